import type { Language } from "../../language/language.ts";
import type { HeightMessage } from "../../sharing/postHeight.ts";
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
  | HeightMessage
  | { readonly type: "ready" }
  | { readonly type: "ask"; readonly question: number; readonly sql: string }
  | { readonly type: "edited"; readonly edits: Readonly<Record<number, string>> };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isText = (value: unknown) => typeof value === "string";
const modes: readonly unknown[] = ["js", "ts", "sql", "md"];

/** Whether a message is one that the page sends to the frame; any page can send any message. */
export function isToSandbox(data: unknown): data is ToSandbox {
  if (!isObject(data)) return false;
  if (data.type === "rows")
    return typeof data.question === "number" && (Array.isArray(data.rows) || isText(data.error));
  const { cells, edits, answers, words } = data;
  return (
    data.type === "open" &&
    Array.isArray(cells) &&
    cells.every(
      (cell) =>
        isObject(cell) &&
        Number.isInteger(cell.id) &&
        modes.includes(cell.mode) &&
        [cell.source, cell.html].every(isText) &&
        (cell.output === undefined || isText(cell.output)),
    ) &&
    isObject(edits) &&
    Object.values(edits).every(isText) &&
    isObject(answers) &&
    (data.language === "en" || data.language === "ko") &&
    isObject(words) &&
    [words.run, words.reset].every(isText)
  );
}

/** Whether a message is one that the frame sends to the page; code that a reader wrote runs in there. */
export function isFromSandbox(data: unknown): data is FromSandbox {
  if (!isObject(data)) return false;
  if (data.type === "tideline:height") return Number.isFinite(data.height) && (data.height as number) > 0;
  if (data.type === "ask") return typeof data.question === "number" && isText(data.sql);
  if (data.type === "edited") return isObject(data.edits) && Object.values(data.edits).every(isText);
  return data.type === "ready";
}
