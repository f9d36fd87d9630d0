import type { Diagnostic } from "../../content/diagnostic.ts";
import type { Bilingual } from "../../language/language.ts";
import type { StoredAnswers } from "../page/cell.ts";

/** A cell with its output as HTML. */
export interface PrerenderedCell {
  readonly id: number;
  readonly mode: "js" | "ts" | "sql" | "md";
  readonly source: string;
  /** The source is shown from the start. */
  readonly pinned: boolean;
  /** The names it gives to the other cells. */
  readonly names: readonly string[];
  readonly html: string;
  /** The output drawn for a narrow screen, where it is another one. */
  readonly narrow?: string;
}

/** A notebook that has been run once: everything a page needs to be whole without scripts. */
export interface PrerenderedNotebook {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly cells: readonly PrerenderedCell[];
  readonly answers: StoredAnswers;
  /** Bundled tables its queries read. */
  readonly tables: readonly string[];
  /** What the notebook found: the value of its cell `result`. */
  readonly result: Bilingual;
  readonly words: number;
}

/** What a run of the workshop gives back. */
export interface WorkshopReport {
  readonly notebooks: readonly PrerenderedNotebook[];
  readonly faults: readonly Diagnostic[];
  /** Files that the notebooks are made from, absolute. */
  readonly sources: readonly string[];
}
