import { startOf } from "../answer/toScenario.ts";
import type { Assumptions } from "./assumptions.ts";
import type { CalculatorData } from "./calculatorData.ts";

/**
 * The economy that stands next above (−1) or next below (1) one side of a pair by the levels of its start, the other
 * side left out; undefined at the end of the ranking.
 */
export function neighbourOf(
  a: Assumptions,
  data: CalculatorData,
  side: "chaser" | "leader",
  step: -1 | 1,
): string | undefined {
  const start = startOf(a, data);
  const levels = (a.basis === "ppp" ? start.ppp : undefined) ?? start.market;
  const other = a[side === "chaser" ? "leader" : "chaser"];
  const order = Object.keys(levels)
    .filter((code) => code !== other)
    .sort((one, two) => (levels[two] as number) - (levels[one] as number));
  return order[order.indexOf(a[side]) + step];
}
