import { placeCollector } from "../../charts/pointPlaces.ts";
import type { Language } from "../../language/language.ts";
import { rowsOf } from "../answers.ts";
import { staticFrame } from "../drawStatic.ts";
import type { Figure } from "../figure.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Width } from "../widths.ts";
import { drawFigure, pointsOf } from "../writeFigure.ts";
import { type ReadoutData, readoutData } from "./readoutData.ts";
import { readoutMentions } from "./readoutMentions.ts";

/** What the readout of a figure says as published, in one language; `mentions` are the numbers of texts that its points are. */
export async function publishedReadout(
  figure: Figure,
  language: Language,
  mentions: readonly Mention[] = [],
): Promise<ReadoutData> {
  const rows = await rowsOf(figure);
  const series = pointsOf(figure, rows, language);
  const places = (width: Width) => {
    const { placed, placesOf } = placeCollector();
    drawFigure(figure, rows, staticFrame(width, language), undefined, placed);
    return placesOf(series);
  };
  const all = { wide: places("wide"), medium: places("medium"), narrow: places("narrow") };
  const data = readoutData(figure, series, all, language);
  const named = readoutMentions(mentions, series, all);
  return named.length > 0 ? { ...data, mentions: named } : data;
}
