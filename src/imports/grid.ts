import type { FileRow } from "../database/files/cell.ts";

/** A file's cells before anything is read out of them: one sheet, one text, or the rows of typed data. */
export interface Grid {
  /** Rows that hold something; `line` is that of the file or the sheet, from 1. */
  readonly rows: readonly FileRow[];
  /** Whether the first row names the columns for certain, as keys of JSON and columns of Parquet do. */
  readonly isNamed: boolean;
  /** Whether a comma may well stand before decimals here, since it stands between no columns. */
  readonly isCommaLikely: boolean;
  /** What is to be told about how it was read, each a sentence. */
  readonly notes: readonly string[];
}

/** What an editor decides about a file, where the file leaves it open. */
export interface ImportChoices {
  readonly encoding?: string;
  readonly separator?: string;
  /** The sign before decimals. */
  readonly decimal?: "." | ",";
  /** The order in dates such as 03/04/2021. */
  readonly dates?: "dmy" | "mdy";
  readonly sheet?: string;
  /** First and last line of the table, heads included. */
  readonly lines?: readonly [first: number, last: number];
  /** How many rows of heads the table has. */
  readonly heads?: number;
}

/** A file that cannot be read, or that asks something: the message says what was found and what to give. */
export class ImportError extends Error {
  override name = "ImportError";
}
