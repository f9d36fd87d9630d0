import { askAloud } from "../../database/askAloud.ts";
import { bundledRelations } from "../../database/bundledTables.ts";
import { tellFault } from "../../database/tellFault.ts";
import { sqlEditor } from "../../explorer/sqlEditor.ts";
import { cellLiteral } from "./cellLiteral.ts";
import type { LiveNotebook } from "./liveNotebook.ts";
import { SentenceError } from "./sentenceError.ts";
import { sqlParts, withSql } from "./sqlCell.ts";

/** Puts an editor in place of a SQL cell's source: run, reset, the fault under the word, the edit in the address. */
export function editSqlCell(live: LiveNotebook, id: number, edited?: string): void {
  const { language, words } = live;
  const details = live.sourceOf(id);
  const cell = live.cellOf(id);
  const shown = details?.querySelector("pre");
  if (!details || !cell || !shown || details.querySelector("sql-editor")) return;
  const published = shown.textContent ?? "";
  const status = document.createElement("p");
  status.className = "cell-status";
  status.setAttribute("role", "status");
  let asking = new AbortController();

  const run = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const sql = editor.text();
    editor.mark(undefined);
    try {
      const parts = sqlParts(sql, words.onlyNames);
      const values = await Promise.all(parts.names.map((name) => live.running.value(name)));
      const bound = parts.texts.reduce((text, part, i) => text + cellLiteral(values[i - 1], words.onlyValues) + part);
      const answer = await askAloud(bound, { language, status, signal });
      if (signal.aborted) return;
      live.running.redefine(withSql(cell, parts));
      live.keepEdit(id, sql === published ? undefined : sql);
      status.textContent = `${answer.counted ? "" : "≥ "}${answer.total} ${answer.total === 1 ? words.row : words.rows}${sql === published ? "" : ` · ${words.inAddress}`}`;
    } catch (error) {
      if (signal.aborted) return;
      const fault = error instanceof SentenceError ? { message: error.message } : tellFault(error, sql, language);
      editor.mark(fault);
      status.textContent = fault.message;
    }
  };
  const reset = () => {
    asking.abort();
    editor.setText(published);
    editor.mark(undefined);
    live.running.redefine(cell);
    live.keepEdit(id, undefined);
    status.textContent = words.asPublished;
  };
  const editor = sqlEditor({
    text: edited ?? published,
    label: `SQL, ${id}`,
    language,
    onRun: run,
    tables: bundledRelations,
  });
  shown.replaceWith(editor.element);
  const tools = details.querySelector(".cell-tools");
  tools?.replaceChildren(live.button(words.run, run), live.button(words.reset, reset));
  tools?.after(status);
  details.open = true;
  live.unfold(id);
  if (edited === undefined) editor.focus();
  else run();
}
