import { projectScenario } from "../../../model/projectScenario.ts";
import { toScenario } from "../answer/toScenario.ts";
import { type Assumptions, ranges } from "../state/assumptions.ts";
import type { CalculatorData } from "../state/calculatorData.ts";

/** Where a path is to end: at `level` (billions, or a ratio where 1 is parity) in `year`. */
export interface PathEnd {
  readonly side: "chaser" | "leader";
  readonly view: "levels" | "ratio";
  readonly year: number;
  readonly level: number;
}

/**
 * The growth, in percent a year, that takes a side to the wanted end with all fades, shocks and dated years as they
 * are; the nearest bound where none in range does. By bisection: an end rises with the growth that leads to it.
 */
export function growthToEnd(a: Assumptions, data: CalculatorData, { side, view, year, level }: PathEnd): number {
  const key = side === "chaser" ? "chaserGrowth" : "leaderGrowth";
  const reached = (growth: number) => {
    const { years, ...paths } = projectScenario(toScenario({ ...a, [key]: growth }, data));
    return (view === "ratio" ? paths.ratio : paths[side])[year - (years[0] as number)] as number;
  };
  let [low, high]: [number, number] = [...ranges.growth];
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (reached(middle) < level) low = middle;
    else high = middle;
  }
  return high;
}
