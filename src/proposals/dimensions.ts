import type { Row } from "./source.ts";

/** Whether no two rows agree in all of the columns. */
export function isUnique(rows: readonly Row[], columns: readonly string[]): boolean {
  return new Set(rows.map((row) => tupleOf(row, columns))).size === rows.length;
}

/** The values of some columns as one text, to group rows by. */
export function tupleOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => String(row[column])).join("\u0001");
}

/**
 * The columns by which rows are compared. A key of several columns is that already. Of a lone id, or where there is no
 * key, they are the fewest of the candidates that still tell all rows apart that can be told apart, the first kept.
 */
export function dimensionsOf(
  rows: readonly Row[],
  keys: readonly string[],
  candidates: readonly string[],
): readonly string[] {
  if (keys.length > 1 || (keys.length === 1 && candidates.length === 0)) return keys;
  const [key] = keys;
  if (key !== undefined && !/(?:^|_)id$|report/.test(key)) return keys;
  const apart = (columns: readonly string[]) => new Set(rows.map((row) => tupleOf(row, columns))).size;
  let kept = candidates.filter((name) => name !== key);
  const all = apart(kept);
  for (const name of [...kept].reverse()) {
    const fewer = kept.filter((other) => other !== name);
    if (fewer.length > 0 && apart(fewer) === all) kept = fewer;
  }
  return kept.length > 0 ? kept : keys;
}
