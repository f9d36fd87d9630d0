import type { Language } from "../../language/language.ts";
import type { Rows, StoredAnswers } from "../page/cell.ts";

/** A cell as it is sent into the sandbox: its text, and what it shows until it has run there. */
export interface SandboxCell {
  readonly id: number;
  readonly mode: "js" | "ts" | "sql" | "md";
  readonly source: string;
  /** Name of the value of a SQL cell. */
  readonly output?: string;
  readonly html: string;
}

export interface SandboxWords {
  readonly run: string;
  readonly reset: string;
}

/** What the page says to the frame. */
export type ToSandbox =
  | {
      readonly type: "open";
      readonly cells: readonly SandboxCell[];
      /** Edits of an earlier visit, by id of the cell. */
      readonly edits: Readonly<Record<number, string>>;
      readonly answers: StoredAnswers;
      readonly first: number;
      readonly theme: string | undefined;
      readonly language: Language;
      readonly words: SandboxWords;
    }
  | { readonly type: "rows"; readonly question: number; readonly rows?: Rows; readonly error?: string };

/** What the frame says to the page. */
export type FromSandbox =
  | { readonly type: "ready" }
  | { readonly type: "ask"; readonly question: number; readonly sql: string }
  | { readonly type: "edited"; readonly edits: Readonly<Record<number, string>> };
