import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type Content, contentOf } from "../content/content.ts";
import { type Diagnostic, DiagnosticError } from "../content/diagnostic.ts";
import { watchContent } from "../content/watchContent.ts";
import { editorFaults } from "./editorFaults.ts";
import { linkFaults } from "./linkFaults.ts";

/** The ids of the published figures. */
export function publishedFigureIds(content: Content = contentOf()): string[] {
  return content
    .figures()
    .map(({ id }) => id)
    .sort();
}

function stop(faults: readonly Diagnostic[]): void {
  if (faults.length > 0) throw new DiagnosticError("the essays", faults);
}

function faultsNow(): Diagnostic[] {
  const content = contentOf();
  return editorFaults(content, { figures: publishedFigureIds(content) });
}

/** Stops the build at editors' mistakes, all of them listed: before the pages are made, and at dead links after. */
export function checkEssays({ links = true } = {}): AstroIntegration {
  let base = "/";
  let site: string | undefined;
  return {
    name: "tideline:check-essays",
    hooks: {
      // Before Astro reads the collection: its own words for bad front matter name neither line nor remedy.
      "astro:config:setup": ({ command }) => {
        if (command === "build" || command === "sync") stop(faultsNow());
      },
      "astro:config:done": ({ config }) => {
        base = config.base;
        site = config.site;
      },
      "astro:server:setup": ({ server, logger }) => {
        const tell = () => {
          const faults = faultsNow();
          if (faults.length > 0) logger.error(new DiagnosticError("the essays", faults).message);
        };
        tell();
        watchContent(server.watcher, (file) => {
          if (/^src\/essays\/.+\.(?:mdx|yaml)$/.test(file)) tell();
        });
      },
      "astro:build:done": ({ dir }) => {
        if (links) stop(linkFaults(fileURLToPath(dir), base, site));
      },
    },
  };
}
