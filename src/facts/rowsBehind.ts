import type { Database } from "../database/database.ts";

/** Rows that a number rests on, as the table holds them; `total` may be more than are listed. */
export interface RowsBehind {
  readonly table: string;
  readonly total: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const plain =
  /^\s*select\b[\s\S]+?\bfrom\s+([a-z_][a-z0-9_]*)(?:\s+where\s+([\s\S]+?))?(?:\s+order\s+by[\s\S]+)?(?:\s+limit\s+\d+)?\s*;?\s*$/i;

/**
 * The rows that a plain question reads: one table and one condition. Of a question with joins, groups or questions
 * within it there is no such list, and its SQL speaks for itself.
 */
export async function rowsBehind(
  database: Database,
  sql: string,
  tables: readonly string[],
  limit = 8,
): Promise<RowsBehind | undefined> {
  const [, table = "", condition = "true"] = plain.exec(sql) ?? [];
  const nested =
    (sql.match(/\b(select|from)\b/gi)?.length ?? 0) > 2 || /\b(join|union|group\s+by|qualify|having|with)\b/i.test(sql);
  if (nested || !tables.includes(table)) return undefined;
  const filters = Array.from(
    sql.matchAll(/\bfilter\s*\(\s*(?:where\s+)?([^()]*(?:\([^()]*\)[^()]*)*)\)/gi),
    ([, filter]) => `(${filter})`,
  );
  const either = filters.length > 0 ? ` and (${filters.join(" or ")})` : "";
  const rows = await database.rows<Record<string, unknown>>(`select * from ${table} where (${condition})${either}`);
  const columns = Object.keys(rows[0] ?? {});
  return {
    table,
    total: rows.length,
    columns,
    rows: rows.slice(0, limit).map((row) => columns.map((column) => row[column])),
  };
}
