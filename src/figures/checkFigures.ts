import type { AstroIntegration } from "astro";
import { DiagnosticError } from "../content/diagnostic.ts";
import { watchContent } from "../content/watchContent.ts";
import { contentDiagnostics } from "./figureDiagnostics.ts";

/** Stops the build at mistakes in figures, all in one list; tells the same at every save while one writes. */
export function checkFigures(): AstroIntegration {
  return {
    name: "tideline:check-figures",
    hooks: {
      "astro:build:start": async () => {
        const found = await contentDiagnostics();
        if (found.length > 0) throw new DiagnosticError("figures", found);
      },
      "astro:server:setup": ({ server, logger }) => {
        let isSound = true;
        const report = async () => {
          const message = await contentDiagnostics().then(
            (found) => found.length > 0 && new DiagnosticError("figures", found).message,
            (error: Error) => error.message,
          );
          if (message) logger.error(message);
          else if (!isSound) logger.info("Every figure stands again.");
          isSound = !message;
        };
        void report();
        let pending: NodeJS.Timeout | undefined;
        watchContent(server.watcher, (path) => {
          if (!/^(?:data\/.+\.(?:csv|json)|src\/essays\/.+\/figures\/.+\.(?:yaml|sql|ts))$/.test(path)) return;
          clearTimeout(pending);
          pending = setTimeout(report, 80);
        });
      },
    },
  };
}
