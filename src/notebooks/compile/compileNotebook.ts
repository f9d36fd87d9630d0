import * as Plot from "@observablehq/plot";
import type { Diagnostic } from "../../content/diagnostic.ts";
import { libraryNames, notServed, runtimeNames } from "./allowList.ts";
import { type Circle, circlesOf } from "./circles.ts";
import { CellFault, type CompiledCell, compileCell } from "./compileCell.ts";
import { inCell } from "./inCell.ts";
import { promiseFaults } from "./promiseFaults.ts";
import { proofread } from "./proofread.ts";
import { proseFaults } from "./proseFaults.ts";
import { readNotebook, type SourceCell, type SourceNotebook } from "./readNotebook.ts";

export interface CompiledNotebook extends SourceNotebook {
  readonly compiled: readonly CompiledCell[];
  /** What the cells use of Plot, so that the page carries no more of it. */
  readonly plotNames: readonly string[];
}

const known = new Set<string>([...libraryNames, ...runtimeNames]);

/** Compiles a notebook's text and lists every fault that can be seen without running it. */
export function compileNotebook(file: string, text: string): { notebook: CompiledNotebook; faults: Diagnostic[] } {
  const { notebook, faults } = readNotebook(file, text);
  const compiled = notebook.cells.flatMap((cell) => {
    try {
      return [compileCell(cell)];
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.push(
        inCell(cell.id, { file, line: cell.line + error.line, message: error.message, remedy: error.remedy }),
      );
      return [];
    }
  });
  const plotNames = [
    ...new Set(compiled.flatMap(({ body, inputs }) => (inputs.includes("Plot") ? plotNamesOf(body) : []))),
  ].sort();
  const all = { ...notebook, compiled, plotNames };
  // Names are only worth checking once every cell has compiled: a cell that did not defines nothing.
  if (compiled.length === notebook.cells.length)
    faults.push(
      ...nameFaults(all),
      ...circleFaults(all),
      ...plotFaults(all),
      ...promiseFaults(notebook),
      ...proseFaults(notebook, text),
    );
  faults.push(...proofread(notebook));
  return { notebook: all, faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** The names a cell gives to the others. */
export function definedBy(cell: Pick<CompiledCell, "outputs" | "output">): string[] {
  return [...cell.outputs, ...(cell.output ? [cell.output.replace(/^viewof\$/, "")] : [])];
}

function nameFaults({ file, cells, compiled }: CompiledNotebook): Diagnostic[] {
  const definers = new Map<string, CompiledCell>();
  const faults: Diagnostic[] = [];
  const add = (id: number, name: string, message: string, remedy: string) => {
    const cell = cells.find((each) => each.id === id) as SourceCell;
    faults.push(inCell(id, { file, line: lineOf(cell, name), message, remedy }));
  };
  for (const cell of compiled) {
    for (const name of definedBy(cell)) {
      const first = definers.get(name);
      if (first) add(cell.id, name, `"${name}" is defined here and in cell ${first.id}.`, "Rename one of them.");
      else if (known.has(name))
        add(cell.id, name, `"${name}" is a name of the standard library.`, "Choose another name.");
      else definers.set(name, cell);
    }
  }
  for (const cell of compiled) {
    for (const name of cell.inputs) {
      if (definers.has(name) || known.has(name)) continue;
      const instead = notServed[name];
      if (instead) add(cell.id, name, `"${name}" is not on the list of libraries.`, instead);
      else add(cell.id, name, `"${name}" is defined in no cell.`, remedyFor(name, [...definers.keys(), ...known]));
    }
  }
  return faults;
}

/** Definitions that wait for each other: a page would wait for ever. */
function circleFaults({ file, cells, compiled }: CompiledNotebook): Diagnostic[] {
  const definitions = compiled.map((cell) => ({ id: cell.id, inputs: cell.inputs, names: definedBy(cell) }));
  return circlesOf(definitions).map((circle) => {
    const [first, second = first] = circle as [Circle[number], ...Circle];
    const cell = cells.find(({ id }) => id === first.id) as SourceCell;
    const ids = circle.map(({ id }) => id).sort((a, b) => a - b);
    const way = [...circle, first].map(({ name }) => name).join(" → ");
    const message =
      ids.length === 1
        ? `Cell ${first.id} needs itself: ${way}.`
        : `Cells ${ids.slice(0, -1).join(", ")} and ${ids.at(-1)} need each other: ${way}.`;
    const remedy = "Compute one of them without the other, or put both into one cell.";
    return inCell(first.id, { file, line: lineOf(cell, second.name), message, remedy });
  });
}

const define = "Define it in a cell, import it, or name a SQL cell's rows with output=…";

/** The name that was probably meant, or `otherwise`. */
export function remedyFor(name: string, names: readonly string[], otherwise = define): string {
  const [near] = names
    .map((each) => ({ each, far: each.toLowerCase() === name.toLowerCase() ? 0 : distance(each, name) }))
    .filter(({ far }) => far <= 2)
    .sort((a, b) => a.far - b.far)
    .map(({ each }) => each);
  return near ? `Did you mean "${near}"?` : otherwise;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, left] of [...a].entries()) {
    let corner = row[0] as number;
    row[0] = i + 1;
    row = row.map((above, j) => {
      if (j === 0) return i + 1;
      const value = Math.min(above + 1, (row[j - 1] as number) + 1, corner + (left === b[j - 1] ? 0 : 1));
      corner = above;
      row[j] = value;
      return value;
    });
  }
  return row[b.length] as number;
}

function plotNamesOf(body: string): string[] {
  return Array.from(body.matchAll(/\bPlot\.([A-Za-z]\w*)/g), (match) => match[1] as string);
}

function plotFaults({ file, cells, compiled, plotNames }: CompiledNotebook): Diagnostic[] {
  return plotNames
    .filter((name) => !(name in Plot))
    .map((name) => {
      const { id } = compiled.find(({ body }) => plotNamesOf(body).includes(name)) as CompiledCell;
      const cell = cells.find((each) => each.id === id) as SourceCell;
      const message = `Plot has no "${name}".`;
      const remedy = remedyFor(name, Object.keys(Plot));
      return inCell(id, { file, line: lineOf(cell, `Plot.${name}`), message, remedy });
    });
}

/** The first line of the file on which a cell says `name` as a whole word. */
export function lineOf(cell: SourceCell, name: string): number {
  const word = new RegExp(`(?<![\\w$])${name.replace(/[$.]/g, "\\$&")}(?![\\w$])`);
  const index = cell.value.split("\n").findIndex((line) => word.test(line));
  return cell.line + Math.max(0, index);
}
