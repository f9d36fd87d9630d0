import { doubleText } from "../database/values/doubleText.ts";
import { writeCsv } from "../datasets/writeCsv.ts";
import type { ColumnTypes } from "./columnTypes.ts";
import type { Row } from "./figure.ts";

/** A number as DuckDB writes a value of the type. */
function numberText(value: number, type = ""): string {
  if (type === "DOUBLE") return doubleText(value);
  const scale = Number(/^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1] ?? 0);
  const text = scale > 0 && /e/.test(String(value)) ? value.toFixed(scale) : String(value);
  const [whole = "", fraction = ""] = text.split(".");
  return scale > 0 ? `${whole}.${fraction.padEnd(scale, "0")}` : text;
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
