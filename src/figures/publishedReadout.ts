import { placeCollector } from "../charts/pointPlaces.ts";
import type { Width } from "../charts/widths.ts";
import type { Language } from "../language/language.ts";
import type { ReadoutData } from "../readout/readoutData.ts";
import { rowsOf } from "./answers.ts";
import { staticFrame } from "./drawStatic.ts";
import type { Figure } from "./figure.ts";
import { figureReadout } from "./figureReadout.ts";
import { drawFigure, pointsOf } from "./writeFigure.ts";

/** What the readout of a figure says as published, in one language. */
export async function publishedReadout(figure: Figure, language: Language): Promise<ReadoutData> {
  const rows = await rowsOf(figure);
  const series = pointsOf(figure, rows, language);
  const places = (width: Width) => {
    const { placed, placesOf } = placeCollector();
    drawFigure(figure, rows, staticFrame(width, language), undefined, placed);
    return placesOf(series);
  };
  return figureReadout(
    figure,
    series,
    { wide: places("wide"), medium: places("medium"), narrow: places("narrow") },
    language,
  );
}
