import type { AstroIntegration } from "astro";
import { buildDay } from "./buildDay.ts";
import { contentOf } from "./content.ts";
import { publishedGlobs } from "./publishedGlobs.ts";

/** Has a build know only what is published on its day. It stands first: the checks of the others are of what is published. */
export function publishedOnly(): AstroIntegration {
  return {
    name: "tideline:published-only",
    hooks: {
      "astro:config:setup": ({ command, updateConfig, logger }) => {
        if (command !== "build") return;
        const content = contentOf();
        content.publishOn(buildDay());
        const { essays, notebooks } = content.withheld();
        const left = [...essays.map(({ path }) => path), ...notebooks.map(({ page }) => page.path)];
        if (left.length > 0) logger.info(`left out until they are published: ${left.join(", ")}`);
        updateConfig({ vite: { plugins: [publishedGlobs()] } });
      },
    },
  };
}
