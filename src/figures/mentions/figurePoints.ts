import { type Content, contentOf } from "../../content/content.ts";
import { nativeDatabase } from "../../database/native.ts";
import { bind } from "../../database/parameters.ts";
import { type Language, languages } from "../../language/language.ts";
import type { Row } from "../figure.ts";
import { figureFiles } from "../figureFiles.ts";
import { loadChart } from "../loadChart.ts";
import { readFigure } from "../readFigure.ts";
import { pointsOf } from "../writeFigure.ts";
import { type FigurePoints, pointsIn } from "./mention.ts";

/** The points of every figure as published, by its id and the language; a figure with mistakes has none. */
export async function figurePoints(
  content: Content = contentOf(),
): Promise<ReadonlyMap<string, Readonly<Record<Language, FigurePoints>>>> {
  const database = await nativeDatabase(content);
  const all = new Map<string, Readonly<Record<Language, FigurePoints>>>();
  for (const folder of content.figures()) {
    const files = figureFiles(folder);
    const { figure } = readFigure(files);
    const chart = files.chartFile && (await loadChart(files.chartFile)).chart;
    if (!figure || (files.chartFile && !chart)) continue;
    const rows = await database.rows<Row>(bind(figure.sql)).catch(() => []);
    const { columns } = figure;
    const inLanguage = (language: Language): FigurePoints => ({
      columns,
      rows,
      points: pointsIn(pointsOf({ ...figure, ...chart }, rows, language)),
    });
    const drawn = languages.map((language) => [language, inLanguage(language)] as const);
    all.set(folder.id, Object.fromEntries(drawn) as Record<Language, FigurePoints>);
  }
  return all;
}
