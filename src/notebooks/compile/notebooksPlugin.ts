import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { DiagnosticError } from "../../content/diagnostic.ts";
import { tableName } from "../../datasets/tableSql.ts";
import { notebookFiles } from "./notebookInputs.ts";
import { forgetNotebooks, type Notebooks, readNotebooks } from "./readNotebooks.ts";

const id = "virtual:tideline-notebooks";
const resolvedId = `\0${id}`;

/**
 * Makes `virtual:tideline-notebooks` the list of all notebooks, each run once; every fault of any stops the build. The
 * preview serves those without mistakes, and after a change the ones it has until they were run anew.
 */
export function notebooksPlugin(): Plugin {
  let running: Promise<Notebooks> | undefined;
  let last: Notebooks | undefined;
  let isStale = false;
  let server: ViteDevServer | undefined;
  const run = () => {
    isStale = false;
    running ??= readNotebooks().finally(() => {
      running = undefined;
    });
    return running;
  };
  /** The pages at hand are served; when those that were run anew are there, open pages load again. */
  const runAgain = async () => {
    const made = await run().catch(() => undefined);
    if (!made) return;
    last = made;
    refresh();
  };
  const refresh = () => {
    for (const { moduleGraph } of Object.values(server?.environments ?? {})) {
      const list = moduleGraph.getModuleById(resolvedId);
      if (list) moduleGraph.invalidateModule(list);
    }
    server?.ws.send({ type: "full-reload" });
  };
  /** Whether a notebook reads a file: its own, or a table. One with mistakes may read any. */
  const isRead = (file: string) => {
    const dataset = /\/data\/([^/]+)\//.exec(file)?.[1];
    if (!dataset || !last || last.faults.length > 0) return true;
    return last.pages.some(({ tables }) => tables.includes(tableName({ name: dataset })));
  };
  return {
    name: "tideline:notebooks",
    configureServer(started) {
      server = started;
    },
    resolveId: (source) => (source === id ? resolvedId : undefined),
    async load(source) {
      if (source !== resolvedId) return;
      if (isStale) void runAgain();
      last ??= await run().catch((error: unknown) => {
        for (const file of notebookFiles()) this.addWatchFile(resolve(file));
        throw error;
      });
      const { pages, faults, sources } = last;
      if (faults.length > 0 && !server) throw new DiagnosticError("the notebooks", faults);
      for (const file of sources) this.addWatchFile(file);
      return `export default ${JSON.stringify(pages)};`;
    },
    hotUpdate({ file, modules }) {
      const made = modules.some((module) => module.id === resolvedId);
      // Notebooks ask the tables, too; Vite only knows of the modules they import.
      if (!made && !/^(notebooks\/[\w-]+\.(html|yaml)|data\/.+\.csv)$/.test(file.slice(resolve(".").length + 1)))
        return;
      if (!/\/(?:data|notebooks)\//.test(file)) forgetNotebooks();
      else if (!isRead(file)) return;
      isStale = last !== undefined;
      refresh();
    },
  };
}
