import { PostgreSQL } from "@codemirror/lang-sql";
import { classHighlighter, highlightCode } from "@lezer/highlight";
import { escapeHtml } from "../language/escapeHtml.ts";

/** SQL as HTML with a class per kind of token (tok-keyword, tok-string …): the same classes as the editor's. */
export function highlightSql(sql: string): string {
  let html = "";
  highlightCode(
    sql,
    PostgreSQL.language.parser.parse(sql),
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
