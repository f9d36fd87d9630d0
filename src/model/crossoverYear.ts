import { type Economy, growthIn } from "./economy.ts";
import { isAbove } from "./isAbove.ts";
import { projectGdp } from "./projectGdp.ts";

/**
 * When the chaser overtakes the leader.
 * - `already-ahead`: strictly above in the start year, which is `year`.
 * - `crosses`: `year` is the first year with the chaser strictly above.
 * - `never`: not up to and including `horizon`.
 */
export type Crossover =
  | { readonly kind: "already-ahead"; readonly year: number }
  | { readonly kind: "crosses"; readonly year: number }
  | { readonly kind: "never"; readonly horizon: number };

/**
 * The first year up to `horizon` in which the chaser is strictly above the leader. The start is the later of
 * the two economies' years. Equal levels are no crossing: the year after is, if the chaser then is above.
 */
export function crossoverYear(chaser: Economy, leader: Economy, horizon: number): Crossover {
  const start = Math.max(chaser.year, leader.year);
  let chaserGdp = projectGdp(chaser, start);
  let leaderGdp = projectGdp(leader, start);
  if (isAbove(chaserGdp, leaderGdp)) return { kind: "already-ahead", year: start };
  for (let year = start + 1; year <= horizon; year++) {
    chaserGdp *= 1 + growthIn(chaser, year) / 100;
    leaderGdp *= 1 + growthIn(leader, year) / 100;
    if (isAbove(chaserGdp, leaderGdp)) return { kind: "crosses", year };
  }
  return { kind: "never", horizon };
}
