import type { TidyColumn, TidyTable } from "./tidyColumns.ts";

/** Columns that are tried together. */
const mostTogether = 4;

/** Names of columns that tell rows apart although figures stand in them. */
const counted = /^(?:month|day|week|quarter|hour|rank|no|id)$|_(?:month|day|week|quarter|hour|rank|no|id|code)$|^code$/;

/** The fewest columns, none of them a value, that tell every row from the others; undefined where none do. */
export function primaryKey(table: TidyTable): string[] | undefined {
  return (
    keyAmong(table, ({ role }) => role === "key") ??
    keyAmong(table, ({ role, name }) => role === "key" || counted.test(name))
  );
}

function keyAmong({ columns, lines }: TidyTable, may: (column: TidyColumn) => boolean): string[] | undefined {
  const candidates = columns.filter((column) => may(column) && column.cells.every((cell) => cell !== null));
  for (let size = 1; size <= Math.min(mostTogether, candidates.length); size++)
    for (const chosen of choices(candidates, size)) {
      const seen = new Set(lines.map((_, row) => JSON.stringify(chosen.map(({ cells }) => cells[row]))));
      if (seen.size === lines.length) return chosen.map(({ name }) => name);
    }
  return undefined;
}

/** Every choice of so many, in their order. */
function choices<T>(from: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return from.flatMap((first, i) => choices(from.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}

/** Two lines of the file that all key columns say the same of, where there are such. */
export function sameKey({ columns, lines }: TidyTable): readonly [first: number, second: number] | undefined {
  const keys = columns.filter(({ role }) => role === "key");
  const seen = new Map<string, number>();
  for (const [row, line] of lines.entries()) {
    const key = JSON.stringify(keys.map(({ cells }) => cells[row]));
    const before = seen.get(key);
    if (before !== undefined) return [before, line];
    seen.set(key, line);
  }
  return undefined;
}
