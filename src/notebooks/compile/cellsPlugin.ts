import { relative, resolve } from "node:path";
import type { Plugin } from "vite";
import { type Content, contentOf } from "../../content/content.ts";
import { DiagnosticError } from "../../content/diagnostic.ts";
import { compileNotebook } from "./compileNotebook.ts";
import { notebookModule } from "./notebookModule.ts";

/** While the site is written, Vite adds queries of its own. */
const asCells = /\.html\?cells(?:&|$)/;

/** Makes `notebooks/x.html?cells` a module of the site: the cells of the content's notebook, compiled. */
export function cellsPlugin(content: Content = contentOf()): Plugin {
  const root = resolve(".");
  return {
    name: "tideline:notebook-cells",
    enforce: "pre",
    resolveId(id, importer) {
      if (!asCells.test(id)) return;
      if (id.startsWith(root)) return id;
      return id.startsWith("/") ? root + id : resolve(importer ?? root, "..", id);
    },
    load(id) {
      if (!asCells.test(id)) return;
      const path = id.replace(/\?.*$/, "");
      const file = content.file(relative(root, path));
      if (!file) return;
      const { notebook, faults } = compileNotebook(file.path, file.text);
      this.addWatchFile(path);
      if (faults.length > 0) throw new DiagnosticError("the notebooks", faults);
      return { code: notebookModule(notebook).code, map: null };
    },
  };
}
