import type { Answer } from "./wasm/answer.ts";
import type { Progress } from "./wasm/client.ts";

/** What the site may ask of DuckDB, whichever build of it answers. */
export interface Database {
  /**
   * Rows of one statement, the same from every build: null, booleans, text; numbers where JavaScript has exactly that
   * one (DOUBLE and FLOAT always), else their text; dates, times, intervals and all else as DuckDB's own text; lists as
   * arrays, structs and maps as objects, with such values in them. Of two columns of one name the second is `name_2`.
   */
  rows<Row>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}

export interface AskOptions {
  /** Rows that are brought to the page; the others are only counted. */
  readonly limit?: number;
  /** Milliseconds of running after which the question is given up. */
  readonly timeout?: number;
  /** Cancels the question; its answer, should it still come, is dropped. */
  readonly signal?: AbortSignal;
  /** Every cell and row as it is, or an error; else what is too large for a page is cut. */
  readonly whole?: boolean;
}

/**
 * DuckDB in a reader's browser. It costs nothing until `start` or a question; every promise settles, with an answer
 * or an EngineError; a dead or stuck worker is replaced and the question asked again once.
 */
export interface BrowserDatabase extends Database {
  start(): Promise<void>;
  ask(sql: string, options?: AskOptions): Promise<Answer>;
  rows<Row>(sql: string, options?: AskOptions): Promise<Row[]>;
  /** Reports the load, in bytes of the packed engine; gives back a way to stop. */
  onProgress(listener: (progress: Progress) => void): () => void;
  /** Ends the worker; the next question starts another. */
  restart(): void;
}
