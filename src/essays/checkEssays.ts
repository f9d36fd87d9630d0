import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { datasetFolders } from "../datasets/readDatasets.ts";
import { type EditorFault, editorFaults, tellEditorFault } from "./editorFaults.ts";
import { linkFaults } from "./linkFaults.ts";

/** The ids of the published figures, read from their records. */
export function publishedFigureIds(folder = "src/figures/published"): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => /^\s*id: "([\w-]+)"/m.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? [])
    .sort();
}

function stop(faults: readonly EditorFault[]): void {
  if (faults.length === 0) return;
  throw new Error(
    `${faults.length} mistake${faults.length === 1 ? "" : "s"} in the essays:\n${faults.map((fault) => `  ${tellEditorFault(fault)}`).join("\n")}`,
  );
}

/** Stops the build at editors' mistakes, all of them listed: before the pages are made, and at dead links after. */
export function checkEssays({ links = true } = {}): AstroIntegration {
  let base = "/";
  return {
    name: "tideline:check-essays",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:build:start": () => {
        stop(
          editorFaults("src/essays", {
            figures: publishedFigureIds(),
            datasets: datasetFolders().map((folder) => basename(folder)),
          }),
        );
      },
      "astro:build:done": ({ dir }) => {
        if (links) stop(linkFaults(fileURLToPath(dir), base));
      },
    },
  };
}
