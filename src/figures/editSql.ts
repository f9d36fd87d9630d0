import { askAloud } from "../database/askAloud.ts";
import { bundledRelations } from "../database/bundledTables.ts";
import { tellFault } from "../database/tellFault.ts";
import { rowsOfAnswer } from "../database/wasm/answer.ts";
import { sqlEditor } from "../explorer/sqlEditor.ts";
import { fitsFigure } from "./fitsFigure.ts";
import { frameWords } from "./frameWords.ts";
import { initialValues } from "./initialValues.ts";
import type { LiveFigure } from "./liveFigure.ts";
import { resultTable } from "./resultTable.ts";

const shownRows = 200;

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

/** Puts an editor in place of a figure's SQL: run, start over, the fault under the word, the result as table and chart. */
export async function editSql(live: LiveFigure): Promise<void> {
  const { element, language } = live;
  const words = frameWords[language] as Record<string, string>;
  const shown = element.querySelector<HTMLElement>('[data-part="sql-text"]')?.parentElement;
  const toolbar = element.querySelector<HTMLElement>('[data-part="sql-tools"]');
  const figure = await live.figure();
  if (!shown || !toolbar || element.querySelector("sql-editor")) return;
  const published = shown.textContent ?? "";
  const status = document.createElement("p");
  status.className = "figure-status";
  status.setAttribute("role", "status");
  const result = document.createElement("div");
  let asking = new AbortController();

  const run = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const sql = editor.text();
    editor.mark(undefined);
    try {
      const answer = await askAloud(sql, { language, status, signal });
      if (signal.aborted) return;
      const caption = `${words.result}: ${Math.min(shownRows, answer.length)} / ${answer.counted ? "" : "≥ "}${answer.total}`;
      const table = document.createElement("div");
      table.className = "table-frame";
      table.tabIndex = 0;
      table.setAttribute("role", "region");
      table.setAttribute("aria-label", words.result ?? "");
      table.append(resultTable(answer, shownRows, caption));
      result.replaceChildren(table);
      if (!fitsFigure(live.columns, answer.columns)) {
        status.textContent = words.notChart ?? "";
        return;
      }
      try {
        const values = live.values ?? initialValues(figure.controls);
        const filled = await live.words(figure, sql, values, signal);
        if (signal.aborted) return;
        live.draw(figure, { rows: rowsOfAnswer(answer), words: filled }, values, sql);
        status.textContent = words.asChart ?? "";
      } catch {
        status.textContent = words.cannotDraw ?? "";
      }
    } catch (error) {
      if (signal.aborted) return;
      const fault = tellFault(error, sql, language);
      editor.mark(fault);
      result.replaceChildren();
      status.textContent = fault.message;
    }
  };
  const editor = sqlEditor({
    text: published,
    label: words.editor ?? "SQL",
    language,
    onRun: run,
    tables: bundledRelations,
  });
  const startOver = () => {
    editor.setText(published);
    run();
  };
  const hint = document.createElement("p");
  hint.className = "figure-hint";
  hint.textContent = words.keys ?? "";
  shown.replaceWith(editor.element);
  toolbar
    .querySelector('[data-part="edit"]')
    ?.replaceWith(button(words.run ?? "", run), button(words.reset ?? "", startOver));
  toolbar.after(hint, status, result);
  editor.focus();
}
