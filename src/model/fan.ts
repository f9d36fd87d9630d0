import type { Crossover } from "./crossoverYear.ts";
import { equalityTolerance } from "./isAbove.ts";
import type { Projection } from "./projectScenario.ts";
import type { Deviations } from "./uncertainty.ts";

/** What random shocks make of a projection: the arrays have one entry per year, from the start year. */
export interface Fan {
  readonly years: readonly number[];
  /** The ratio below which 5, 25, 50, 75 and 95 % of the paths are. */
  readonly quantiles: Readonly<Record<"p05" | "p25" | "p50" | "p75" | "p95", readonly number[]>>;
  /** Share of the paths (0 to 1) that have been above in this year or an earlier one, the start included. */
  readonly crossedBy: readonly number[];
  /** Share of the paths that are above in this year. */
  readonly ahead: readonly number[];
  /** Share of the paths that are not above in any year. */
  readonly never: number;
  /** The first year by which at least half of the paths have been above, counting "never" as infinitely late. */
  readonly median: Crossover;
}

/**
 * The fan of a projection under `deviations`, which must reach at least as many years. Without any uncertainty it is
 * the projection itself: bands of no width, probabilities of 0 and 1, and its own first crossing as the median.
 */
export function fan({ years, ratio }: Projection, { paths, byYear, quantiles }: Deviations): Fan {
  const everAbove = new Uint8Array(paths);
  let ever = 0;
  const crossedBy: number[] = [];
  const ahead: number[] = [];
  for (const [t, value] of ratio.entries()) {
    const departures = byYear[t] as Float32Array;
    const needed = Math.log1p(equalityTolerance) - Math.log(value);
    let above = 0;
    for (let i = 0; i < paths; i++) {
      if ((departures[i] as number) <= needed) continue;
      above++;
      ever += 1 - (everAbove[i] as number);
      everAbove[i] = 1;
    }
    crossedBy.push(ever / paths);
    ahead.push(above / paths);
  }
  const band = (rank: number) => ratio.map((value, t) => value * Math.exp(quantiles[t]?.[rank] as number));
  const [p05, p25, p50, p75, p95] = [band(0), band(1), band(2), band(3), band(4)];
  return {
    years,
    quantiles: { p05, p25, p50, p75, p95 },
    crossedBy,
    ahead,
    never: 1 - ever / paths,
    median: median(years, crossedBy),
  };
}

function median(years: readonly number[], crossedBy: readonly number[]): Crossover {
  const index = crossedBy.findIndex((share) => share >= 0.5);
  if (index === -1) return { kind: "never", horizon: years.at(-1) as number };
  return { kind: index === 0 ? "already-ahead" : "crosses", year: years[index] as number };
}
