import { NotebookRuntime } from "@observablehq/notebook-kit/runtime";
import { remembering } from "../../charts/plotOptions.ts";
import * as Inputs from "../inputs/inputs.ts";
import type { Ask, NotebookModule, PageCell } from "./cell.ts";
import { cellRoot } from "./cellRoot.ts";
import { duckdbClient, fileAttachment } from "./duckdbClient.ts";
import { fillBlanks } from "./fillBlanks.ts";
import { valueText } from "./valueText.ts";

/** Where a notebook runs and what it is given. */
export interface Surroundings {
  /** The element that shows a cell's output: emptied and filled anew by each value. */
  readonly outputOf: (id: number) => Element;
  /** Width in pixels for a cell to draw at, or a generator of them. */
  readonly width: () => unknown;
  readonly ask: Ask;
  /** Called once per value of a cell, and once per error. */
  readonly fulfilled?: (id: number, value: unknown) => void;
  readonly rejected?: (id: number, error: unknown) => void;
}

export interface RunningNotebook {
  /** Gives a cell another definition; the cells that read it follow. */
  redefine(cell: PageCell): void;
  /** The value of a name when it is next known. */
  value(name: string): Promise<unknown>;
  dispose(): void;
}

/** Runs a notebook's cells: what each shows stays until its next value is there. */
export function startNotebook({ cells, Plot }: NotebookModule, surroundings: Surroundings): RunningNotebook {
  const { outputOf, width, ask } = surroundings;
  const notebook = new NotebookRuntime({
    Plot: () => (Plot.plot ? { ...Plot, plot: remembering(Plot.plot as never) } : Plot),
    Inputs: () => Inputs,
    DuckDBClient: () => duckdbClient(ask),
    FileAttachment: () => fileAttachment,
    width,
  } as never);
  const states = new Map<number, State>();
  const redefine = (cell: PageCell) => {
    for (const variable of states.get(cell.id)?.variables ?? []) variable.delete();
    const element = outputOf(cell.id);
    const state: State = {
      root: (cell.kind === "text" ? document.createElement("div") : cellRoot(element)) as never,
      expanded: [],
      variables: [],
    };
    states.set(cell.id, state);
    const definition = { ...cell, display: cell.kind === "code" };
    notebook.define(state as never, definition as never, observer(cell, element, surroundings) as never);
  };
  for (const cell of cells) redefine(cell);
  return {
    redefine,
    value: (name) => notebook.main.value(name),
    dispose: () => notebook.runtime.dispose(),
  };
}

interface State {
  root: Element;
  expanded: unknown[];
  variables: { delete(): void }[];
  autoclear?: boolean;
}

/** What the kit's own observer does, with the old output left standing through an error, which is told instead. */
function observer(cell: PageCell, element: Element, { fulfilled, rejected }: Surroundings) {
  const blanks = cell.kind === "text" ? [...element.querySelectorAll("[data-blank]")] : [];
  return (state: State) => ({
    _node: element,
    pending() {},
    fulfilled(value: unknown) {
      if (cell.kind === "text") fillBlanks(blanks, value as unknown[]);
      else if (cell.autodisplay) show(state, value);
      else if (state.autoclear) {
        state.autoclear = false;
        while (state.root.lastChild) state.root.lastChild.remove();
      }
      fulfilled?.(cell.id, value);
    },
    rejected(error: unknown) {
      rejected?.(cell.id, error);
    },
  });
}

function show(state: State, value: unknown) {
  state.autoclear = false;
  while (state.root.lastChild) state.root.lastChild.remove();
  if (value === undefined) return;
  state.root.appendChild(value instanceof Node ? value : document.createTextNode(valueText(value)));
}
