const keyword = "Tideline";
const signature = 8;

/** A PNG with one text chunk more, right after its header: the scenario travels in the picture. */
export function withPngText(png: Uint8Array, text: string): Uint8Array {
  const body = new TextEncoder().encode(`tEXt${keyword}\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  const header = signature + 25;
  const joined = new Uint8Array(png.length + chunk.length);
  joined.set(png.subarray(0, header));
  joined.set(chunk, header);
  joined.set(png.subarray(header), header + chunk.length);
  return joined;
}

/** The text that withPngText put into a PNG, if there is one. */
export function pngText(png: Uint8Array): string | undefined {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = signature; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    const body = new TextDecoder("latin1").decode(png.subarray(at + 4, Math.min(png.length, at + 8 + length)));
    if (body.startsWith(`tEXt${keyword}\0`)) return body.slice(keyword.length + 5);
    at += length + 12;
  }
  return undefined;
}

/** CRC-32 as PNG asks for it (ISO 3309), bit by bit: a few hundred bytes need no table. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
