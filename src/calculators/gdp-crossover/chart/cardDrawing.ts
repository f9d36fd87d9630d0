import type { Language } from "../../../language/language.ts";
import styles from "../../../styles/calculator.css?raw";
import { builtAnswer } from "../answer/builtAnswer.ts";
import { sideColours } from "../answer/colours.ts";
import { crossoverLayout } from "./crossoverLayout.ts";
import { crossoverSvg } from "./crossoverSvg.ts";
import { toChart } from "./toChart.ts";

/** The rules of the page's style sheet for this chart, as an image understands them: it knows no custom properties. */
const rules = Array.from(styles.matchAll(/^(\.crossover-chart|\[data-colour=)[^{}]*\{[^{}]*\}/gm), ([rule]) => rule)
  .join("\n")
  .replaceAll("--economy:", "color:")
  .replaceAll("var(--economy)", "currentColor");

/** The calculator's chart and answer as it opens, for the image that stands for its page. */
export async function cardDrawing(language: Language): Promise<{ answer: string; chart: string }> {
  const { data, words, assumptions, projection, told } = await builtAnswer(language);
  const chart = toChart(assumptions, projection, data, words.economies);
  const colours = sideColours(assumptions.chaser, assumptions.leader);
  const svg = crossoverSvg(crossoverLayout(chart, { size: "narrow", language }), {
    alternative: told.alternative,
    projected: words.projected,
    chaserColour: colours.chaser,
    leaderColour: colours.leader,
  });
  const styled = svg.replace(/^<svg[^>]*>/, (root) => `${root}<style>${rules}</style>`);
  return { answer: told.title, chart: styled };
}
