import { fileError } from "../fileFault.ts";

/** Most bytes that a packed file may hold. */
export const mostUnpacked = 1024 ** 3;

/** What a gzip file holds, under the same name; ends in a fault once it grows beyond what a page can take. */
export async function unpack(file: File, most = mostUnpacked): Promise<File> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const pieces: Blob[] = [];
  let [bytes, held] = [0, 0];
  try {
    const stream = file.stream().pipeThrough(new DecompressionStream("gzip"));
    for await (const chunk of stream) {
      bytes += chunk.length;
      held += chunk.length;
      if (bytes > most) throw fileError({ kind: "tooLarge", megabytes: Math.round(most / 1024 ** 2) });
      parts.push(chunk as Uint8Array<ArrayBuffer>);
      if (held > 8_000_000) {
        pieces.push(new Blob(parts.splice(0)));
        held = 0;
      }
    }
  } catch (error) {
    if (error instanceof Error && error.name === "EngineError") throw error;
    throw fileError({ kind: "gzip" });
  }
  return new File([...pieces, ...parts], file.name);
}

/** A packed file's name once it is unpacked, for what DuckDB does not read packed. */
export function unpackedName(name: string): string {
  return name.replace(/\.gz$/i, "");
}
