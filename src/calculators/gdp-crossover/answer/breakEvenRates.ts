import { type BreakEven, breakEven, breakEvenDifferential } from "../../../model/breakEven.ts";
import type { Scenario } from "../../../model/scenario.ts";

/** The rates that make both levels equal in a year, each alone; null where no rate does. */
export interface BreakEvenRates {
  readonly year: number;
  readonly chaserGrowth: number | null;
  readonly leaderGrowth: number | null;
  /** The chaser's growth less the leader's, in points. */
  readonly difference: number | null;
  readonly currency: number | null;
}

/** Break-even of growth and currency in `year`, in percent a year. */
export function breakEvenRates(scenario: Scenario, year: number): BreakEvenRates {
  const found = (solution: BreakEven) => (solution.kind === "found" ? solution.value : null);
  return {
    year,
    chaserGrowth: found(breakEven(scenario, "chaserGrowth", year)),
    leaderGrowth: found(breakEven(scenario, "leaderGrowth", year)),
    difference: found(breakEvenDifferential(scenario, year)),
    currency: found(breakEven(scenario, "currency", year)),
  };
}
