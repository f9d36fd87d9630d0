/** What the site may ask of DuckDB, whichever build of it answers. */
export interface Database {
  /** Rows of one statement: integers as numbers while they are safe, dates as ISO text, nulls as null. */
  rows<Row>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}
