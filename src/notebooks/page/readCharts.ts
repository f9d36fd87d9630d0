import { plotOptions } from "../../charts/plotOptions.ts";
import { readMade } from "../../readout/readMade.ts";
import { koreanReadout } from "../korean/koreanReadout.ts";
import type { Translate } from "../korean/translator.ts";

/** Gives the charts that a cell shows their readout, whose values are taken when a reader first touches one. */
export function readCharts(output: Element | null, translate?: Translate): void {
  for (const drawings of output?.querySelectorAll<HTMLElement>('[data-part="drawings"]') ?? []) {
    const svg = drawings.querySelector("svg");
    const options = svg && plotOptions.get(svg);
    if (!options || drawings.querySelector('[role="application"]')) continue;
    readMade(drawings, async () => {
      const [{ plottedPoints }, { plotReadout }] = await Promise.all([
        import("./plottedPoints.ts"),
        import("./plotReadout.ts"),
      ]);
      const data = plotReadout(plottedPoints(options, document.implementation.createHTMLDocument("")), options);
      return translate ? koreanReadout(data, translate) : data;
    });
  }
}
