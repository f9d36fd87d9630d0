import { type Economy, type GdpPoint, growthIn } from "./economy.ts";

/** The yearly levels of every economy from its own year to `horizon`, both included, one economy after the other. */
export function projectPaths(economies: readonly Economy[], horizon: number): GdpPoint[] {
  return economies.flatMap((economy) => projectPath(economy, horizon));
}

function projectPath(economy: Economy, horizon: number): GdpPoint[] {
  const points: GdpPoint[] = [];
  let { gdp } = economy;
  for (let { year } = economy; year <= horizon; year++) {
    if (year > economy.year) gdp *= 1 + growthIn(economy, year) / 100;
    points.push({ economy: economy.code, year, gdp });
  }
  return points;
}
