import { forgetHistory, readHistory } from "./queryHistory.ts";

/** The list of questions asked before; choosing one puts it into the editor. */
export class HistoryList {
  readonly #details: HTMLElement;
  readonly #onChoice: (sql: string) => void;

  constructor(details: HTMLElement, onChoice: (sql: string) => void) {
    this.#details = details;
    this.#onChoice = onChoice;
    this.#part("forget-history").addEventListener("click", () => {
      forgetHistory();
      this.draw();
    });
    this.draw();
  }

  draw(): void {
    const questions = readHistory();
    this.#part("history-empty").hidden = questions.length > 0;
    this.#part("forget-history").hidden = questions.length === 0;
    this.#part("history-list").replaceChildren(
      ...questions.map((sql) => {
        const item = document.createElement("li");
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = sql.replace(/\s+/g, " ").slice(0, 200);
        button.addEventListener("click", () => this.#onChoice(sql));
        item.append(button);
        return item;
      }),
    );
  }

  #part(name: string): HTMLElement {
    return this.#details.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }
}
