import { tidySvg } from "../charts/tidySvg.ts";
import { standInDocument } from "../content/standInDocument.ts";
import { nativeAnswer } from "../database/nativeAnswer.ts";
import type { Answer } from "../database/wasm/answer.ts";
import type { Language } from "../language/language.ts";
import { chartAlternative } from "./chartAlternative.ts";
import { chartNotes } from "./chartNotes.ts";
import type { ExampleQuestion } from "./exampleQuestion.ts";
import { exampleQuestions } from "./exampleQuestions.ts";
import type { ChartChoice } from "./explorerState.ts";
import { quickChart } from "./quickChart.ts";

/** Widths that the chart is drawn for at build, in CSS pixels; the style sheet shows the widest with room. */
export const builtWidths = { narrow: 340, medium: 560, wide: 720 } as const;
export type BuiltWidth = keyof typeof builtWidths;

/** The question that the explorer opens with. */
export const firstQuestion = exampleQuestions[0] as ExampleQuestion & { readonly chart: ChartChoice };

let answer: Promise<Answer> | undefined;

/** Its answer, asked once a build. */
export function firstAnswer(): Promise<Answer> {
  answer ??= nativeAnswer(firstQuestion.sql);
  return answer;
}

/** Its chart at one width: the drawing, what is said in its place, and what stands under it. */
export async function firstChart(
  language: Language,
  width: BuiltWidth,
): Promise<{ svg: string; alternative: string; notes: string }> {
  const frame = { width: builtWidths[width], narrow: width === "narrow", language, document: standInDocument() };
  const drawn = quickChart(await firstAnswer(), firstQuestion.chart, frame);
  if (!drawn) throw new Error(`The explorer’s first question, ${firstQuestion.id}, has nothing to draw.`);
  return {
    svg: tidySvg(drawn.svg.outerHTML, `quick-chart-${width}`),
    alternative: chartAlternative(drawn, firstQuestion.chart, language),
    notes: chartNotes(drawn, firstQuestion.chart, language).join(" "),
  };
}
