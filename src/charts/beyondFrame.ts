import type { ValueScale } from "./crossoverScale.ts";

/** The first of the years shown in which a band from `low` to `high` is not wholly within the scale, if there is one. */
export function beyondFrame(
  { from, low, high }: { readonly from: number; readonly low: readonly number[]; readonly high: readonly number[] },
  last: number,
  scale: ValueScale,
): number | undefined {
  const i = high.findIndex((value, year) => value > scale.high || (low[year] as number) < scale.low);
  return i === -1 || from + i > last ? undefined : from + i;
}
