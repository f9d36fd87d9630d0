import { setText } from "../../../setText.ts";
import { results } from "../../answer/results.ts";
import type { GdpCrossover } from "../../gdp-crossover-element.ts";

/** Keeps the strip of numbers under the chart in step, once the hand rests. */
export function showResults(calculator: GdpCrossover): void {
  const cells = Array.from({ length: 4 }, (_, i) => ({
    value: calculator.querySelector(`[data-strip-value="${i}"]`),
    label: calculator.querySelector(`[data-strip-label="${i}"]`),
  }));
  const breakEven = calculator.querySelector("[data-part=break-even]");
  const write = (element: Element | null, text: string) => {
    if (element) setText(element, text);
  };
  const show = () => {
    const { assumptions, scenario, projection } = calculator.answered;
    const told = results(assumptions, scenario, projection, calculator.words);
    told.cells.forEach(({ value, label }, i) => {
      write(cells[i]?.value ?? null, value);
      write(cells[i]?.label ?? null, label);
    });
    write(breakEven, told.breakEven);
  };
  calculator.addEventListener("settle", show);
  show();
}
