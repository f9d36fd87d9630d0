import { plotOptions } from "../../charts/plotOptions.ts";
import { readDrawings } from "../../figures/readout/readOnTouch.ts";
import { shownReadouts } from "../../figures/readout/shownReadouts.ts";

/** Gives the charts that a cell shows their readout, whose values are taken when a reader first touches one. */
export function readCharts(output: Element | null): void {
  for (const drawings of output?.querySelectorAll<HTMLElement>('[data-part="drawings"]') ?? []) {
    const svg = drawings.querySelector("svg");
    const options = svg && plotOptions.get(svg);
    if (!options || drawings.querySelector('[role="application"]')) continue;
    readDrawings(drawings, async () => {
      const [{ plottedPoints }, { plotReadout }] = await Promise.all([
        import("./plottedPoints.ts"),
        import("./plotReadout.ts"),
      ]);
      const aside = document.implementation.createHTMLDocument("");
      shownReadouts.set(drawings, plotReadout(plottedPoints(options, aside)));
    });
  }
}
