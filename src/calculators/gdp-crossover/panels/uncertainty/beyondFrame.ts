import type { Interval } from "../../../drawing/scale.ts";

/** The first of the years shown in which a band from `low` to `high` is not wholly within the axis, if there is one. */
export function beyondFrame(
  { from, low, high }: { readonly from: number; readonly low: readonly number[]; readonly high: readonly number[] },
  last: number,
  [least, most]: Interval,
): number | undefined {
  const i = high.findIndex((value, year) => value > most || (low[year] as number) < least);
  return i === -1 || from + i > last ? undefined : from + i;
}
