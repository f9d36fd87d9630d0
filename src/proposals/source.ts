import type { Measure } from "../facts/measure.ts";
import type { Bilingual } from "../language/language.ts";

/** One row, as the database gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** A column of numbers that may be printed. */
export interface MeasureColumn {
  readonly column: string;
  /** The measure of a row: fixed by the column, or said by the row's unit. */
  readonly of: (row: Row) => Measure;
  /** What it is called, in both languages. */
  readonly titles: Bilingual;
}

/** A table that numbers are searched in: a dataset, or the view of a published figure. */
export interface Source {
  /** Its name in SQL. */
  readonly name: string;
  readonly kind: "dataset" | "figure";
  /** Name of the dataset, or id of the figure. */
  readonly id: string;
  readonly titles: Bilingual;
  /** Where its numbers come from, in a few words. */
  readonly origin: Bilingual;
  /** The datasets under it. */
  readonly datasets: readonly string[];
  /** The essay whose figure it is. */
  readonly essay?: string;
  readonly confidence: "high" | "medium" | "low";
  readonly rows: readonly Row[];
  /** The columns that name a row in SQL. */
  readonly keys: readonly string[];
  /** The columns by which rows are compared: those of the key, or the categories where the key is a mere id. */
  readonly dimensions: readonly string[];
  /** The dimension that is time. */
  readonly time?: string;
  readonly measures: readonly MeasureColumn[];
  /** Further columns of few values, which conditions of counts may name. */
  readonly categories: readonly string[];
  /** What a value of a dimension, or of the key, is called in either language. */
  readonly namesOf: (column: string, value: unknown) => readonly string[];
  /** The names in Latin letters that the project's Korean uses; another word in them is English. */
  readonly latinNames: ReadonlySet<string>;
  /** What else says that this table is meant, in both languages: its title, its publisher, its finding. */
  readonly words: readonly string[];
  /** Numbers that the figure's own words show, with their SQL over this view. */
  readonly figureValues: readonly FigureNumber[];
}

export interface FigureNumber {
  readonly name: string;
  readonly sql: string;
  readonly measure: Measure;
}
