import { textOf } from "../figures/answers.ts";
import { figureById } from "../figures/catalogue.ts";
import { firstSentence } from "../figures/firstSentence.ts";
import { listDrawing } from "../figures/listDrawing.ts";
import type { Language } from "../language/language.ts";

/** An essay's lead chart as it stands beside the essay's title: its drawing, as SVG text, what it says, and in which unit. */
export async function leadPicture({ leadFigure }: { readonly leadFigure: string }, language: Language) {
  const figure = figureById(leadFigure);
  const [picture, text] = await Promise.all([listDrawing(figure, language), textOf(figure, language)]);
  return { picture, chart: text.title, measure: firstSentence(text.measure, language) };
}
