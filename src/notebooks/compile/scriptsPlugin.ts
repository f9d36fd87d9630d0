import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { contentOf } from "../../content/content.ts";
import { offlineCells, offlineEntry } from "../download/offlineScript.ts";
import { bundleSandbox, bundleScript } from "../sandbox/bundleSandbox.ts";
import { compileNotebook } from "./compileNotebook.ts";
import { notebookFiles } from "./notebookInputs.ts";

const id = "virtual:tideline-notebook-scripts";
const entryId = "\0offline-entry";

/** Makes `virtual:tideline-notebook-scripts` the classic scripts beside the pages: the sandbox's and the offline ones. */
export function scriptsPlugin(): Plugin {
  let scripts: Promise<string> | undefined;
  return {
    name: "tideline:notebook-scripts",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return;
      scripts ??= allScripts();
      for (const file of notebookFiles()) this.addWatchFile(resolve(file));
      return scripts;
    },
    hotUpdate({ file }) {
      if (/\/notebooks\//.test(file)) scripts = undefined;
    },
  };
}

async function allScripts(): Promise<string> {
  const notebooks = contentOf()
    .notebooks()
    .map(({ page }) => compileNotebook(page.path, page.text).notebook);
  const start = fileURLToPath(new URL("../download/startOffline.ts", import.meta.url));
  const entry: Plugin = {
    name: "offline-entry",
    enforce: "pre",
    resolveId: (source) => (source === entryId ? entryId : undefined),
    load: (source) => (source === entryId ? offlineEntry(notebooks, start) : undefined),
  };
  const [sandbox, runtime] = await Promise.all([bundleSandbox(), bundleScript(entryId, [entry])]);
  const offline = {
    runtime,
    cells: Object.fromEntries(notebooks.map((notebook) => [basename(notebook.file, ".html"), offlineCells(notebook)])),
  };
  return `export const sandbox = ${JSON.stringify(sandbox)};\nexport const offline = ${JSON.stringify(offline)};`;
}
