import type { Columns, RowOf } from "../database/query.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import type { Figure, TableColumn } from "./figure.ts";

export interface Cell {
  readonly text: string;
  readonly numeric: boolean;
}
export interface Table {
  readonly headings: readonly { readonly text: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

function written(value: unknown, column: TableColumn, type: string, language: Language): string {
  if (value === null || value === undefined) return "–";
  if (column.format) return (column.format as (value: unknown, language: Language) => string)(value, language);
  if (typeof value === "number" && type.startsWith("double")) return formatNumber(value, 1, language);
  return String(value);
}

/** A figure's rows as a table in words and digits: the columns that the figure names, in its order. */
export function tableOf<C extends Columns>(figure: Figure<C>, rows: readonly RowOf<C>[], language: Language): Table {
  const columns = Object.entries(figure.table) as [string, TableColumn][];
  const types = columns.map(([name]) => figure.query.columns[name] ?? "text");
  const numeric = types.map((type) => type.startsWith("double") || type.startsWith("integer"));
  return {
    headings: columns.map(([, column], i) => ({ text: column.heading[language], numeric: numeric[i] ?? false })),
    rows: rows.map((row) =>
      columns.map(([name, column], i) => ({
        text: written(row[name], column, types[i] as string, language),
        numeric: numeric[i] ?? false,
      })),
    ),
  };
}
