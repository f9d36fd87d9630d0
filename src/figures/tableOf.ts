import { cellText, sourceColumn } from "../charts/columnText.ts";
import type { Language } from "../language/language.ts";
import type { Figure, Row } from "./figure.ts";

export interface Cell {
  readonly text: string;
  readonly numeric: boolean;
}
export interface Table {
  readonly headings: readonly { readonly text: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A figure's rows as a table in words and digits: the columns that the figure describes, in its order. */
export function tableOf(figure: Figure, rows: readonly Row[], language: Language): Table {
  const columns = Object.entries(figure.columns).flatMap(([name, words]) => {
    if (words.table === false) return [];
    const column = sourceColumn(name, figure.columns, language);
    const values = rows.map((row) => row[column]).filter((value) => value !== null && value !== undefined);
    const numeric = values.length > 0 && !words.values && values.every((value) => typeof value === "number");
    return [{ words, column, numeric }];
  });
  return {
    headings: columns.map(({ words, numeric }) => ({ text: words.heading[language], numeric })),
    rows: rows.map((row) =>
      columns.map(({ words, column, numeric }) => ({ text: cellText(row[column], words, language), numeric })),
    ),
  };
}
