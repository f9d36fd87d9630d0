import { doubleText } from "../database/values/doubleText.ts";
import { writeCsv } from "../datasets/writeCsv.ts";
import type { ColumnTypes } from "./columnTypes.ts";
import type { Row } from "./figure.ts";

/** A number as DuckDB writes a value of the type. */
function numberText(value: number, type = ""): string {
  if (type === "DOUBLE") return doubleText(value);
  const text = String(value);
  const scale = Number(/^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1] ?? 0);
  if (scale === 0) return text;
  const [whole = "", fraction = ""] = (text.includes("e") ? value.toFixed(scale) : text).split(".");
  return `${whole}.${fraction.padEnd(scale, "0")}`;
}

/** The rows of a figure as CSV, in the order of its columns; every value as DuckDB writes it. */
export function figureCsv(columns: ColumnTypes, rows: readonly Row[]): string {
  const names = Object.keys(columns);
  const cell = (name: string, value: unknown) => (typeof value === "number" ? numberText(value, columns[name]) : value);
  return writeCsv(
    names,
    rows.map((row) => names.map((name) => cell(name, row[name]))),
  );
}
