import type { Descriptor } from "../../datasets/descriptor.ts";
import { sourceLine } from "../../datasets/sourceLine.ts";
import { escapeHtml } from "../../language/escapeHtml.ts";
import notebookStyle from "../../styles/notebook.css?raw";
import pageStyle from "../../styles/page.css?raw";
import tokens from "../../styles/tokens.css?raw";
import { highlightCell } from "../highlightCell.ts";
import type { NotebookPage } from "../notebookPage.ts";
import { notebookWords } from "../notebookWords.ts";

interface Parts {
  /** The script all offline pages share. */
  readonly runtime: string;
  /** This notebook's cells. */
  readonly cells: string;
  /** Where the notebook is published. */
  readonly address: string;
  readonly datasets: readonly Descriptor[];
}

/** A notebook as one file that opens from disk: style, script and rows inside, nothing to load. */
export function offlinePage(notebook: NotebookPage, { runtime, cells, address, datasets }: Parts): string {
  const absolute = (html: string) =>
    html.replace(/ href="(\/[^"]*)"/g, (_, path: string) => ` href="${new URL(`../..${path}`, address)}"`);
  const body = notebook.cells.map(({ id, mode, html, narrow, source }) => {
    const shown = absolute(html.replace(/<h1[^>]*>[\s\S]*?<\/h1>\s*/, mode === "md" ? "" : "$&"));
    const output = narrow ? `<div class="wide">${shown}</div><div class="narrow">${absolute(narrow)}</div>` : shown;
    return `<div class="cell cell-${mode}" id="cell-${id}"><div class="cell-output${mode === "md" ? " prose" : ""}" data-output="${id}">${output}</div><details class="cell-source"><summary><span class="when-folded">${notebookWords.en.showOne}</span><span class="when-open">${notebookWords.en.hideOne}</span><span class="cell-kind">${notebookWords.en.code[mode]}</span></summary><pre class="sql"><code>${highlightCell(source, mode)}</code></pre></details></div>`;
  });
  const style = [tokens, pageStyle, notebookStyle, "body { padding-block: 2rem; }"].join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(notebook.title.en)} · Tideline</title>
<style>${style}</style>
</head>
<body>
<div role="main" class="notebook-page">
<header class="column"><p class="kicker">Tideline, working paper, <a href="${address}">${address}</a></p><h1>${escapeHtml(notebook.title.en)}</h1><p class="lead">${escapeHtml(notebook.abstract.en)}</p></header>
<dl class="notebook-facts"><div><dt>Question</dt><dd>${escapeHtml(notebook.question.en)}</dd></div><div id="result"><dt>Result</dt><dd>${escapeHtml(notebook.result.en)}</dd></div><div><dt>Data</dt><dd>${datasets.map((dataset) => escapeHtml(sourceLine(dataset, "en"))).join("; ")}</dd></div></dl>
<div class="notebook">
${body.join("\n")}
</div>
</div>
<script type="application/json" data-answers>${JSON.stringify(notebook.answers).replaceAll("<", "\\u003c")}</script>
<script>${runtime.replace(/<(?=\/script|!--)/gi, "\\x3c")}</script>
<script>${cells}</script>
</body>
</html>
`;
}
