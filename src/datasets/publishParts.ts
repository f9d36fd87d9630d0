import { constants, copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type Content, contentOf } from "../content/content.ts";
import { DiagnosticError } from "../content/diagnostic.ts";
import { storeDiagnostic } from "./loadDataset.ts";
import { partStore } from "./partStore.ts";
import { browserFileOf, partFiles } from "./parts.ts";
import { publishedPath } from "./publishedPath.ts";
import { datasetFiles } from "./readDatasets.ts";
import { StoreError } from "./storeError.ts";

/**
 * Adds to what was built the files of tables that lie in the store: the one that browsers ask by ranges, and the parts,
 * beside the descriptor that names them.
 */
export function publishParts(content: Content = contentOf()): AstroIntegration {
  return {
    name: "tideline:publish-parts",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const store = partStore();
        for (const file of datasetFiles(content)) {
          if (file.csvPath !== undefined) continue;
          const { name } = file.descriptor;
          await mkdir(join(fileURLToPath(dir), "data", name), { recursive: true });
          try {
            for (const each of [...partFiles(file.parts), browserFileOf(file.descriptor) ?? []].flat()) {
              const target = join(fileURLToPath(dir), publishedPath(name, each));
              await copyFile(await store.take(each), target, constants.COPYFILE_FICLONE);
            }
          } catch (error) {
            if (error instanceof StoreError) throw new DiagnosticError("the data", [storeDiagnostic(file, error)]);
            throw error;
          }
        }
      },
    },
  };
}
