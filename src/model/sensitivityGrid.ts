import type { Crossover } from "./crossoverYear.ts";
import { type Lever, withLever } from "./lever.ts";
import { projectScenario } from "./projectScenario.ts";
import type { Scenario } from "./scenario.ts";

/** One axis of the grid: `steps` values (2 or more) from `from` to `to`, both included. */
export interface Axis {
  readonly lever: Lever;
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

/** One cell of the heat map: where the two levers stand, and what then happens. */
export interface GridCell {
  readonly x: number;
  readonly y: number;
  readonly outcome: Crossover;
}

/** The outcome at every pair of values of two levers, row by row from the lowest `y`. */
export function sensitivityGrid(scenario: Scenario, x: Axis, y: Axis): GridCell[] {
  return axisValues(y).flatMap((yValue) => {
    const row = withLever(scenario, y.lever, yValue);
    return axisValues(x).map((xValue) => {
      const { outcome } = projectScenario(withLever(row, x.lever, xValue));
      return { x: xValue, y: yValue, outcome };
    });
  });
}

/** The values of an axis, evenly spaced; the last is `to` itself. */
export function axisValues({ from, to, steps }: Axis): number[] {
  return Array.from({ length: steps }, (_, i) => (i === steps - 1 ? to : from + ((to - from) * i) / (steps - 1)));
}
