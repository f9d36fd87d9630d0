/** Encodings that a reader may choose; the names are those of the Encoding standard. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "euc-kr", "shift_jis", "gb18030", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

export const separators = [",", ";", "\t", "|"] as const;
export type Separator = (typeof separators)[number];
export type DecimalSign = "." | ",";

/** How the text of a column's cells becomes values. */
export type Reading =
  | { readonly kind: "text" | "boolean" | "time" | "timestamp" | "timestampNs" | "utc" | "local" }
  /** Numbers; `group` are the characters between thousands, `flagged` drops letters after the number. */
  | {
      readonly kind: "integer" | "huge" | "double";
      readonly group: string;
      readonly point: DecimalSign;
      readonly flagged?: boolean;
    }
  | {
      readonly kind: "decimal";
      readonly precision: number;
      readonly scale: number;
      readonly group: string;
      readonly point: DecimalSign;
    }
  /** Dates as strptime writes their format; a `month` becomes its first day. */
  | { readonly kind: "date" | "month"; readonly format: string }
  /** A type that the file itself names. */
  | { readonly kind: "declared"; readonly type: string };

/** What is to be known about a column, or was doubtful in it. `sample` is a cell, `line` where it stands. */
export type ColumnNote =
  | {
      readonly kind:
        | "dayOrMonth"
        | "twoDigitYear"
        | "yearMonth"
        | "thousands"
        | "dotThousands"
        | "spaced"
        | "zeros"
        | "long"
        | "code"
        | "exponent"
        | "zone"
        | "compactDate"
        | "exact"
        | "grouped";
      readonly sample: string;
    }
  | { readonly kind: "flags"; readonly sample: string; readonly line: number; readonly n: number }
  | {
      readonly kind: "mixed";
      readonly sample: string;
      readonly line: number;
      readonly n: number;
      readonly of: "number" | "date";
      /** Distinct cells that do not fit, when they are few. */
      readonly words: readonly string[];
    }
  | { readonly kind: "blank" | "unfit"; readonly n: number }
  | { readonly kind: "renamed"; readonly from: string }
  | { readonly kind: "nested" | "zoned" };

/** Notes that ask the reader something. */
const questions: ReadonlySet<ColumnNote["kind"]> = new Set([
  "dayOrMonth",
  "twoDigitYear",
  "yearMonth",
  "thousands",
  "dotThousands",
  "spaced",
  "zeros",
  "long",
  "code",
  "exponent",
  "zone",
  "compactDate",
  "flags",
  "mixed",
  "unfit",
]);

/** Whether the note marks a doubt, not only a fact. */
export function isDoubt({ kind }: ColumnNote): boolean {
  return questions.has(kind);
}

export type FileNote =
  | { readonly kind: "skippedTop" | "skippedBottom"; readonly lines: number; readonly text: string }
  | { readonly kind: "short" | "surplus"; readonly n: number; readonly line: number }
  | { readonly kind: "blankLines" | "replaced" | "errors"; readonly n: number }
  | { readonly kind: "noHeader" | "headerDoubt"; readonly text: string }
  /** How many sheets hold something, and the one that is read. */
  | { readonly kind: "sheets"; readonly n: number; readonly text: string }
  | { readonly kind: "encodingDoubt" | "mixedLineEnds" | "unpacked" };

/** Whether the note marks a doubt, not only a fact. */
export function isFileDoubt({ kind }: FileNote): boolean {
  return ["sheets", "noHeader", "headerDoubt", "encodingDoubt", "replaced"].includes(kind);
}

export interface ColumnReport {
  readonly name: string;
  readonly type: string;
  readonly reading: Reading;
  /** Other readings that the reader may choose, likely ones first. */
  readonly offers: readonly Reading[];
  readonly samples: readonly string[];
  readonly notes: readonly ColumnNote[];
  /** Cells that hold something, before anything is read out of them. */
  readonly filled: number;
}

/** How a file was read. */
export interface FileReport {
  readonly kind: "delimited" | "json" | "workbook" | "parquet";
  readonly rows: number;
  readonly columns: readonly ColumnReport[];
  readonly notes: readonly FileNote[];
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly decimal?: DecimalSign;
  readonly header?: boolean;
  readonly skipTop?: number;
  readonly skipBottom?: number;
  readonly nulls?: readonly string[];
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** The read as SQL that DuckDB runs over the file itself. */
  readonly sql: string;
}

/** What a reader decides about a file; the rest is found in the file. */
export interface Choices {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly decimal?: DecimalSign;
  readonly nulls?: readonly string[];
  readonly skipTop?: number;
  readonly skipBottom?: number;
  readonly header?: boolean;
  readonly sheet?: string;
  /** Readings of columns, by position. */
  readonly columns?: Readonly<Record<number, Reading>>;
}

/** A file read into rows of text, and the SQL that makes a table of them. */
export interface ReadFile {
  readonly csv: Blob;
  readonly report: FileReport;
  /** Columns of the table: how each is made of the text in `csv`. */
  readonly columns: readonly { readonly name: string; readonly sql: string }[];
  /** Bytes of the longest row. */
  readonly longest: number;
}
