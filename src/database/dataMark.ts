import { createHash } from "node:crypto";
import type { AstroIntegration } from "astro";
import { type Content, contentOf } from "../content/content.ts";
import { databaseFiles } from "./databaseFiles.ts";

const moduleName = "virtual:data-mark";

/** A short name of a state of the data and of the figures' questions: it changes with them and with nothing else. */
export function dataMark(content: Content = contentOf()): string {
  const hash = createHash("sha256");
  for (const file of databaseFiles(content)) if (file) hash.update(`${file.path} ${file.version}\n`);
  return hash.digest("hex").slice(0, 16);
}

/**
 * Tells browser code the mark of the data it was built with, so that it knows a catalogue of another build. While the
 * site is being written it changes at every save, and is not told.
 */
export function dataMarkIntegration(): AstroIntegration {
  return {
    name: "data-mark",
    hooks: {
      "astro:config:setup"({ command, updateConfig }) {
        const resolved = `\0${moduleName}`;
        const plugin = {
          name: "data-mark",
          resolveId: (id: string) => (id === moduleName ? resolved : undefined),
          load: (id: string) =>
            id === resolved
              ? `export const mark = ${JSON.stringify(command === "build" ? dataMark() : "")};`
              : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
