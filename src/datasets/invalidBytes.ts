import type { Place } from "../content/diagnostic.ts";

/** Every byte that is not part of valid UTF-8 (Unicode 16, table 3-7), with its place in the text. */
export function invalidBytes(bytes: Uint8Array): (Place & { byte: number })[] {
  const found: (Place & { byte: number })[] = [];
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let line = 1;
  let column = 1;
  for (let i = bom ? 3 : 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) found.push({ line, column, byte: bytes[i] as number });
    if (bytes[i] === 0x0a) {
      line += 1;
      column = 1;
    } else column += 1;
    i += length || 1;
  }
  return found;
}

/** Length in bytes of the well-formed sequence that starts at `i`, or 0. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] as number;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  // The second byte of these leads is narrower: no overlong forms, no surrogates, nothing past U+10FFFF.
  const low = { 224: 0xa0, 240: 0x90 }[lead] ?? 0x80;
  const high = { 237: 0x9f, 244: 0x8f }[lead] ?? 0xbf;
  for (let k = 1; k < length; k += 1) {
    const next = bytes[i + k] ?? 0;
    if (next < (k === 1 ? low : 0x80) || next > (k === 1 ? high : 0xbf)) return 0;
  }
  return length;
}
