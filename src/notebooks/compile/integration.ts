import type { AstroIntegration } from "astro";
import { cellsPlugin } from "./cellsPlugin.ts";
import { kitPlugin } from "./kitPlugin.ts";
import { notebooksPlugin } from "./notebooksPlugin.ts";
import { scriptsPlugin } from "./scriptsPlugin.ts";

/** Notebooks in an Astro site: the files of notebooks/ as pages and as modules, without any library from elsewhere. */
export default function notebooks(): AstroIntegration {
  return {
    name: "tideline:notebooks",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({
          vite: {
            // The kit must go through our plugins while the site is written, too.
            optimizeDeps: { exclude: ["@observablehq/notebook-kit"] },
            plugins: [cellsPlugin(), kitPlugin(), notebooksPlugin(), scriptsPlugin()],
          },
        });
      },
    },
  };
}
