/** A file that is known by its hash: it never changes, and any copy of it can be checked. */
export interface SealedFile {
  readonly bytes: number;
  /** "sha256:" and the hash in hexadecimal digits. */
  readonly hash: string;
  readonly extension: "parquet" | "duckdb";
}

/** What it is called wherever it lies: its hash and its ending. */
export function sealedName({ hash, extension }: Pick<SealedFile, "hash" | "extension">): string {
  return `${hash.slice("sha256:".length)}.${extension}`;
}
