import { withoutSemicolons } from "../database/values/wrapQuestion.ts";
import type { Direction } from "./sortOrder.ts";

/** A question with all its rows in the order of one of its columns, the first being 0; nulls last. */
export function orderedSql(sql: string, column: number, direction: Direction): string {
  return `select * from (\n${withoutSemicolons(sql)}\n) order by ${column + 1} ${direction === "ascending" ? "asc" : "desc"} nulls last`;
}
