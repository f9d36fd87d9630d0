import type { Fade, ScenarioEconomy } from "./scenario.ts";

/**
 * Growth in a fade, `elapsed` years after its first year, in percent:
 * end + (start − end) · 0.5^(elapsed / halfLife).
 */
export function fadedGrowth(start: number, { end, halfLife }: Fade, elapsed: number): number {
  return end + (start - end) * 0.5 ** (elapsed / halfLife);
}

/**
 * The year y0 after which `growth` applies: the last dated year, or the start year when none is dated. Growth in
 * year y of a fade is end + (start − end) · 0.5^((y − y0 − 1) / halfLife), so it is `start` in y0 + 1.
 */
export function baseYear({ datedGrowth = [] }: ScenarioEconomy, startYear: number): number {
  return datedGrowth.reduce((latest, { year }) => Math.max(latest, year), startYear);
}

/** Real growth of one side in `year`, in percent: the dated rate, else the faded one, else the constant one. */
export function scenarioGrowth(economy: ScenarioEconomy, startYear: number, year: number): number {
  const dated = economy.datedGrowth?.find((rate) => rate.year === year);
  if (dated) return dated.growth;
  if (!economy.fade) return economy.growth;
  return fadedGrowth(economy.growth, economy.fade, year - baseYear(economy, startYear) - 1);
}
