import type { Database } from "../database/database.ts";

/** The columns of a query, each with its type as DuckDB writes it, in its order. */
export type ColumnTypes = Readonly<Record<string, string>>;

/** Asks DuckDB for the columns of a query. Throws what DuckDB says where it does not stand. */
export async function describeColumns(database: Database, sql: string): Promise<ColumnTypes> {
  const rows = await database.rows<{ column_name: string; column_type: string }>(`${describing}${sql}`);
  return Object.fromEntries(rows.map(({ column_name, column_type }) => [column_name, column_type]));
}

/** What stands before the SQL in the question of describeColumns. */
export const describing = "describe ";

const kinds = {
  integer: /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/,
  double: /^(?:DOUBLE|FLOAT|REAL|DECIMAL(?:\(.*\))?)$/,
  text: /^(?:VARCHAR|TEXT|ENUM(?:\(.*\))?)$/,
  date: /^DATE$/,
  boolean: /^BOOLEAN$/,
} as const;
export type ColumnKind = keyof typeof kinds | "other";

/** What a type of DuckDB can hold. */
export function columnKind(type: string): ColumnKind {
  return (Object.entries(kinds).find(([, types]) => types.test(type))?.[0] as ColumnKind) ?? "other";
}

/** Whether a type holds numbers. */
export function isNumeric(type: string): boolean {
  return ["integer", "double"].includes(columnKind(type));
}
