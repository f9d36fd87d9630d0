import type { Frame } from "../charts/frame.ts";
import { tidySvg } from "../charts/tidySvg.ts";
import { standInDocument } from "../content/standInDocument.ts";
import type { Language } from "../language/language.ts";
import { ofHeight } from "./acrossPage.ts";
import { rowsOf } from "./answers.ts";
import { withoutWarnings } from "./drawStatic.ts";
import type { Figure, Row } from "./figure.ts";
import { drawFigure } from "./writeFigure.ts";

export interface DrawingSize {
  /** In CSS pixels. */
  readonly width: number;
  /** The height that a chart is given which can choose its own; one with named rows keeps what they need. */
  readonly height: number;
  /** True where labels must be few and short. */
  readonly narrow: boolean;
  /** Where the drawing is for; with the figure's id it begins the ids in it. */
  readonly place: string;
  /** Some of its rows; all where none are given. */
  readonly rows?: readonly Row[];
}

/** A figure's chart as published, as SVG text of another size than its pages have. */
export async function sizedDrawing(
  figure: Figure,
  language: Language,
  { width, height, narrow, place, rows }: DrawingSize,
): Promise<string> {
  const shown = rows ?? (await rowsOf(figure));
  const frame: Frame = { width, narrow, language, document: standInDocument() };
  const draw = () => drawFigure(ofHeight(figure, height), shown, frame);
  return withoutWarnings(() => tidySvg(draw().outerHTML, `${figure.id}-${place}`));
}

/** The height that a drawing says it has, in pixels. */
export function heightOf(svg: string): number {
  return Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1] ?? 0);
}
