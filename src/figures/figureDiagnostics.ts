import { type Content, contentOf, type FigureFolder } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { madeFrom } from "../content/madeFrom.ts";
import type { Database } from "../database/database.ts";
import { nativeDatabase } from "../database/native.ts";
import { viewQueries } from "../database/viewQueries.ts";
import { brokenDatasets } from "../datasets/readDatasets.ts";
import { tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import { checkedFiles } from "./checkedFiles.ts";
import { checkFigure } from "./checkFigure.ts";
import { type FigureFiles, figureFiles } from "./figureFiles.ts";
import { loadChart } from "./loadChart.ts";
import { readFigure } from "./readFigure.ts";

/** Every mistake of a figure: of its files first, and where they are sound, of what the data says to them. */
export async function diagnosticsOf(files: FigureFiles, database: () => Promise<Database>): Promise<Diagnostic[]> {
  const reading = readFigure(files);
  const drawing = files.chartFile && (await loadChart(files.chartFile));
  const found = [...reading.diagnostics, ...(drawing?.diagnostics ?? [])];
  if (!reading.figure || (drawing && !drawing.chart)) return found;
  return [...found, ...(await checkFigure(reading, await database(), drawing?.chart))];
}

/**
 * The mistakes of a content's figure, found once for the same files. One that rests on a dataset with mistakes has none
 * of its own: what the data says to it would only say those again.
 */
export function folderDiagnostics(content: Content, folder: FigureFolder): Promise<readonly Diagnostic[]> {
  return madeFrom(
    content,
    `diagnostics of ${folder.path}`,
    () => checkedFiles(content, folder),
    async () => {
      const files = figureFiles(folder);
      if (dataMistakes(content, folder).length > 0) return readFigure(files).diagnostics;
      return diagnosticsOf(files, () => nativeDatabase(content));
    },
  );
}

/** What is told in the place of a figure of this id: its own mistakes, and those of the data it rests on. */
export async function figureMistakes(id: string, content: Content = contentOf()): Promise<readonly Diagnostic[]> {
  const folder = content.figures().find((each) => each.id === id);
  if (!folder) return [];
  const own = await folderDiagnostics(content, folder);
  return [...own, ...dataMistakes(content, folder)];
}

function dataMistakes(content: Content, folder: FigureFolder): Diagnostic[] {
  const broken = brokenDatasets(content);
  const asked = tablesOf(folder.file("query.sql")?.text ?? "", broken.map(tableName), viewQueries(content));
  return broken.filter((dataset) => asked.includes(tableName(dataset))).flatMap(({ faults }) => faults);
}
