import { resolve } from "node:path";
import { createServer, isRunnableDevEnvironment } from "vite";
import { contentOf } from "../../content/content.ts";
import type { Diagnostic } from "../../content/diagnostic.ts";
import { cellsPlugin } from "../compile/cellsPlugin.ts";
import { compileNotebook } from "../compile/compileNotebook.ts";
import type { NotebookModule } from "../page/cell.ts";
import { installBrowserGlobals } from "./browserGlobals.ts";
import { missingExports } from "./missingExports.ts";
import { parentDatabase } from "./parentDatabase.ts";
import type { PrerenderedNotebook, WorkshopReport } from "./prerendered.ts";

// The process in which notebooks run at build: it has a document, which the build's own process must not have. It works
// in the folder of the code; the notebooks are those of the content in the folder named.
const [folder, ...files] = process.argv.slice(2);
const content = contentOf(folder);
const message = await run().then(
  (report) => ({ report }),
  (error: Error) => ({ failure: error.message }),
);
process.send?.(message, () => process.exit(0));

async function run(): Promise<WorkshopReport> {
  const server = await createServer({
    configFile: false,
    root: resolve("."),
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [cellsPlugin(content)],
  });
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error("Vite offers no environment that runs modules.");
  installBrowserGlobals();
  const database = parentDatabase();
  const faults: Diagnostic[] = [];
  const notebooks: PrerenderedNotebook[] = [];
  for (const file of files) {
    const { notebook, faults: seen } = compileNotebook(file, content.file(file)?.text ?? "");
    faults.push(...seen);
    if (seen.length > 0) continue;
    const { prerenderNotebook } = await ssr.runner.import<typeof import("./prerenderNotebook.ts")>(
      "/src/notebooks/prerender/prerenderNotebook.ts",
    );
    const missing = await missingExports(notebook, (source) => ssr.runner.import<object>(source));
    faults.push(...missing);
    if (missing.length > 0) continue;
    const module = await ssr.runner.import<NotebookModule>(`/${file}?cells`);
    const progress = (cell: number, phase: string) => process.send?.({ progress: { file, cell, phase } });
    const { page, faults: thrown } = await prerenderNotebook(notebook, module, { content, database, progress });
    faults.push(...thrown);
    notebooks.push(page);
  }
  const sources = [...ssr.moduleGraph.idToModuleMap.keys()]
    .map((id) => id.replace(/\?.*$/, ""))
    .filter((id) => id.startsWith(resolve(".")) && !id.includes("node_modules"));
  await server.close();
  return { notebooks, faults, sources: [...new Set(sources)] };
}
