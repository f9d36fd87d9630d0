import type { NamedQuery } from "../viewSql.ts";

/** What a bundled file was published as. */
export interface Seal {
  readonly bytes: number;
  /** "sha256:" and the hash in hexadecimal digits. */
  readonly hash: string;
}

/** A column of an answer, as DuckDB describes it. */
export interface DescribedColumn {
  readonly name: string;
  readonly type: string;
}

/** A table the engine can load when a question names it; `path` is where its file is registered. */
export type TableSource =
  | {
      readonly table: string;
      /** Address of the bundled file. */
      readonly from: string;
      readonly path: string;
      /** SQL that makes the table. */
      readonly load: string;
      readonly seal: Seal;
    }
  | {
      readonly table: string;
      /** The rows that were read of the reader's own file. */
      readonly from: File;
      /** Another path each time the file is read anew. */
      readonly path: string;
      readonly load: string;
    }
  | {
      readonly table: string;
      /** Address of the DuckDB file that stays on the host, and of which the engine reads what a question needs. */
      readonly from: string;
      readonly path: string;
      readonly bytes: number;
      /** The columns by which its rows are sorted. */
      readonly sort: readonly string[];
    };

/** What a question read of tables on the host. */
export interface Read {
  readonly bytes: number;
  readonly requests: number;
}

/** What the page says to the worker. */
export type Request =
  | {
      readonly kind: "start";
      readonly wasm: string;
      readonly script: string;
      readonly packedBytes: number;
      readonly memory: string;
      /** Leave kept copies aside: the last ones were damaged. */
      readonly fresh: boolean;
    }
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly sql: string;
      readonly limit: number;
      /** Every cell and row as it is, or an error. */
      readonly whole: boolean;
      readonly tables: readonly TableSource[];
      /** Views over them, each after those it reads. */
      readonly views: readonly NamedQuery[];
    }
  | { readonly kind: "cancel"; readonly id: number };

/** Why something did not work; each has a sentence in faultWords.ts. */
export type Reason =
  | "unsupported"
  | "blocked"
  | "missing"
  | "damaged"
  | "offline"
  | "crashed"
  | "timeout"
  | "cancelled"
  | "memory"
  | "statements"
  | "not-a-question"
  | "too-long"
  | "locked"
  | "data"
  | "altered"
  | "stalled"
  | "rebuilt"
  | "file"
  | "ranges"
  | "sql";

/** The engine is coming, a file of the reader's is being read, or parts of a table on the host. */
export type Stage = "download" | "file" | "ranges";

/** What the worker says to the page. */
export type Response =
  | { readonly kind: "progress"; readonly stage: Stage; readonly loaded: number; readonly total: number }
  | { readonly kind: "ready" }
  | { readonly kind: "beat" }
  | { readonly kind: "failed"; readonly reason: Reason; readonly message: string }
  | {
      readonly kind: "answer";
      readonly id: number;
      /** Arrow stream messages: the schema, then batches. */
      readonly messages: readonly Uint8Array[];
      /** Undefined for a statement that cannot be described; else the messages are as readingSql has them. */
      readonly columns?: readonly DescribedColumn[];
      /** Rows the question has in all; at least that many when `counted` is false. */
      readonly total: number;
      readonly counted: boolean;
      /** Whether rows were left out since the others are as large as a page may take. */
      readonly isFull: boolean;
      readonly whole: boolean;
      /** Undefined where all was here. */
      readonly read?: Read;
    }
  | { readonly kind: "error"; readonly id: number; readonly reason: Reason; readonly message: string };
