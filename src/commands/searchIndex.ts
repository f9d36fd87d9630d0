import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { searchText } from "./searchText.ts";

/** Writes the search index beside the built pages, one part per language. Frames for other sites are no results. */
export function searchIndex(): AstroIntegration {
  return {
    name: "tideline:search-index",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const { index, errors } = await pagefind.createIndex({
          rootSelector: "main",
          excludeSelectors: [".figure-row", "svg", "nav"],
        });
        if (!index) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".html") && !/(^|[/\\])embed[/\\]/.test(name))
          .sort();
        for (const sourcePath of pages) {
          const content = searchText(readFileSync(join(folder, sourcePath), "utf8"));
          const added = await index.addHTMLFile({ sourcePath, content });
          if (added.errors.length > 0) throw new Error(`${sourcePath} is not indexed: ${added.errors.join("; ")}`);
        }
        await index.writeFiles({ outputPath: fileURLToPath(new URL("pagefind/", dir)) });
        await pagefind.close();
      },
    },
  };
}
