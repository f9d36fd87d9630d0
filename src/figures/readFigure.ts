import type { ChartSpec } from "../charts/schema.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { readYaml, type YamlFile } from "../content/readYaml.ts";
import { readBySchema } from "../content/schemaDiagnostics.ts";
import type { Control } from "./control.ts";
import { type FigureData, sentenceNames } from "./figure.ts";
import type { FigureFiles } from "./figureFiles.ts";
import { type FigureYaml, figureSchema } from "./figureSchema.ts";
import { readControls } from "./readControls.ts";
import { readTexts, readValues, sentencesOf } from "./readSentences.ts";
import { reporter } from "./report.ts";

/** A figure read from its files, and every mistake that can be seen from them alone. */
export interface FigureReading {
  /** Undefined where a mistake leaves nothing to draw or to say. */
  readonly figure?: FigureData;
  readonly diagnostics: readonly Diagnostic[];
  /** figure.yaml itself, for whoever finds more mistakes in it. */
  readonly yaml: YamlFile;
}

/** Reads a figure from the texts of its files; never throws. */
export function readFigure(files: FigureFiles): FigureReading {
  const { path, sql = "", chart } = files;
  const yaml = readYaml(`${path}/figure.yaml`, files.yaml ?? "");
  const folder = folderDiagnostics(files);
  if (files.yaml === undefined) return { diagnostics: folder, yaml };
  const { data, diagnostics } = readBySchema(figureSchema, yaml);
  if (!data) return { diagnostics: [...folder, ...diagnostics], yaml };
  const found: Diagnostic[] = [];
  const reader = { data, sql, at: reporter(yaml, found) };
  if (data.plot && chart) reader.at()(["plot"], "the figure has both plot and chart.ts", "Keep one of them", "key");
  if (!data.plot && !chart)
    reader.at()(["plot"], "the figure has neither plot nor chart.ts", "Write the marks under plot", "key");
  reportLogScales(reader);
  readValues(reader);
  // Without its query nobody knows which parameters a figure has.
  const isAsked = folder.every(({ file }) => !file.endsWith("query.sql"));
  readTexts(reader, isAsked);
  const controls = isAsked ? readControls(reader) : [];
  const all = [...folder, ...found].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return all.length > 0
    ? { diagnostics: all, yaml }
    : { figure: figureOf(files, data, controls), diagnostics: [], yaml };
}

/** What is wrong with a folder whatever stands in figure.yaml. */
function folderDiagnostics({ id, path, yaml, sql }: FigureFiles): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (file: string, message: string, remedy: string) =>
    found.push({ file, line: 1, column: 1, message, remedy });
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    report(path, `"${id}" cannot be the name of a figure`, "Name the folder with small letters, digits and hyphens");
  if (!sql?.replace(/--.*$/gm, "").trim()) {
    const message = `query.sql is ${sql === undefined ? "missing" : "empty"}`;
    report(`${path}/query.sql`, message, "Write the question that the figure asks");
  }
  if (yaml === undefined) {
    const remedy = "Say in it how the figure is drawn and what it says; src/figures/figureSchema.ts lists all keys";
    report(`${path}/figure.yaml`, "figure.yaml is missing", remedy);
  }
  return found;
}

function figureOf({ id, essay, sql = "" }: FigureFiles, data: FigureYaml, controls: readonly Control[]): FigureData {
  const { kind, columns, status, plot, x, y, panels, rows, levels, missing, height, values = {} } = data;
  const spec: ChartSpec | undefined = plot && { plot, columns, status, x, y, panels, rows, levels, missing, height };
  const sentences = Object.fromEntries(sentenceNames.map((name) => [name, sentencesOf(data[name])]));
  return { id, essay, sql, kind, columns, spec, values, sentences: sentences as FigureData["sentences"], controls };
}

/** What has no place on a log scale: bars and areas, which begin at zero, zero itself, levels below it. */
function reportLogScales({ data, at }: { data: FigureYaml; at: ReturnType<typeof reporter> }): void {
  const report = at();
  const remedy = "Use linear or symlog";
  for (const axis of ["x", "y"] as const) {
    const isLog = data[axis]?.type === "log";
    data.plot?.forEach(({ mark }, i) => {
      const fromZero = mark === "barY" || mark === "areaY" || (mark === "barX" && axis === "x");
      if (isLog && fromZero)
        report(
          [axis, "type"],
          `${axis}.type: the ${mark} of plot[${i}] cannot stand on a log scale`,
          `${remedy}, or draw dots`,
        );
    });
    data[axis]?.include?.forEach((value, i) => {
      if (isLog && value <= 0)
        report([axis, "include", i], `${axis}.include: a log scale has no place for ${value}`, remedy);
    });
    data.levels?.forEach((level, i) => {
      const value = level[axis];
      if (isLog && value !== undefined && value <= 0)
        report(["levels", i, axis], `levels[${i}]: a log scale has no place for ${value}`, remedy);
    });
  }
  data.levels?.forEach(({ x, y }, i) => {
    if (x === undefined && y === undefined)
      report(["levels", i], `levels[${i}] stands nowhere`, "Write where: x: … or y: …");
  });
}
