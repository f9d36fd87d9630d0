/** What a value of an engine is, as far as a descriptor can say it. "none" has no counterpart. */
export type EngineKind =
  | { readonly is: "text" | "integer" | "double" | "boolean" | "date" }
  /** A whole number of one byte, which some engines give for true and false. */
  | { readonly is: "byte" }
  /** Both infinite where the engine sets no limit. */
  | { readonly is: "decimal"; readonly precision: number; readonly scale: number }
  | { readonly is: "none" };

/** A column of an answer, as the engine names it and its type. */
export interface EngineColumn {
  readonly name: string;
  /** As the engine writes it: numeric(38,20), Array(String). */
  readonly type: string;
  readonly kind: EngineKind;
  /**
   * What to write in its place where no descriptor has the type, around what stands there, which is “…”:
   * cast(… as text) as name.
   */
  readonly instead: string;
  /** What has to be known of `instead`, as the end of a sentence after what “…” is. */
  readonly insteadNote?: string;
  /** The same of a decimal where whole numbers are meant. */
  readonly insteadWhole?: string;
  /** The same of a decimal where its first digits are enough. */
  readonly insteadDouble?: string;
}

/** Cells as text, null where there is none: numbers plain, dates as 2026-11-30, true and false. */
export type EngineRow = readonly (string | null)[];

/** An answer that is read as it comes. */
export interface EngineAnswer {
  /** As "PostgreSQL 18.4". */
  readonly engine: string;
  readonly columns: readonly EngineColumn[];
  readonly batches: AsyncIterable<readonly EngineRow[]>;
  /** Ends the question in the engine, be it answered or not, and lets the connection go. */
  end(): Promise<void>;
}

/** What an engine is asked, where, and how far it may go. */
export interface EngineQuestion {
  readonly address: URL;
  /** The name of the environment variable that holds the address, which is never told itself. */
  readonly variable: string;
  readonly sql: string;
  /** The file that holds the SQL, to be named where something is to be changed. */
  readonly file: string;
  readonly limits: Limits;
  /** Is given the columns before the engine works on the rows, if it can say them; what it throws ends the question. */
  readonly accept?: (columns: readonly EngineColumn[]) => void;
  /** Where the limits can be raised, in words; undefined where they cannot. */
  readonly limitsIn?: string;
  /** Ends the question, in the engine too; its reason is thrown. */
  readonly signal: AbortSignal;
}

export interface Limits {
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** Asks an engine. Whatever goes wrong, in the answer's batches too, is a PullError. */
export type AskEngine = (question: EngineQuestion) => Promise<EngineAnswer>;
