import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { bindPage } from "../language/bindParticles.ts";

/** Binds what belongs together in the built pages, such as a Korean particle to its sign, after the search index has read their words as they are written. */
export function boundParticles(): AstroIntegration {
  return {
    name: "tideline:bound-particles",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
          if (!name.endsWith(".html")) continue;
          const file = join(folder, name);
          writeFileSync(file, bindPage(readFileSync(file, "utf8")));
        }
      },
    },
  };
}
