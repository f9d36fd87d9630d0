import { RefreshError } from "./refreshError.ts";

/** The text of an answer that is to be UTF-8, without a byte order mark. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    throw new RefreshError(
      `answered in ${isWide ? "UTF-16" : "another encoding than UTF-8"}: look for its UTF-8 address, or read this one with the connector csv, which knows other encodings`,
    );
  }
}
