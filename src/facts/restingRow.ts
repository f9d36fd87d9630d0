import type { Database } from "../database/database.ts";
import type { Proof } from "./proof.ts";
import { rowsBehind } from "./rowsBehind.ts";

/** A row of a table or of a figure's view, by column. */
export type FactRow = Readonly<Record<string, unknown>>;

const selection = /^\s*select\s+([\s\S]+?)(?:\s*,\s*confidence)?\s+from\b/i;
const extreme = /^(?:arg_)?(max|min)\(\s*(?:\w+\s*,\s*)?(\w+)\s*\)(?:\s*::\s*\w+)?$/i;

/**
 * The one row that a fact's number was read from: the row of a plain question that reads one row only, or the row with
 * the highest or lowest value where the question asks for that. Undefined where there are several, where rows are
 * counted, and for a fact that is no question.
 */
export async function restingRow(
  database: Database,
  { sql, tables, views }: Pick<Proof, "sql" | "tables" | "views">,
): Promise<FactRow | undefined> {
  if (sql === undefined || /\bcount\s*\(/i.test(sql)) return undefined;
  const behind = await rowsBehind(
    database,
    sql,
    [...tables, ...views.map(({ name }) => name)],
    Number.POSITIVE_INFINITY,
  );
  if (!behind) return undefined;
  const rows = behind.rows.map((row) => Object.fromEntries(behind.columns.map((column, i) => [column, row[i]])));
  if (rows.length === 1) return rows[0];
  const [, end, column = ""] = extreme.exec(selection.exec(sql)?.[1] ?? "") ?? [];
  return end === undefined ? undefined : rowWithExtreme(rows, column, end.toLowerCase() === "max");
}

/** The row with the highest or the lowest number in a column; undefined where two have it. */
function rowWithExtreme(rows: readonly FactRow[], column: string, isHighest: boolean): FactRow | undefined {
  const numbered = rows.flatMap((row) => {
    const value = row[column];
    return typeof value === "number" ? [{ row, value: isHighest ? value : -value }] : [];
  });
  const best = numbered.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const [first, ...others] = numbered.filter(({ value }) => value === best);
  return others.length === 0 ? first?.row : undefined;
}
