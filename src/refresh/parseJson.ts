import { RefreshError } from "./refreshError.ts";
import { textOf } from "./textOf.ts";

/** The JSON of an answer; half of it, or something else, is a RefreshError. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const isCut = /end of JSON|Unterminated|position \d+/i.test((error as Error).message) && /^\s*[[{]/.test(text);
    throw new RefreshError(
      isCut
        ? `sent JSON that is cut off or broken after ${bytes.length} bytes: try again later`
        : `answered with something that is no JSON ("${text.trim().slice(0, 40)}"): look at the address in a browser, and correct it in the refresh block`,
    );
  }
}
