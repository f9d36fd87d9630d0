import type { Language } from "../../language/language.ts";
import type { PageCell } from "./cell.ts";
import type { RunningNotebook } from "./startNotebook.ts";

/** The words a live notebook needs, in the language of its page. */
export interface LiveWords {
  readonly edit: string;
  readonly run: string;
  readonly reset: string;
  readonly row: string;
  readonly rows: string;
  readonly inAddress: string;
  readonly asPublished: string;
  readonly onlyNames: (expression: string) => string;
  readonly onlyValues: string;
  readonly sandbox: string;
  readonly sandboxNote: string;
  readonly leave: string;
  readonly cellFailed: string;
}

/** A notebook's page while it is live, as its editors see it. */
export interface LiveNotebook {
  readonly slug: string;
  readonly language: Language;
  readonly words: LiveWords;
  readonly running: RunningNotebook;
  cellOf(id: number): PageCell | undefined;
  sourceOf(id: number): HTMLDetailsElement | null;
  /** Opens the fold in which a cell that shows nothing stands with its neighbours. */
  unfold(id: number): void;
  /** The text a SQL cell was last run with since its editor opened. */
  sqlOf(id: number): string | undefined;
  /** Keeps an edit of a SQL cell in the address, or takes it out. */
  keepEdit(id: number, sql: string | undefined): void;
  button(text: string, act: () => void): HTMLButtonElement;
}
