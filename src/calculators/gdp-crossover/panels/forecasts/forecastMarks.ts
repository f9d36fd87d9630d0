import { escapeHtml } from "../../../../language/escapeHtml.ts";
import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { tenth } from "../../../drawing/linePath.ts";
import { startOf } from "../../answer/toScenario.ts";
import type { GdpCrossover } from "../../gdp-crossover-element.ts";
import type { Assumptions } from "../../state/assumptions.ts";
import type { StartingPoint } from "../../state/calculatorData.ts";

/** Whether the published forecasts are about what a scenario shows. */
export function marksApply({ basis, chaser, leader, own }: Assumptions, { history }: StartingPoint): boolean {
  return basis === "market" && chaser === "CHN" && leader === "USA" && !own && history !== "retail";
}

/**
 * Marks published forecasts of the crossing year in the chart: a thin line from the date a forecast was made to a dot
 * at the year it names, oldest at the top of a band above the axis. They are about the GDP of China and the United
 * States at market exchange rates: on any other scenario a sentence by the control says so.
 */
export function connectForecastMarks(calculator: GdpCrossover): void {
  const { forecasts } = calculator.data;
  const { features, sentences } = calculator.words;
  const year = (value: number) => fillTemplate(sentences.year, { year: value });
  const band = 96;
  const reason = calculator.querySelector<HTMLElement>("[data-part=marks-why]");
  const markup = () => {
    const { marks } = calculator.assumptions;
    const apply = marksApply(calculator.assumptions, startOf(calculator.assumptions, calculator.data));
    if (reason) reason.hidden = !marks || apply;
    if (!marks || !apply) return "";
    const { drawing, years } = calculator.drawing;
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
    for (const group of calculator.querySelectorAll(".crossover-chart [data-part=beside]")) group.innerHTML = markup();
  };
  calculator.addEventListener("answer", show);
  show();
}
