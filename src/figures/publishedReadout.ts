import type { Width } from "../charts/widths.ts";
import type { Language } from "../language/language.ts";
import type { ReadoutData } from "../readout/readoutData.ts";
import { publishedDrawing, publishedSeries } from "./answers.ts";
import type { Figure } from "./figure.ts";
import { figureReadout } from "./figureReadout.ts";
import type { Mention } from "./mentions/mention.ts";
import { readoutMentions } from "./mentions/readoutMentions.ts";

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
  const series = await publishedSeries(figure, language);
  const places = async (width: Width | "full") => (await publishedDrawing(figure, language, width)).places;
  const [wide, medium, narrow] = [await places("wide"), await places("medium"), await places("narrow")];
  const all = { wide, medium, narrow };
  const data = figureReadout(figure, series, { ...all, full: await places("full") }, language);
  const named = readoutMentions(mentions, series, all);
  return named.length > 0 ? { ...data, mentions: named } : data;
}
