import { dirname, relative } from "node:path";
import type { Plugin } from "vite";
import { contentOf } from "../content/content.ts";
import { type Diagnostic, formatDiagnostic } from "../content/diagnostic.ts";
import { isPreview } from "../content/preview.ts";
import { nativeDatabase } from "../database/native.ts";
import type { FigureData } from "./figure.ts";
import { figureMistakes } from "./figureDiagnostics.ts";
import { figureFiles } from "./figureFiles.ts";
import { fillOptions } from "./fillOptions.ts";
import { readFigure } from "./readFigure.ts";
import { standInFigure } from "./standInFigure.ts";

/**
 * Lets modules import a figure's figure.yaml: the figure read and checked, its query, and its chart.ts where it has one.
 * One with mistakes is undefined and says them; what stops at them is the check of the build, with all figures in one list.
 */
export function figurePlugin(): Plugin {
  let root = process.cwd();
  return {
    name: "tideline:figures",
    configResolved(config) {
      root = config.root;
    },
    async load(id) {
      if (!id.endsWith("/figure.yaml")) return;
      const path = relative(root, dirname(id)).replaceAll("\\", "/");
      const content = contentOf(root);
      const folder = content.figures().find((each) => each.path === path);
      if (!folder) return;
      for (const name of ["query.sql", "chart.ts"] as const) {
        const file = folder.file(name);
        if (file) this.addWatchFile(file.absolute);
      }
      const files = figureFiles(folder);
      const { figure, diagnostics } = readFigure(files);
      if (isPreview() && (!figure || (await figureMistakes(folder.id, content)).length > 0)) {
        const standIn = standInFigure(folder.id, folder.essay);
        return { code: figureSource({ figure: standIn, diagnostics }, false, standIn.sql), moduleType: "js" };
      }
      // A query with a mistake is found by the check of all figures; here it only leaves the controls without options.
      const filled = figure && (await fillOptions(figure, nativeDatabase).catch(() => figure));
      return { code: figureSource({ figure: filled, diagnostics }, files.chart), moduleType: "js" };
    },
  };
}

/** The module of a figure; `question` stands in the place of its query. */
export function figureSource(
  { figure, diagnostics }: { figure: FigureData | undefined; diagnostics: readonly Diagnostic[] },
  chart: boolean,
  question?: string,
): string {
  const mistakes = `export const diagnostics = ${JSON.stringify(diagnostics.map(formatDiagnostic))};\n`;
  if (!figure) return `export default undefined;\n${mistakes}`;
  const { sql: _, ...data } = figure;
  const drawn = chart ? 'import * as drawn from "./chart.ts";\n' : "";
  const parts = `sql${chart ? ", chart: drawn.default, points: drawn.points" : ""}`;
  const asked =
    question === undefined ? 'import sql from "./query.sql?raw"' : `const sql = ${JSON.stringify(question)}`;
  return `${asked};\n${drawn}export default { ...${JSON.stringify(data)}, ${parts} };\n${mistakes}`;
}
