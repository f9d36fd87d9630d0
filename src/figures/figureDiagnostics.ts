import { type Content, type ContentFile, contentOf, type FigureFolder } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { madeFrom } from "../content/madeFrom.ts";
import type { Database } from "../database/database.ts";
import { nativeDatabase, viewFaults } from "../database/native.ts";
import { viewQueries } from "../database/views.ts";
import { tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
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

/** The mistakes of all figures in one list, with the ids that two essays use. */
export async function figureDiagnostics(
  folders: readonly FigureFiles[],
  database: () => Promise<Database>,
  check: (files: FigureFiles) => Promise<readonly Diagnostic[]> = (files) => diagnosticsOf(files, database),
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  const homes = new Map<string, string>();
  for (const files of folders) {
    const { id, path } = files;
    const other = homes.get(id);
    if (other) {
      const message = `the figure "${id}" is in ${other} already`;
      const remedy = "Keep it in the essay that argues with it";
      found.push({ file: `${path}/figure.yaml`, line: 1, column: 1, message, remedy });
    }
    homes.set(id, path);
    found.push(...(await check(files)));
  }
  return found;
}

/** The same of a content, each figure checked once for the same files, and with its question's faults as a view. */
export async function contentDiagnostics(content: Content = contentOf()): Promise<Diagnostic[]> {
  const folders = new Map(content.figures().map((folder) => [folder.path, folder]));
  const database = () => nativeDatabase(content);
  const check = (files: FigureFiles) =>
    madeFrom(
      content,
      `diagnostics of ${files.path}`,
      () => filesOf(content, folders.get(files.path)),
      () => diagnosticsOf(files, database),
    );
  const found = await figureDiagnostics([...folders.values()].map(figureFiles), database, check);
  // A question that does not stand is told as that of the figure; what is wrong with it as a view alone, here.
  const views = (await viewFaults(content)).filter((view) => !found.some(({ file }) => file === view.file));
  return [...found, ...views];
}

/** What the mistakes of a figure depend on: its files, and the data and the questions of figures that its query asks. */
function filesOf(content: Content, figure: FigureFolder | undefined): (ContentFile | undefined)[] {
  const [yaml, query, chart] = (["figure.yaml", "query.sql", "chart.ts"] as const).map((name) => figure?.file(name));
  const views = viewQueries(content);
  const asked = new Set(tablesOf(query?.text ?? "", [...content.datasets().map(tableName), ...views.keys()], views));
  const data = content.datasets().filter((dataset) => asked.has(tableName(dataset)));
  const texts = new Set([...views].flatMap(([name, sql]) => (asked.has(name) ? [sql] : [])));
  const others = content.figures().map((other) => other.file("query.sql"));
  const questions = others.filter((file) => file && texts.has(file.text));
  return [yaml, query, chart, ...data.flatMap(({ files }) => files), ...questions];
}
