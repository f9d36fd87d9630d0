import { fillTemplate } from "../language/fillTemplate.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { cutName } from "./chartAxes.ts";
import type { ChartChoice } from "./explorerState.ts";
import { explorerWords } from "./explorerWords.ts";
import { mostPoints, type QuickChart } from "./quickChart.ts";

/** What a chart does not show, or shows otherwise than the rows say, in sentences. */
export function chartNotes(drawn: QuickChart, choice: ChartChoice, language: Language): string[] {
  const words = explorerWords[language];
  const { text, endless, placeless, rounded, values } = drawn.reading;
  const count = (value: number) => formatNumber(value, 0, language);
  const undrawn = (part: typeof text) =>
    part && {
      n: count(part.count),
      all: count(values),
      column: choice.y,
      example: cutName(part.example),
      row: count(part.row),
    };
  const say = (template: string, places: Record<string, string | number> | undefined | false) =>
    places ? [fillTemplate(template, places)] : [];
  const stacked = drawn.arrangement === "stacked" ? "Stacked" : "";
  const repeated = words[`chartRepeated${stacked}${drawn.repeated === 1 ? "One" : ""}`];
  return [
    ...say(words.chartText, undrawn(text)),
    ...say(words.chartEndless, undrawn(endless)),
    ...say(words.chartPlaceless, placeless > 0 && { n: count(placeless), column: choice.x }),
    ...say(words.chartRounded, rounded > 0 && { n: count(rounded) }),
    ...say(repeated, drawn.repeated > 0 && { n: count(drawn.repeated), column: choice.x }),
    ...say(words.chartInOrder, drawn.inOrder && {}),
    ...say(words.chartCut, drawn.isCut && { n: count(mostPoints) }),
    ...say(words.chartMany, drawn.series.size > drawn.own.size && { n: drawn.own.size, column: choice.colour ?? "" }),
  ];
}
