import type { Crossover } from "./crossoverYear.ts";
import { isEffective, type Lever, leverValue, withLever } from "./lever.ts";
import { projectScenario } from "./projectScenario.ts";
import type { Scenario } from "./scenario.ts";

/** How far a lever is moved to either side, in percentage points, above 0. */
export interface Swing {
  readonly lever: Lever;
  readonly by: number;
}

/** One bar: the outcome with the lever moved down and up, everything else as it was. */
export interface TornadoBar {
  readonly lever: Lever;
  readonly low: { readonly value: number; readonly outcome: Crossover };
  readonly high: { readonly value: number; readonly outcome: Crossover };
}

/** One-at-a-time changes, widest bar first; a bar that ends in "never" is open and comes before the closed ones. */
export function tornado(scenario: Scenario, swings: readonly Swing[]): TornadoBar[] {
  return swings
    .filter(({ lever }) => isEffective(scenario, lever))
    .map(({ lever, by }) => {
      const now = leverValue(scenario, lever);
      return { lever, low: moved(scenario, lever, now - by), high: moved(scenario, lever, now + by) };
    })
    .sort((a, b) => width(b, scenario.horizon) - width(a, scenario.horizon));
}

function moved(scenario: Scenario, lever: Lever, value: number): TornadoBar["low"] {
  return { value, outcome: projectScenario(withLever(scenario, lever, value)).outcome };
}

// An open end counts as a century beyond the horizon: wider than any closed bar, yet open bars keep an order.
function width({ low, high }: TornadoBar, horizon: number): number {
  const yearOf = (outcome: Crossover) => (outcome.kind === "never" ? horizon + 100 : outcome.year);
  return Math.abs(yearOf(low.outcome) - yearOf(high.outcome));
}
