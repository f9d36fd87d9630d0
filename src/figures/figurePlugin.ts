import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Plugin } from "vite";
import { formatDiagnostic } from "../content/diagnostic.ts";
import { figureFolder } from "./figureFolders.ts";
import { readFigure } from "./readFigure.ts";

/**
 * Lets modules import a figure's figure.yaml: the figure read and checked, its query, and its chart.ts where it has one.
 * One with mistakes is undefined and tells them; what stops at them is the check of the build, with all figures in one list.
 */
export function figurePlugin(): Plugin {
  let root = process.cwd();
  return {
    name: "tideline:figures",
    configResolved(config) {
      root = config.root;
    },
    load(id) {
      if (!id.endsWith("/figure.yaml")) return;
      const folder = dirname(id);
      for (const name of ["query.sql", "chart.ts"]) {
        const file = join(folder, name);
        if (existsSync(file)) this.addWatchFile(file);
      }
      // Astro's configuration and Vitest start where the project is; diagnostics name files from there.
      const files = { ...figureFolder(folder), path: relative(root, folder).replaceAll("\\", "/") };
      return { code: figureSource(readFigure(files), files.chart), moduleType: "js" };
    },
  };
}

/** The module of a figure. */
export function figureSource({ figure, diagnostics }: ReturnType<typeof readFigure>, chart: boolean): string {
  const told = `export const diagnostics = ${JSON.stringify(diagnostics.map(formatDiagnostic))};\n`;
  if (!figure) return `export default undefined;\n${told}`;
  const { sql: _, ...data } = figure;
  const drawn = chart ? 'import * as drawn from "./chart.ts";\n' : "";
  const parts = `sql${chart ? ", chart: drawn.default, points: drawn.points" : ""}`;
  return `import sql from "./query.sql?raw";\n${drawn}export default { ...${JSON.stringify(data)}, ${parts} };\n${told}`;
}
