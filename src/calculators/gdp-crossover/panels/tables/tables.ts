import type { PairPage, PairView } from "../../state/pairPage.ts";
import { whenResting } from "../../state/whenResting.ts";
import { growthGridHtml } from "./growthGrid.ts";
import { yearRows, yearRowsHtml } from "./yearTable.ts";

/** Keeps the grid of growth rates and the table of years in step, once the hand rests. */
export function connectTables(root: HTMLElement, { view, words: { language, form } }: PairPage): void {
  const shown = new Map<string, string>();
  const write = (name: string, html: string) => {
    const element = root.querySelector(`[data-part="${name}"]`);
    if (!element || shown.get(name) === html) return;
    element.innerHTML = html;
    shown.set(name, html);
  };
  const box = root.querySelector<HTMLInputElement>("[data-part=every-year]");
  const show = ({ scenario, projection }: Pick<PairView, "scenario" | "projection">) => {
    write("years", yearRowsHtml(yearRows(projection, language, box?.checked)));
    write("grid", growthGridHtml(scenario, { never: form.never, ahead: form.ahead, language }));
  };
  whenResting(view, show);
  box?.addEventListener("change", () => show(view.get()));
}
