import type { NamedQuery } from "../viewSql.ts";

/** A table the engine can load when a question names it: where its file is and the SQL that makes it. */
export interface TableSource {
  readonly table: string;
  /** The bundled file's address, or the rows of the reader's own file. */
  readonly from: string | File;
  /** Path under which the file is registered. */
  readonly path: string;
  /** SQL that makes the table. */
  readonly load: string;
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
  | "file"
  | "sql";

/** The engine is coming, or a file of the reader's is being read. */
export type Stage = "download" | "file";

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
      /** Rows the question has in all; at least that many when `counted` is false. */
      readonly total: number;
      readonly counted: boolean;
    }
  | { readonly kind: "error"; readonly id: number; readonly reason: Reason; readonly message: string };
