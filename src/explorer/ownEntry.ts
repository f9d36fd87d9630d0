import type { Choices, FileReport } from "../database/files/reading.ts";
import type { Language } from "../language/language.ts";
import { ownFileWords } from "./ownFileWords.ts";
import { quietButton } from "./quietButton.ts";
import { readingPanel } from "./readingPanel.ts";

interface Options {
  readonly table: string;
  /** The table's name as SQL writes it. */
  readonly plain: string;
  readonly language: Language;
  readonly onAsk: () => void;
  readonly onRemove: () => void;
  readonly onChoose: (change: (choices: Choices) => Choices) => void;
}

/** One file in the list: its table, how it was read, what can be done with it. */
export interface OwnEntry {
  readonly element: HTMLElement;
  show(report: FileReport, choices: Choices, rows: string): void;
  /** Says that the file, as now decided, could not be read; the controls stay. */
  fail(reason: string): void;
  setBusy(isBusy: boolean): void;
  focus(): void;
}

export function ownEntry({ table, plain, language, onAsk, onRemove, onChoose }: Options): OwnEntry {
  const words = ownFileWords[language];
  const element = document.createElement("li");
  element.dataset.table = table;
  const name = document.createElement("code");
  name.textContent = plain;
  const about = document.createElement("p");
  const tools = document.createElement("p");
  tools.className = "explorer-tools";
  const ask = quietButton(words.ask, onAsk);
  tools.append(ask, quietButton(words.remove, onRemove));
  let panel: HTMLDetailsElement | undefined;
  element.append(name, about, tools);
  return {
    element,
    show(report, choices, rows) {
      ask.hidden = false;
      about.textContent = `${rows}: ${report.columns.map((column) => `${column.name} ${column.type}`).join(", ")}`;
      const next = readingPanel({ report, choices, language, onChoose });
      if (panel) {
        next.open = panel.open;
        const focused = document.activeElement as HTMLElement | null;
        const isInside = panel.contains(focused);
        panel.replaceWith(next);
        if (isInside) focusTwin(next, focused);
      } else tools.before(next);
      panel = next;
    },
    fail(reason) {
      ask.hidden = true;
      about.textContent = reason;
    },
    setBusy(isBusy) {
      element.toggleAttribute("data-busy", isBusy);
      element.ariaBusy = String(isBusy);
    },
    focus() {
      panel?.querySelector<HTMLElement>("summary")?.focus();
    },
  };
}

/** Puts the focus where it was before the panel was made anew, with what is typed there and not yet said. */
function focusTwin(panel: HTMLElement, focused: HTMLElement | null): void {
  const controls = [...panel.querySelectorAll<HTMLElement>("[data-key]")];
  const twin = controls.find(({ dataset }) => dataset.key === focused?.dataset.key);
  const isTyping = focused instanceof HTMLInputElement && focused.value !== focused.defaultValue;
  if (isTyping && twin instanceof HTMLInputElement) twin.value = focused.value;
  (twin ?? panel.querySelector<HTMLElement>("summary"))?.focus();
}
