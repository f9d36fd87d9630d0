import { setText } from "../../../setText.ts";
import { results } from "../../answer/results.ts";
import type { PairPage } from "../../state/pairPage.ts";
import { whenResting } from "../../state/whenResting.ts";

/** Keeps the strip of numbers under the chart in step, once the hand rests. */
export function connectResults(root: HTMLElement, { view, words }: PairPage): void {
  const cells = Array.from({ length: 4 }, (_, i) => ({
    value: root.querySelector(`[data-strip-value="${i}"]`),
    label: root.querySelector(`[data-strip-label="${i}"]`),
  }));
  const breakEven = root.querySelector("[data-part=break-even]");
  const write = (element: Element | null, text: string) => {
    if (element) setText(element, text);
  };
  whenResting(view, ({ assumptions, scenario, projection }) => {
    const told = results(assumptions, scenario, projection, words);
    told.cells.forEach(({ value, label }, i) => {
      write(cells[i]?.value ?? null, value);
      write(cells[i]?.label ?? null, label);
    });
    write(breakEven, told.breakEven);
  });
}
