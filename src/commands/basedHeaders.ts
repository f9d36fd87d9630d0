import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** The header rules for a site published under `base`: their paths are written for one at the root of its host. */
export function baseRules(rules: string, base: string): string {
  return rules.replace(/^\//gm, `${base.replace(/\/$/, "")}/`);
}

/** Writes the header rules of the built site for the path it is published under. */
export function basedHeaders(): AstroIntegration {
  let base = "/";
  return {
    name: "tideline:based-headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:build:done": ({ dir }) => {
        const file = fileURLToPath(new URL("_headers", dir));
        if (existsSync(file)) writeFileSync(file, baseRules(readFileSync(file, "utf8"), base));
      },
    },
  };
}
