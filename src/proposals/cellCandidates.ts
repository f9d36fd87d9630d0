import { isPrintedAs } from "../facts/measure.ts";
import { type Binding, type Candidate, fitOf } from "./candidate.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import { plainValue } from "./series.ts";
import type { MeasureColumn, Row, Source } from "./source.ts";
import { columnSql, scaleSql, whereSql } from "./writeSql.ts";

export const bindingsOf = (row: Row, columns: readonly string[]): Binding[] =>
  columns.map((column) => ({ column, value: row[column] }));

/** Cells that give the number, and cells in percent that leave it out of a hundred. */
export function cellCandidates(source: Source, printed: PrintedNumber): Candidate[] {
  return source.measures.flatMap((column) => source.rows.flatMap((row) => ofRow(source, column, row, printed)));
}

function ofRow(source: Source, column: MeasureColumn, row: Row, printed: PrintedNumber): Candidate[] {
  const measure = column.of(row);
  if (!isPrintedAs(measure, printed.kind)) return [];
  const value = plainValue(row, column.column, measure);
  const common = bindingsOf(row, source.dimensions);
  const shared = { source, column, common, rows: [row] };
  const name = columnSql(column.column);
  const from = () => ` from ${source.name}${whereSql(bindingsOf(row, source.keys))}`;
  const level = source.kind === "dataset" && "confidence" in row ? ", confidence" : "";
  const found: Candidate[] = [];
  const fit = fitOf(value, printed);
  if (fit) {
    const sql = (power: number) => `select ${scaleSql(name, measure.exponent, power)}${level}${from()}`;
    found.push({ ...shared, shape: "cell", value, measure, sql, fit });
  }
  const rest = measure.kind === "percent" && value > 0 && value < 100 ? fitOf(100 - value, printed) : undefined;
  if (rest) {
    const sql = () => `select 100 - ${name}${from()}`;
    found.push({ ...shared, shape: "complement", value: 100 - value, measure, sql, fit: rest });
  }
  return found;
}
