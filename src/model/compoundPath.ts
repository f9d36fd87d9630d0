import { growthRate, positive } from "./domainError.ts";

/**
 * A level compounded by one rate after the other: level(t) = level(t − 1) · (1 + rate(t) / 100). The first entry is
 * the level itself. The level must be above 0, each rate (percent) above −100.
 */
export function compoundPath(level: number, rates: readonly number[]): number[] {
  const path = [positive("level", level)];
  for (const rate of rates) path.push((path.at(-1) as number) * (1 + growthRate("rate", rate) / 100));
  return path;
}
