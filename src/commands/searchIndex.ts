import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";

/** Writes the search index beside the built pages, one part per language. */
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
        await index.addDirectory({ path: fileURLToPath(dir), glob: "**/*.html" });
        await index.writeFiles({ outputPath: fileURLToPath(new URL("pagefind/", dir)) });
        await pagefind.close();
      },
    },
  };
}
