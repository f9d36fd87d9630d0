import type { Fan } from "./fan.ts";
import type { Projection } from "./projectScenario.ts";

/**
 * The bands of an old fan around a new path over the same years, or undefined over others. Random departures multiply
 * the ratio whatever the path, so the bands are exact; the probabilities are still the old path's.
 */
export function carriedFan(fan: Fan, before: Projection, now: Projection): Fan | undefined {
  if (before.years.length !== now.years.length || before.years[0] !== now.years[0]) return undefined;
  const factor = now.ratio.map((value, i) => value / (before.ratio[i] as number));
  const carry = (band: readonly number[]) => band.map((value, i) => value * (factor[i] as number));
  const { p05, p25, p50, p75, p95 } = fan.quantiles;
  return { ...fan, quantiles: { p05: carry(p05), p25: carry(p25), p50: carry(p50), p75: carry(p75), p95: carry(p95) } };
}
