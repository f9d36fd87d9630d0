import { relative, resolve } from "node:path";
import type { Diagnostic } from "../../content/diagnostic.ts";
import { type CompiledNotebook, lineOf, remedyFor } from "../compile/compileNotebook.ts";
import { inCell } from "../compile/inCell.ts";

/** Names that a cell imports and its module does not have; `load` gives a module by its source. */
export async function missingExports(
  notebook: CompiledNotebook,
  load: (source: string) => Promise<object>,
): Promise<Diagnostic[]> {
  const faults: Diagnostic[] = [];
  for (const { id, imports } of notebook.compiled) {
    for (const { from, names = [] } of imports) {
      const module = await load(from);
      for (const name of names) {
        if (name in module) continue;
        const cell = notebook.cells.find((each) => each.id === id);
        const source = from.startsWith("/") ? relative(resolve("."), from) : from;
        faults.push(
          inCell(id, {
            file: notebook.file,
            line: cell ? lineOf(cell, name) : 1,
            message: `${source} has no "${name}".`,
            remedy: remedyFor(name, Object.keys(module), `It has ${Object.keys(module).join(", ")}.`),
          }),
        );
      }
    }
  }
  return faults;
}
