import { escapeHtml } from "../../../../language/escapeHtml.ts";
import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { tenth } from "../../../drawing/linePath.ts";
import { startOf } from "../../answer/toScenario.ts";
import type { Assumptions } from "../../state/assumptions.ts";
import type { StartingPoint } from "../../state/calculatorData.ts";
import type { PairPage } from "../../state/pairPage.ts";

/** Whether the published forecasts are about what a scenario shows. */
export function marksApply({ basis, perHead, chaser, leader, own }: Assumptions, { history }: StartingPoint): boolean {
  return basis === "market" && !perHead && chaser === "CHN" && leader === "USA" && !own && history !== "retail";
}

/**
 * Marks published forecasts of the crossing year in the chart: a thin line from the date a forecast was made to a dot
 * at the year it names, oldest at the top of a band above the axis. They are about the GDP of China and the United
 * States at market exchange rates: on any other scenario a sentence by the control says so.
 */
export function connectForecastMarks(root: HTMLElement, page: PairPage): void {
  const { view } = page;
  const { forecasts } = view.get().data;
  const { features, sentences } = page.words;
  const year = (value: number) => fillTemplate(sentences.year, { year: value });
  const band = 96;
  const reason = root.querySelector<HTMLElement>("[data-part=marks-why]");
  const markup = () => {
    const { assumptions, data } = view.get();
    const { marks } = assumptions;
    const apply = marksApply(assumptions, startOf(assumptions, data));
    if (reason) reason.hidden = !marks || apply;
    const shown = page.drawing.get();
    if (!marks || !apply || !shown) return "";
    const { drawing, years } = shown;
    const [, last] = years;
    const x = (value: number) => tenth(Math.min(Math.max(drawing.x(value), drawing.left), drawing.right));
    const dots = forecasts.map(([made, low, high, who], i) => {
      const y = drawing.bottom - 8 - ((forecasts.length - 1 - i) / forecasts.length) * band;
      const named = low === high ? year(low) : `${low}–${high}`;
      const title = escapeHtml(fillTemplate(features.forecastMark, { who, made: year(Math.floor(made)), year: named }));
      const wide = high > low && low <= last ? `<path class="span" d="M${x(low)},${tenth(y)}H${x(high)}"/>` : "";
      return `<g><title>${title}</title><path d="M${x(made)},${tenth(y)}H${x(low)}"/>${wide}${low <= last ? `<circle cx="${x(low)}" cy="${tenth(y)}" r="3"/>` : ""}</g>`;
    });
    const [oldest, newest] = [Math.floor(forecasts[0]?.[0] ?? 0), Math.floor(forecasts.at(-1)?.[0] ?? 0)];
    const label = fillTemplate(features.forecastsFrom, { first: oldest, last: newest });
    return `<g class="forecast-marks">${dots.join("")}<text x="${drawing.right}" y="${drawing.bottom - band - 16}" text-anchor="end">${escapeHtml(label)}</text></g>`;
  };
  const show = () => {
    for (const group of root.querySelectorAll(".crossover-chart [data-part=beside]")) group.innerHTML = markup();
  };
  page.drawing.subscribe(show);
  show();
}
