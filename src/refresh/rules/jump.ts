import { type Edition, type EditionRow, subjectOf } from "../edition.ts";
import { ifMeant, type Rule } from "./rule.ts";

/** A slip of three places, and what growth or a revision may add to it. */
const thousand = 300;

/**
 * A figure that is about a thousand times what it was, or, where it is new, what the same series had before. Percentages
 * may do that: from 0.01 to 10 is no slip.
 */
export const jump: Rule = ({ after, added, revised }) => {
  for (const { key, column, before, after: now } of revised) {
    const row = after.rows.get(key) as EditionRow;
    if (after.figures.includes(column) && isJump(before, now) && !isShare(after, row, column))
      return tell(after, key, column, `${before} in the edition before`, now);
  }
  const isNew = new Set(added);
  for (const [earlier, key, row] of neighbours(after)) {
    if (!isNew.has(key)) continue;
    for (const column of after.figures)
      if (isJump(earlier[column] ?? null, row[column] ?? null) && !isShare(after, row, column))
        return tell(after, key, column, `${earlier[column]} just before`, row[column] ?? null);
  }
  return undefined;
};

function tell({ fields }: Edition, key: string, column: number, was: string, now: string | null): string {
  return `gives ${fields[column]?.name} of ${key} as ${now}, after ${was}, about a thousand times more or less: look whether its unit changed, and convert it in refresh.sql, or ${ifMeant}`;
}

function isJump(before: string | null, after: string | null): boolean {
  const factor = Math.abs(Number(after ?? 0) / Number(before ?? 0));
  return Number.isFinite(factor) && factor !== 0 && (factor >= thousand || factor <= 1 / thousand);
}

function isShare({ fields }: Edition, row: EditionRow, column: number): boolean {
  const unitAt = fields.findIndex(({ name }) => name === "unit");
  return /percent|%|pct/i.test(`${fields[column]?.unit ?? ""} ${fields[column]?.name ?? ""} ${row[unitAt] ?? ""}`);
}

/** Every row with the one before it in time about the same thing. */
function* neighbours(edition: Edition): Generator<readonly [EditionRow, string, EditionRow]> {
  const { time, rows } = edition;
  if (time === undefined) return;
  const series = Map.groupBy(rows, ([, row]) => subjectOf(edition, row));
  for (const own of series.values()) {
    const inTime = own.sort(([, a], [, b]) => ((a[time] ?? "") < (b[time] ?? "") ? -1 : 1));
    for (const [i, [key, row]] of inTime.entries()) {
      const earlier = inTime[i - 1]?.[1];
      if (earlier) yield [earlier, key, row];
    }
  }
}
