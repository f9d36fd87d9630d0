import { fillTemplate } from "../language/fillTemplate.ts";
import type { Language } from "../language/language.ts";
import type { ChartChoice } from "./explorerState.ts";
import { explorerWords } from "./explorerWords.ts";
import type { QuickChart } from "./quickChart.ts";
import { shortNumber } from "./shortNumber.ts";

/** What is said in place of a chart: its kind, its columns, how many points, and their lowest and highest value. */
export function chartAlternative(drawn: QuickChart, choice: ChartChoice, language: Language): string {
  const words = explorerWords[language];
  const arrangement = choice.colour || drawn.repeated > 0 ? drawn.arrangement : undefined;
  const values = drawn.points.map(({ y }) => y).sort((a, b) => a - b);
  return fillTemplate(words.chartAlternative, {
    kind: `${arrangement ? `${words.barArrangements[arrangement]} ` : ""}${words.kinds[choice.kind]}`,
    x: choice.x,
    y: choice.y,
    n: drawn.points.length,
    low: shortNumber(values[0]),
    high: shortNumber(values.at(-1)),
  });
}
