import { DomainError, finite } from "../domainError.ts";

/**
 * Pearson correlation of two series of equal length, from −1 to 1. Correlation is no cause, and two trends correlate
 * whatever they measure: try lags and first differences before believing it.
 *
 * @throws DomainError for unequal lengths, fewer than 3 points, or a series without variance
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  if (xs.length !== ys.length) {
    const expected = `as many values as xs (${xs.length})`;
    throw new DomainError({ code: "unequal-lengths", argument: "ys", value: `${ys.length} values`, expected });
  }
  const [x, y] = [deviations("xs", xs), deviations("ys", ys)];
  const sum = (a: number[], b: number[]) => a.reduce((total, value, i) => total + value * (b[i] as number), 0);
  return sum(x, y) / Math.sqrt(sum(x, x) * sum(y, y));
}

/** The change from each value to the next: one value fewer. */
export function firstDifferences(series: readonly number[]): number[] {
  return series.slice(1).map((value, i) => value - (series[i] as number));
}

/** Correlation of `xs` with the `ys` of `lag` steps later (a whole number, 0 or more). */
export function laggedCorrelation(xs: readonly number[], ys: readonly number[], lag: number): number {
  return correlation(xs.slice(0, xs.length - lag), ys.slice(lag));
}

function deviations(argument: string, series: readonly number[]): number[] {
  for (const value of series) finite(argument, value);
  const value = `${series.length} values`;
  if (series.length < 3) throw new DomainError({ code: "too-few", argument, value, expected: "at least 3 values" });
  if (Math.min(...series) === Math.max(...series)) {
    throw new DomainError({ code: "no-variance", argument, value: `all ${series[0]}`, expected: "values that differ" });
  }
  const mean = series.reduce((sum, x) => sum + x, 0) / series.length;
  return series.map((x) => x - mean);
}
