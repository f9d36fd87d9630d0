/** The protocol of DuckDB's script for files that it reads from the browser piece by piece. */
export const browserFile = 2;

/**
 * What DuckDB asks of such a file, which a File of the browser has: its size, and the bytes from one place up to another
 * as a Blob. It reads in one go, so an answer may not be waited for; what `slice` throws becomes the question's error.
 */
export interface EngineFile {
  readonly size: number;
  slice(from: number, to: number): Blob;
}
