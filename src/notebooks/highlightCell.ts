import { javascriptLanguage, typescriptLanguage } from "@codemirror/lang-javascript";
import { classHighlighter, highlightCode } from "@lezer/highlight";
import { highlightSql } from "../explorer/highlightSql.ts";
import { escapeHtml } from "../language/escapeHtml.ts";

/** The source of a cell as HTML with a class per kind of token; Markdown stands as it is written. */
export function highlightCell(source: string, mode: "js" | "ts" | "sql" | "md"): string {
  if (mode === "sql") return highlightSql(source);
  if (mode === "md") return escapeHtml(source);
  let html = "";
  highlightCode(
    source,
    (mode === "ts" ? typescriptLanguage : javascriptLanguage).parser.parse(source),
    classHighlighter,
    (text, classes) => {
      html += classes ? `<span class="${classes}">${escapeHtml(text)}</span>` : escapeHtml(text);
    },
    () => {
      html += "\n";
    },
  );
  return html;
}
