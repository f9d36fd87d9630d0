import type { Language } from "../language/language.ts";
import { valueIn } from "./columnText.ts";
import type { Row } from "./row.ts";
import type { ChartSpec } from "./schema.ts";

/** Whether the rows of a drawing are named, one under the other: bars, ticks, or marks whose y is text and no time. */
export function hasNamedRows({ plot, columns }: ChartSpec, rows: readonly Row[], language: Language): boolean {
  return plot.some(({ mark, y }) => {
    if (mark === "barX" || mark === "tickX") return true;
    if (mark === "timeline" || typeof y !== "string" || columns[y]?.time) return false;
    return rows.some((row) => typeof valueIn(row, y, columns, language) === "string");
  });
}
