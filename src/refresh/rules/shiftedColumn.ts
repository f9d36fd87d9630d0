import type { Case } from "./rule.ts";
import { ifMeant, type Rule } from "./rule.ts";

/** From here on a column is taken to have another unit: half of its figures or more at least five times as large. */
const shift = 5;
/** Figures below which nothing is said of all. */
const fewest = 3;

/** A column whose figures have all moved by one factor: millions for thousands, a share for a percentage. */
export const shiftedColumn: Rule = (compared) => {
  for (const column of compared.after.figures) {
    const factor = middleFactor(compared, column);
    if (factor === undefined || (factor < shift && factor > 1 / shift)) continue;
    const name = compared.after.fields[column]?.name;
    return `gives ${name} in another unit, by the factor ${Number(factor.toPrecision(3))} in most rows: convert it in refresh.sql, or ${ifMeant}`;
  }
  return undefined;
};

/** The middle one of the factors between the two editions, of all figures that both have. */
function middleFactor({ before, after }: Case, column: number): number | undefined {
  const factors = [...after.rows].flatMap(([key, row]) => {
    const factor = Number(row[column] ?? 0) / Number(before.rows.get(key)?.[column] ?? 0);
    return Number.isFinite(factor) && factor !== 0 ? [Math.abs(factor)] : [];
  });
  if (factors.length < fewest) return undefined;
  return factors.sort((a, b) => a - b)[Math.floor(factors.length / 2)];
}
