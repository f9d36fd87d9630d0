import { browserFile, type EngineFile } from "./engineFile.ts";
import type { Call } from "./protocol.ts";

interface OwnFile {
  readonly file: File;
  readonly path: string;
  /** SQL that makes the table from the file under its path. */
  readonly load: string;
}

/** A file that tells how much of it was read. */
function counted(file: File, onBytes: (bytes: number) => void): EngineFile {
  let bytes = 0;
  let said = 0;
  return {
    size: file.size,
    slice(from, to) {
      const part = file.slice(from, to);
      bytes += part.size;
      if (bytes - said > 2_000_000) {
        said = bytes;
        onBytes(bytes);
      }
      return part;
    },
  };
}

/** Makes a table of the rows that were read of a reader's own file. */
export async function loadOwnFile(
  call: Call,
  connection: number,
  { file, path, load }: OwnFile,
  onBytes: (loaded: number, total: number) => void,
): Promise<void> {
  const read = counted(file, (bytes) => onBytes(Math.min(bytes, file.size), file.size));
  await call("REGISTER_FILE_HANDLE", path, read, browserFile, true);
  try {
    await call("RUN_QUERY", connection, load);
  } finally {
    await call("DROP_FILE", path).catch(() => undefined);
  }
}
