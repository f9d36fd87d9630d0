import { type Economy, growthIn } from "./economy.ts";

/**
 * The level in `year`, compounded once a year: level(t) = level(t − 1) · (1 + growth(t) / 100).
 * Before `economy.year` the same curve is run backwards.
 */
export function projectGdp(economy: Economy, year: number): number {
  let { gdp } = economy;
  for (let y = economy.year + 1; y <= year; y++) gdp *= 1 + growthIn(economy, y) / 100;
  for (let y = economy.year; y > year; y--) gdp /= 1 + growthIn(economy, y) / 100;
  return gdp;
}
