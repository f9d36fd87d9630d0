import { askAloud } from "../database/askAloud.ts";
import { bundled, bundledRelations } from "../database/bundledTables.ts";
import { mostCost, rangedIn, rangedSizes } from "../database/rangedCost.ts";
import { tellFault } from "../database/tellFault.ts";
import type { Answer } from "../database/wasm/answer.ts";
import { fillTemplate } from "../language/fillTemplate.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { answerNotice } from "./answerNotice.ts";
import { explorerWords } from "./explorerWords.ts";
import { ResultTable } from "./resultTable.ts";
import { sqlEditor } from "./sqlEditor.ts";

interface Options {
  readonly language: Language;
  /** The SQL in the page: its text is where the editor starts, and where it starts over. */
  readonly shown: HTMLElement;
  /** The row of buttons under it, of which `edit` asked for the editor. */
  readonly tools: HTMLElement;
  readonly edit: Element;
  readonly words: { readonly editor: string; readonly reset: string };
  /** Takes the answer to a question that ran; gives what to say of it. */
  readonly answered: (answer: Answer, sql: string, signal: AbortSignal) => Promise<string>;
}

/** Puts an editor in place of SQL in a page: run, start over, the fault under the word, the result as a table. */
export function editInPlace({ language, shown, tools, edit, words: own, answered }: Options): void {
  const words = explorerWords[language];
  const published = shown.textContent ?? "";
  const status = make("p", "figure-status", { role: "status" });
  const frame = make("div", "table-frame", { role: "region", "aria-label": words.resultRows });
  frame.tabIndex = 0;
  frame.hidden = true;
  const table = make("table", "result-table");
  frame.append(table);
  const result = new ResultTable({ table, frame, sortLabel: (column) => fillTemplate(words.sortBy, { column }) });
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
      frame.hidden = false;
      table.createCaption().textContent = rowsText(answer, language);
      result.show(answer);
      const text = await answered(answer, sql, signal);
      if (!signal.aborted) status.textContent = text;
    } catch (error) {
      if (signal.aborted) return;
      const fault = tellFault(error, sql, language);
      editor.mark(fault);
      frame.hidden = true;
      status.textContent = fault.message;
    }
  };
  const cost = make("p", "figure-hint");
  const tellCost = async () => {
    const { tables, views } = await bundled();
    cost.textContent = mostCost(rangedIn(editor.text(), rangedSizes(tables), views), language);
  };
  const editor = sqlEditor({
    text: published,
    label: own.editor,
    language,
    onRun: run,
    // A catalogue that does not come is told when the question is asked.
    onChange: () => void tellCost().catch(() => undefined),
    tables: bundledRelations,
  });
  const button = (text: string, act: () => void) => {
    const made = make("button", "button", { type: "button" });
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  };
  const startOver = () => {
    editor.setText(published);
    run();
  };
  const hint = make("p", "figure-hint");
  hint.textContent = words.keys;
  shown.replaceWith(editor.element);
  edit.replaceWith(button(words.run, run), button(own.reset, startOver));
  tools.after(hint, cost, status, frame);
  editor.focus();
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** How many rows came back, and what of them was left out. */
function rowsText(answer: Answer, language: Language): string {
  const rows = fillTemplate(explorerWords[language].rowsInTable, { n: formatNumber(answer.length, 0, language) });
  return answerNotice(answer, language) || rows;
}
