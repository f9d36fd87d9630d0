import { DomainError, denominator, notNegative } from "./domainError.ts";

/** What the two numbers are called in an error: the argument names of the model that asks. */
export interface RatioNames {
  readonly part: string;
  readonly whole: string;
}

const plainNames: RatioNames = { part: "part", whole: "whole" };

/**
 * A true part of a whole in percent: part / whole · 100, from 0 to 100.
 *
 * @throws DomainError for negative or infinite numbers, for a whole of 0 ("no-data"), and for a part above the whole
 */
export function sharePercent(part: number, whole: number, names: RatioNames = plainNames): number {
  const percent = ratioPercent(part, whole, names);
  if (part <= whole) return percent;
  const fault = { argument: names.part, value: part, expected: `at most ${names.whole} (${whole})` };
  throw new DomainError({ code: "part-above-whole", ...fault });
}

/**
 * One quantity in percent of another that it is no part of, such as one GDP of another: part / whole · 100.
 * It may exceed 100.
 *
 * @throws DomainError for negative or infinite numbers, and for a whole of 0 ("no-data")
 */
export function ratioPercent(part: number, whole: number, names: RatioNames = plainNames): number {
  return (notNegative(names.part, part) / denominator(names.whole, whole, part)) * 100;
}

/**
 * Every count in percent of their sum; the shares sum to 100.
 *
 * @throws DomainError for a negative count, and for counts that sum to 0 ("no-data")
 */
export function sharesOf<Key extends string>(counts: Readonly<Record<Key, number>>): Record<Key, number> {
  const entries = Object.entries(counts) as [Key, number][];
  const total = entries.reduce((sum, [name, count]) => sum + notNegative(name, count), 0);
  const shares = entries.map(([name, count]) => [name, (count / denominator("total", total, 0)) * 100]);
  if (shares.length === 0) denominator("total", 0, 0);
  return Object.fromEntries(shares) as Record<Key, number>;
}
