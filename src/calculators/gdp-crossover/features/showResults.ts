import type { GdpCrossover } from "../gdp-crossover-element.ts";
import { results } from "../results.ts";

/** Keeps the strip of numbers under the chart in step, in the same frame as the answer. */
export function showResults(calculator: GdpCrossover): void {
  const cells = Array.from({ length: 4 }, (_, i) => ({
    value: calculator.querySelector(`[data-strip-value="${i}"]`),
    label: calculator.querySelector(`[data-strip-label="${i}"]`),
  }));
  const breakEven = calculator.querySelector("[data-part=break-even]");
  const write = (element: Element | null, text: string) => {
    if (element && element.textContent !== text) element.textContent = text;
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
