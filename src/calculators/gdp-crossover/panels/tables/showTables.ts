import type { GdpCrossover } from "../../gdp-crossover-element.ts";
import { growthGridHtml } from "./growthGrid.ts";
import { yearRows, yearRowsHtml } from "./yearTable.ts";

/** Keeps the grid of growth rates and the table of years in step, once the hand rests. */
export function showTables(calculator: GdpCrossover): void {
  const { language, form } = calculator.words;
  const shown = new Map<string, string>();
  const write = (name: string, html: string) => {
    const element = calculator.querySelector(`[data-part="${name}"]`);
    if (!element || shown.get(name) === html) return;
    element.innerHTML = html;
    shown.set(name, html);
  };
  const box = calculator.querySelector<HTMLInputElement>("[data-part=every-year]");
  const show = () => {
    const { scenario, projection } = calculator.answered;
    write("years", yearRowsHtml(yearRows(projection, language, box?.checked)));
    write("grid", growthGridHtml(scenario, { never: form.never, ahead: form.ahead, language }));
  };
  calculator.addEventListener("settle", show);
  show();
}
