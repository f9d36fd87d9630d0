import { DomainError, finite, growthRate, notNegative, positive } from "./domainError.ts";

/** The earlier level that a level and its growth (percent, above −100) imply: level / (1 + growth / 100). */
export function baseFromGrowth(level: number, growth: number): number {
  return notNegative("level", level) / (1 + growthRate("growth", growth) / 100);
}

/** The earlier level that a level and a gain in the same unit imply: level − gain. The gain must be below the level. */
export function baseFromGain(level: number, gain: number): number {
  if (finite("gain", gain) < positive("level", level)) return level - gain;
  throw new DomainError({
    code: "out-of-range",
    argument: "gain",
    value: gain,
    expected: `below the level (${level})`,
  });
}

/** The earlier level that a gain and its growth (percent, above 0) imply: gain / (growth / 100). */
export function baseFromGainAndGrowth(gain: number, growth: number): number {
  return positive("gain", gain) / (positive("growth", growth) / 100);
}
