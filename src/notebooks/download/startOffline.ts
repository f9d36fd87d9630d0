import type { NotebookModule, StoredAnswers } from "../page/cell.ts";
import { startNotebook } from "../page/startNotebook.ts";
import { askStored } from "../page/storedAnswers.ts";
import { widthOfScreen } from "../page/widthOfScreen.ts";

/** Brings the cells of an offline page to life; its queries answer from the rows in the page. */
export function startOffline(module: NotebookModule): void {
  const answers = JSON.parse(document.querySelector("script[data-answers]")?.textContent ?? "{}") as StoredAnswers;
  startNotebook(module, {
    outputOf: (id) => document.querySelector(`[data-output="${id}"]`) as Element,
    width: widthOfScreen,
    ask: askStored(answers, () =>
      Promise.reject(new Error("This page has no engine: it answers its own queries only.")),
    ),
    rejected: (id, error) => console.error(`Cell ${id}:`, error),
  });
}
