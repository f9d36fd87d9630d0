import { placeCollector } from "../charts/pointPlaces.ts";
import type { Width } from "../charts/widths.ts";
import type { Language } from "../language/language.ts";
import type { ReadoutData } from "../readout/readoutData.ts";
import { rowsOf } from "./answers.ts";
import { staticFrame } from "./drawStatic.ts";
import type { Figure } from "./figure.ts";
import { figureReadout } from "./figureReadout.ts";
import { fullDrawing } from "./fullDrawing.ts";
import type { Mention } from "./mentions/mention.ts";
import { readoutMentions } from "./mentions/readoutMentions.ts";
import { drawFigure, pointsOf } from "./writeFigure.ts";

interface Published {
  /** The numbers of texts that its points are. */
  readonly mentions?: readonly Mention[];
}

/** What the readout of a figure says as published, in one language. */
export async function publishedReadout(
  figure: Figure,
  language: Language,
  { mentions = [] }: Published = {},
): Promise<ReadoutData> {
  const rows = await rowsOf(figure);
  const series = pointsOf(figure, rows, language);
  const places = (width: Width) => {
    const { placed, placesOf } = placeCollector();
    drawFigure(figure, rows, staticFrame(width, language), undefined, placed);
    return placesOf(series);
  };
  const acrossPage = async () => {
    const { placed, placesOf } = placeCollector();
    await fullDrawing(figure, language, placed);
    return placesOf(series);
  };
  const all = { wide: places("wide"), medium: places("medium"), narrow: places("narrow") };
  const data = figureReadout(figure, series, { ...all, full: await acrossPage() }, language);
  const named = readoutMentions(mentions, series, all);
  return named.length > 0 ? { ...data, mentions: named } : data;
}
