import { postHeight } from "../../../sharing/postHeight.ts";
import type { GdpCrossover } from "../gdp-crossover-element.ts";

/** The least width that a wide drawing keeps however low the frame is, in pixels: the rule is in crossover-frame.css. */
const leastWide = 640;

/** The height that a frame asks for, in CSS pixels: a wide drawing, which grows with its frame, counts at its least. */
function askedHeight(calculator: HTMLElement): number {
  const height = document.body.getBoundingClientRect().height;
  const drawing = calculator.querySelector<HTMLElement>(".drawing.wide");
  const width = drawing?.clientWidth ?? 0;
  const most = drawing?.parentElement?.clientWidth ?? 0;
  if (!drawing || width === 0) return height;
  return height - drawing.clientHeight * (1 - Math.min(leastWide, most) / width);
}

for (const calculator of document.querySelectorAll<GdpCrossover>("gdp-crossover[data-framed]"))
  postHeight("crossover", () => askedHeight(calculator), [document.body, calculator]);

// Draws the fan in a frame whose address sets uncertainty; a frame has no control that would turn it on later.
customElements.whenDefined("gdp-crossover").then(() => {
  for (const calculator of document.querySelectorAll<GdpCrossover>("gdp-crossover[data-framed]")) {
    if (calculator.page.view.get().assumptions.sd > 0)
      import("../panels/uncertainty/uncertainty.ts").then(({ connectUncertainty }) =>
        connectUncertainty(calculator, calculator.page),
      );
  }
});
