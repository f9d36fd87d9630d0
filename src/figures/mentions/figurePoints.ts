import { type Content, contentOf, type FigureFolder } from "../../content/content.ts";
import { keptOnDisk } from "../../content/keptOnDisk.ts";
import { madeFrom, versionOf } from "../../content/madeFrom.ts";
import { nativeDatabase } from "../../database/native.ts";
import { bind } from "../../database/parameters.ts";
import type { Language } from "../../language/language.ts";
import { checkedFiles } from "../checkedFiles.ts";
import type { Row } from "../figure.ts";
import { figureFiles } from "../figureFiles.ts";
import { loadChart } from "../loadChart.ts";
import { readFigure } from "../readFigure.ts";
import { pointsOf } from "../writeFigure.ts";
import { type FigurePoints, pointsIn } from "./mention.ts";

/** The points of every figure as published, by its id and the language; a figure with mistakes has none. */
export async function figurePoints(content: Content = contentOf()): Promise<ReadonlyMap<string, BothPoints>> {
  const version = versionOf(content.figures().flatMap((folder) => checkedFiles(content, folder)));
  return keptOnDisk(content, "figure-points", version, () => findPoints(content));
}

async function findPoints(content: Content): Promise<ReadonlyMap<string, BothPoints>> {
  const all = new Map<string, BothPoints>();
  for (const folder of content.figures()) {
    const points = await madeFrom(
      content,
      `points of ${folder.path}`,
      () => checkedFiles(content, folder),
      () => pointsOfFolder(content, folder),
    );
    if (points) all.set(folder.id, points);
  }
  return all;
}

/** The points of a figure in each language. */
export type BothPoints = Readonly<Record<Language, FigurePoints>>;

/** The points of one figure as published; undefined where it has mistakes. */
export async function pointsOfFolder(content: Content, folder: FigureFolder): Promise<BothPoints | undefined> {
  const files = figureFiles(folder);
  const { figure } = readFigure(files);
  const chart = files.chartFile && (await loadChart(files.chartFile)).chart;
  if (!figure || (files.chartFile && !chart)) return undefined;
  const database = await nativeDatabase(content);
  const rows = await database.rows<Row>(bind(figure.sql)).catch(() => []);
  const { columns } = figure;
  const inLanguage = (language: Language): FigurePoints => ({
    columns,
    rows,
    points: pointsIn(pointsOf({ ...figure, ...chart }, rows, language)),
  });
  return { en: inLanguage("en"), ko: inLanguage("ko") };
}
