import { between, notNegative } from "./domainError.ts";
import { normalQuantile } from "./normalQuantile.ts";
import { orderStatistics } from "./orderStatistics.ts";
import { sfc32, type Uniform } from "./randomNumbers.ts";

/** How uncertain the path of the log ratio is. Points are log points: 100 · ln. */
export interface Uncertainty {
  /** Standard deviation of the ratio's yearly change around its path, in points. */
  readonly sd: number;
  /** Correlation of that change with the year before's, between −1 and 1 exclusive. */
  readonly rho: number;
  /** Standard deviation of the error in the mean yearly change, in points: one draw per path, the same every year. */
  readonly meanSd: number;
  /** Between 0 and 2^32 − 1. */
  readonly seed: number;
}

/** The percentiles that bound the 90 % and the 50 % band, and the middle. */
export const percentiles = [5, 25, 50, 75, 95] as const;

/**
 * Random departures of the log ratio from its path (natural logarithm, not points). They depend on the uncertainty
 * alone, so a reader who moves a growth rate needs no new ones.
 */
export interface Deviations {
  readonly paths: number;
  /** `byYear[t][i]`: path i, t years after the start. In year 0 all are 0. */
  readonly byYear: readonly Float32Array[];
  /** `quantiles[t]`: the departures at `percentiles`, nearest rank. */
  readonly quantiles: readonly (readonly number[])[];
}

/**
 * Draws the departures of `paths` paths over `years` years after the start:
 * D(t) = D(t − 1) + mean + e(t), e(1) ~ N(0, sd²), e(t) = rho · e(t − 1) + √(1 − rho²) · N(0, sd²),
 * so that every yearly change has the standard deviation `sd` whatever the persistence. A longer horizon adds years
 * and leaves the earlier ones as they were.
 *
 * @throws DomainError for a negative deviation or a persistence that is not between −1 and 1
 */
export function drawDeviations(uncertainty: Uncertainty, years: number, paths = 10_000): Deviations {
  const sd = notNegative("sd", uncertainty.sd) / 100;
  const meanSd = notNegative("meanSd", uncertainty.meanSd) / 100;
  const rho = between("rho", uncertainty.rho, -0.999, 0.999);
  const uniform = sfc32(uncertainty.seed);
  const mean = normals(uniform, paths, meanSd);
  const change = new Float64Array(paths);
  const total = new Float64Array(paths);
  const byYear = [new Float32Array(paths)];
  for (let t = 1; t <= years; t++) {
    const fresh = normals(uniform, paths, t === 1 ? sd : sd * Math.sqrt(1 - rho * rho));
    for (let i = 0; i < paths; i++) {
      const shock = rho * (change[i] as number) + (fresh[i] as number);
      change[i] = shock;
      total[i] = (total[i] as number) + (mean[i] as number) + shock;
    }
    byYear.push(new Float32Array(total));
  }
  const ranks = percentiles.map((percentile) => Math.ceil((percentile / 100) * paths) - 1);
  return { paths, byYear, quantiles: byYear.map((year) => orderStatistics(year.slice(), ranks)) };
}

function normals(uniform: Uniform, count: number, sd: number): Float64Array {
  const draws = new Float64Array(count);
  for (let i = 0; i < count; i++) draws[i] = sd * normalQuantile(uniform());
  return draws;
}
