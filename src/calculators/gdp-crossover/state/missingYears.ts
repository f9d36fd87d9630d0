import { startOf } from "../answer/toScenario.ts";
import type { Assumptions } from "./assumptions.ts";
import type { CalculatorData } from "./calculatorData.ts";
import { isFetched } from "./fetchedHistories.ts";

/**
 * The years within the record of an economy for which its publisher gives no level, as spans: "1991", "1993–1997". The
 * chart leaves them out rather than bridge them.
 */
export function missingYears(a: Assumptions, code: string, data: CalculatorData): string[] {
  const start = startOf(a, data);
  if (a.own || a.basis === "constant" || !isFetched(start.history)) return [];
  const { from, values } = data.histories[start.history]?.[a.basis]?.[code] ?? { from: 0, values: [] };
  const spans: [number, number][] = [];
  values.forEach((value, i) => {
    if (value !== null) return;
    const last = spans.at(-1);
    if (last && last[1] === from + i - 1) last[1]++;
    else spans.push([from + i, from + i]);
  });
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}
