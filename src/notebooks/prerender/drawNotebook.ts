import { mathml } from "../../language/mathml.ts";
import type { CompiledNotebook } from "../compile/compileNotebook.ts";
import { markdownParts } from "../compile/markdownParts.ts";
import { formulaIn } from "../formula.ts";
import type { NotebookModule } from "../page/cell.ts";
import { startNotebook } from "../page/startNotebook.ts";

/** An error of a cell while it ran. */
export interface CellError {
  readonly cell: number;
  readonly error: unknown;
}

export interface Drawing {
  /** Output of each cell as HTML, by id. */
  readonly html: ReadonlyMap<number, string>;
  readonly errors: readonly CellError[];
  readonly result: unknown;
}

export interface DrawOptions {
  readonly width: number;
  readonly ask: (sql: string) => Promise<Record<string, unknown>[]>;
  /** Told before a cell's body runs and when its value is there, so that a slow one can be named. */
  readonly progress: (cell: number, phase: "starts" | "ends") => void;
}

/** Runs a notebook once at one width and reads off what every cell shows. */
export async function drawNotebook(
  notebook: CompiledNotebook,
  module: NotebookModule,
  { width, ask, progress }: DrawOptions,
): Promise<Drawing> {
  const md = await markdown();
  const outputs = new Map(
    notebook.cells.map((cell) => {
      const element = document.createElement("div");
      if (cell.mode === "md") element.append(renderMarkdown(md, cell.value));
      return [cell.id, element] as const;
    }),
  );
  const errors: CellError[] = [];
  const settled = new Map<number, () => void>();
  const cells = module.cells.map((cell) => ({ ...cell, body: watched(cell.id, cell.body, progress) }));
  const all = Promise.all(cells.map(({ id }) => new Promise<void>((resolve) => settled.set(id, resolve))));
  const running = startNotebook(
    { ...module, cells },
    {
      outputOf: (id) => outputs.get(id) as Element,
      width: () => width,
      ask,
      fulfilled: (id) => settled.get(id)?.(),
      rejected: (id, error) => {
        errors.push({ cell: id, error });
        settled.get(id)?.();
      },
    },
  );
  await all;
  // Inputs give their first value as a generator does, one turn after the cell that made them.
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
  const result = errors.length === 0 ? await running.value("result").catch(() => undefined) : undefined;
  const sources = new Map(notebook.cells.map(({ id, value }) => [id, value]));
  const html = new Map([...outputs].map(([id, { innerHTML }]) => [id, withFormulas(innerHTML, sources.get(id) ?? "")]));
  running.dispose();
  return { html, errors, result };
}

/** The HTML of a text with its formulas in the places that were left for them. */
function withFormulas(html: string, source: string): string {
  return html.replace(/<span data-formula="(\d+)"><\/span>/g, (_, i: string) => {
    const formula = formulaIn(markdownParts(source).expressions[Number(i)] ?? "");
    return formula ? `<span class="formula" data-formula="${i}">${mathml(formula)}</span>` : "";
  });
}

type Body = (...inputs: never[]) => unknown;

function watched(id: number, body: Body, progress: DrawOptions["progress"]): Body {
  return (...inputs) => {
    progress(id, "starts");
    const value = body(...inputs);
    if (value instanceof Promise) return value.finally(() => progress(id, "ends"));
    progress(id, "ends");
    return value;
  };
}

type Markdown = (strings: readonly string[], ...values: unknown[]) => Node;

/** The kit's own Markdown, so that a file reads the same here and in the kit's programs. */
async function markdown(): Promise<Markdown> {
  const { library } = await import("@observablehq/notebook-kit/runtime");
  return (await library.md()) as unknown as Markdown;
}

function renderMarkdown(md: Markdown, value: string): Node {
  const { texts, expressions } = markdownParts(value);
  const blanks = expressions.map((expression, i) => {
    const blank = document.createElement("span");
    blank.setAttribute(formulaIn(expression) ? "data-formula" : "data-blank", String(i));
    return blank;
  });
  const node = md(texts, ...blanks);
  // The renderer makes every heading a link to itself; here the heading alone carries the anchor.
  for (const link of (node as Element).querySelectorAll?.("h2 > a, h3 > a") ?? []) link.replaceWith(...link.childNodes);
  for (const heading of (node as Element).querySelectorAll?.("[tabindex]") ?? []) heading.removeAttribute("tabindex");
  return node;
}
