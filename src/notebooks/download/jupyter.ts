import { resolveColours } from "../../styles/resolveColours.ts";
import { markdownParts } from "../compile/markdownParts.ts";
import { formulaIn } from "../formula.ts";
import type { NotebookPage } from "../notebookPage.ts";
import type { PrerenderedCell } from "../prerender/prerendered.ts";

/** A notebook in the Jupyter format (nbformat 4.5): sources as they are, outputs as drawings and tables. */
export function jupyter(notebook: NotebookPage, address: string): string {
  const cells = notebook.cells.map((cell) => (cell.mode === "md" ? textCell(cell, address) : codeCell(cell)));
  const content = {
    cells,
    metadata: {
      title: notebook.title.en,
      kernelspec: { name: "deno", display_name: "Deno", language: "typescript" },
      language_info: { name: "javascript", file_extension: ".js" },
      tideline: { address, abstract: notebook.abstract, question: notebook.question, result: notebook.result },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** Markdown with the values that its expressions had at build in their places. */
function textCell({ id, source, html }: PrerenderedCell, address: string) {
  const { texts, expressions } = markdownParts(source);
  const values = new Map(
    Array.from(html.matchAll(/<span data-blank="(\d+)">([\s\S]*?)<\/span>/g), ([, i, value]) => [
      Number(i),
      value as string,
    ]),
  );
  const text = texts.reduce((whole, part, i) => whole + (values.get(i - 1) ?? formulaText(expressions[i - 1])) + part);
  const linked = text.replace(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${new URL(`../..${path}`, address)})`);
  return {
    cell_type: "markdown",
    id: `cell-${id}`,
    metadata: linked === source ? {} : { tideline: { source } },
    source: lines(linked),
  };
}

/** A formula as Jupyter's Markdown has it. */
function formulaText(expression = ""): string {
  const { tex, isBlock } = formulaIn(expression) ?? {};
  const sign = isBlock ? "$$" : "$";
  return tex === undefined ? "" : sign + tex + sign;
}

function codeCell({ id, mode, source, html, names }: PrerenderedCell) {
  const svg = /<svg[\s\S]*?<\/svg>/.exec(html)?.[0];
  const alternative = /role="img" aria-label="([^"]*)"/.exec(html)?.[1];
  const data: Record<string, string[]> = {};
  if (svg)
    data["image/svg+xml"] = lines(resolveColours(svg).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '));
  else if (html) data["text/html"] = lines(html);
  if (alternative ?? html)
    data["text/plain"] = lines((alternative ?? html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).trim());
  return {
    cell_type: "code",
    id: `cell-${id}`,
    metadata: { tideline: { mode, names }, ...(mode === "sql" ? { vscode: { languageId: "sql" } } : {}) },
    execution_count: null,
    source: lines(source),
    outputs: Object.keys(data).length > 0 ? [{ output_type: "display_data", data, metadata: {} }] : [],
  };
}

function lines(text: string): string[] {
  return text.split(/(?<=\n)/);
}
