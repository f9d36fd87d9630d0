import { denominator, notNegative } from "../domainError.ts";
import { sharesOf } from "../share.ts";

/** Mean time on site: total time / visits, in the unit of the time. Visits must be above 0. */
export function meanTimeOnSite(totalTime: number, visits: number): number {
  return notNegative("totalTime", totalTime) / denominator("visits", visits, totalTime);
}

/** Visits by referrer in percent of all visits. */
export function referrerShares<Key extends string>(visits: Readonly<Record<Key, number>>): Record<Key, number> {
  return sharesOf(visits);
}
