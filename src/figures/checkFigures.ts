import type { AstroIntegration } from "astro";
import { contentOf } from "../content/content.ts";
import { type Diagnostic, DiagnosticError } from "../content/diagnostic.ts";
import { watchContent } from "../content/watchContent.ts";
import type { Database } from "../database/database.ts";
import { nativeDatabase } from "../database/native.ts";
import { checkFigure } from "./checkFigure.ts";
import { type FigureFiles, figureFiles } from "./figureFiles.ts";
import { readFigure } from "./readFigure.ts";

/** Every mistake of every figure: of the files first, and where they are sound, of what the data says to them. */
export async function figureDiagnostics(
  folders: readonly FigureFiles[],
  database: () => Promise<Database>,
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  const homes = new Map<string, string>();
  for (const files of folders) {
    const other = homes.get(files.id);
    if (other) {
      const message = `the figure "${files.id}" is in ${other} already`;
      found.push({
        file: `${files.path}/figure.yaml`,
        line: 1,
        column: 1,
        message,
        remedy: "Keep it in the essay that argues with it",
      });
    }
    homes.set(files.id, files.path);
    const reading = readFigure(files);
    found.push(...reading.diagnostics);
    if (reading.figure) found.push(...(await checkFigure(reading, await database())));
  }
  return found;
}

/** Stops the build at mistakes in figures, all in one list; tells the same at every save while one writes. */
export function checkFigures(): AstroIntegration {
  const check = () => figureDiagnostics(contentOf().figures().map(figureFiles), nativeDatabase);
  return {
    name: "tideline:check-figures",
    hooks: {
      "astro:build:start": async () => {
        const found = await check();
        if (found.length > 0) throw new DiagnosticError("figures", found);
      },
      "astro:server:setup": ({ server, logger }) => {
        let standing = true;
        const tell = async () => {
          const message = await check().then(
            (found) => found.length > 0 && new DiagnosticError("figures", found).message,
            (error: Error) => error.message,
          );
          if (message) logger.error(message);
          else if (!standing) logger.info("Every figure stands again.");
          standing = !message;
        };
        void tell();
        let pending: NodeJS.Timeout | undefined;
        watchContent(server.watcher, (path) => {
          if (!/^(?:data\/.+\.(?:csv|json)|src\/essays\/.+\/figures\/.+\.(?:yaml|sql|ts))$/.test(path)) return;
          clearTimeout(pending);
          pending = setTimeout(tell, 80);
        });
      },
    },
  };
}
