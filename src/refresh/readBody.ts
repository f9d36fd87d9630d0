import { RefreshError } from "./refreshError.ts";

/** A body that ended before it was whole; what it was asked of may give it whole another time. */
export class BrokenBodyError extends Error {
  override name = "BrokenBodyError";
}

/**
 * The bytes of an answer, unpacked; a RefreshError where there are more than `most`, a BrokenBodyError where the
 * connection broke off or the packing is broken.
 */
export async function readBody(response: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const piece of response.body ?? []) {
      length += piece.length;
      if (length > most) break;
      pieces.push(piece as Uint8Array<ArrayBuffer>);
    }
  } catch (error) {
    throw broken(error, length, response);
  }
  if (length > most)
    throw new RefreshError(
      `answered with more than ${Math.round(most / 1e6)} MB and was not read to the end: ask for fewer columns, years or countries in the address`,
    );
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function broken(error: unknown, length: number, { headers }: Response): unknown {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  if (name === "TimeoutError" || name === "AbortError") return error;
  if (cause?.code?.startsWith("Z_")) return new BrokenBodyError("an answer whose gzip packing is broken");
  const whole = headers.get("content-length");
  const of = whole && !headers.has("content-encoding") ? ` of ${whole}` : "";
  return new BrokenBodyError(`only ${length}${of} bytes before the connection broke off`);
}
