import { countReads } from "./countReads.ts";
import type { Call } from "./duckdbCalls.ts";

interface OwnFile {
  readonly file: File;
  readonly path: string;
  /** SQL that makes the table from the file under its path. */
  readonly load: string;
}

/** The protocol of files that the engine reads from the browser piece by piece. */
const browserFile = 2;

/** Makes a table of the rows that were read of a reader's own file. Files are loaded one after another. */
export async function loadOwnFile(
  call: Call,
  connection: number,
  { file, path, load }: OwnFile,
  onBytes: (loaded: number, total: number) => void,
): Promise<void> {
  await call("REGISTER_FILE_HANDLE", path, file, browserFile, true);
  const stopCounting = countReads((bytes) => onBytes(Math.min(bytes, file.size), file.size));
  try {
    await call("RUN_QUERY", connection, load);
  } finally {
    stopCounting();
    await call("DROP_FILE", path).catch(() => undefined);
  }
}
