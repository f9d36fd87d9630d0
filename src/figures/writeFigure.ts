import { drawChart } from "../charts/drawChart.ts";
import type { Frame } from "../charts/frame.ts";
import type { Placed } from "../charts/pointPlaces.ts";
import { type Series, seriesOf } from "../charts/points.ts";
import { tidySvg } from "../charts/tidySvg.ts";
import { frameOf, type Width } from "../charts/widths.ts";
import type { ParameterValues } from "../database/parameters.ts";
import type { Language } from "../language/language.ts";
import { fullFrame, fullHeight, ofHeight } from "./acrossPage.ts";
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

/**
 * A figure's drawing of some rows. A figure with neither plot nor chart.ts is an error.
 * @param unplaced hears the words of each label that found no room.
 * @param placed hears where each value stands.
 */
export function drawFigure(
  figure: Figure,
  rows: readonly Row[],
  frame: Frame,
  unplaced?: (label: string) => void,
  placed?: Placed,
): SVGSVGElement {
  if (figure.chart) return figure.chart(rows, frame, figure, placed);
  if (figure.spec) return drawChart(figure.spec, rows, frame, unplaced, placed);
  throw new Error(`${figure.id} has neither plot nor chart.ts.`);
}

/** The same as text to put into a page: without style rules, with ids of its own. */
export function figureSvg(
  figure: Figure,
  rows: readonly Row[],
  language: Language,
  width: Width,
  document: Document,
  placed?: Placed,
): string {
  const frame = frameOf(width, language, document);
  return tidySvg(drawFigure(figure, rows, frame, undefined, placed).outerHTML, `${figure.id}-${width}`);
}

/** The same across a whole page. */
export function fullSvg(
  figure: Figure,
  rows: readonly Row[],
  language: Language,
  document: Document,
  placed?: Placed,
): string {
  const drawing = drawFigure(ofHeight(figure, fullHeight), rows, fullFrame(language, document), undefined, placed);
  return tidySvg(drawing.outerHTML, `${figure.id}-full`);
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
  const text = writeWords(figure, words, language, values);
  const points = describePoints(pointsOf(figure, rows, language), figure.spec, language);
  return { ...text, alternative: text.alternative === undefined ? points : `${points} ${text.alternative}` };
}
