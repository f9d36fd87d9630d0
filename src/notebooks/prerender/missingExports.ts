import { relative, resolve } from "node:path";
import { type CompiledNotebook, lineOf, remedyFor } from "../compile/compileNotebook.ts";
import type { NotebookFault } from "../compile/fault.ts";

/** Names that a cell imports and its module does not have; `load` gives a module by its source. */
export async function missingExports(
  notebook: CompiledNotebook,
  load: (source: string) => Promise<object>,
): Promise<NotebookFault[]> {
  const faults: NotebookFault[] = [];
  for (const { id, imports } of notebook.compiled) {
    for (const { from, names = [] } of imports) {
      const module = await load(from);
      for (const name of names) {
        if (name in module) continue;
        const cell = notebook.cells.find((each) => each.id === id);
        const source = from.startsWith("/") ? relative(resolve("."), from) : from;
        faults.push({
          file: notebook.file,
          cell: id,
          line: cell ? lineOf(cell, name) : 1,
          problem: `${source} has no "${name}".`,
          remedy: remedyFor(name, Object.keys(module), `It has ${Object.keys(module).join(", ")}.`),
        });
      }
    }
  }
  return faults;
}
