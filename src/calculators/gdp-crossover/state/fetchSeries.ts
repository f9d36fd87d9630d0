import { fillTemplate } from "../../../language/fillTemplate.ts";
import type { GdpCrossover } from "../gdp-crossover-element.ts";
import { withSeries } from "./economySeries.ts";

/** Fetches the records of the chosen economies that are not here yet, and draws them; a sentence where one cannot be had. */
export async function fetchSeries(calculator: GdpCrossover): Promise<void> {
  const { chaser, leader } = calculator.assumptions;
  const missing = [chaser, leader].filter((code) => !calculator.data.fetched.includes(code));
  await Promise.all(
    missing.map(async (code) => {
      try {
        const answer = await fetch(calculator.dataset.series?.replace(/[A-Z]{3}(?=\.json$)/, code) ?? "");
        if (!answer.ok) throw new Error(answer.statusText);
        const series = await answer.json();
        if (!calculator.data.fetched.includes(code)) calculator.data = withSeries(calculator.data, code, series);
      } catch {
        remark(calculator, code);
      }
    }),
  );
  const { assumptions } = calculator;
  if (assumptions.chaser === chaser && assumptions.leader === leader) calculator.redraw();
}

function remark(calculator: GdpCrossover, code: string): void {
  const { sentences, economies } = calculator.words;
  const list = calculator.querySelector<HTMLElement>("[data-part=notes]");
  if (!list) return;
  const item = document.createElement("li");
  item.textContent = fillTemplate(sentences.notes.noSeries, { name: economies[code]?.full ?? code });
  list.hidden = false;
  list.append(item);
}
