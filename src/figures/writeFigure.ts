import { drawChart } from "../charts/drawChart.ts";
import type { Frame } from "../charts/frame.ts";
import { type Series, seriesOf } from "../charts/points.ts";
import type { ParameterValues } from "../database/parameters.ts";
import type { Language } from "../language/language.ts";
import { describePoints } from "./describePoints.ts";
import type { Figure, Row } from "./figure.ts";
import { type FigureText, nothingFits } from "./figureText.ts";
import type { WordsRow } from "./wordsSql.ts";
import { writeWords } from "./writeWords.ts";

/** What the database answered for a figure: its rows, and the row of `wordsSql`. */
export interface FigureAnswer {
  readonly rows: readonly Row[];
  readonly words: WordsRow | undefined;
}

/** A figure's drawing of some rows. */
export function drawFigure(figure: Figure, rows: readonly Row[], frame: Frame): SVGSVGElement {
  if (figure.chart) return figure.chart(rows, frame, figure);
  if (figure.spec) return drawChart(figure.spec, rows, frame);
  throw new Error(`${figure.id} has neither plot nor chart.ts.`);
}

/** What a figure draws, series by series, in words and digits. */
export function pointsOf(figure: Figure, rows: readonly Row[], language: Language): readonly Series[] {
  if (figure.points) return figure.points(rows, language, figure);
  return figure.spec ? seriesOf(figure.spec, rows, language) : [];
}

/** A figure's words for an answer. */
export function writeFigure(
  figure: Figure,
  { rows, words }: FigureAnswer,
  language: Language,
  values: ParameterValues,
): FigureText {
  if (rows.length === 0 || !words) return nothingFits(language);
  const { title, measure, note, alternative } = writeWords(figure, words, language, values);
  const points = describePoints(pointsOf(figure, rows, language), figure.spec, language);
  return { title, measure, note, alternative: alternative === undefined ? points : `${points} ${alternative}` };
}
