import { finite, positive } from "./domainError.ts";

/** Change in percent: (new − old) / old · 100. `before` must be above 0. */
export function percentChange(before: number, after: number): number {
  return ((finite("after", after) - positive("before", before)) / before) * 100;
}

/** The new level in percent of the old one: new / old · 100, which is the change plus 100. `before` must be above 0. */
export function percentOf(before: number, after: number): number {
  return (finite("after", after) / positive("before", before)) * 100;
}

/** The difference of two percentages, in percentage points. */
export function percentagePoints(before: number, after: number): number {
  return finite("after", after) - finite("before", before);
}
