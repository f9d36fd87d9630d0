import type { NotebookModule, StoredAnswers } from "./cell.ts";
import { engine } from "./engine.ts";
import { startNotebook } from "./startNotebook.ts";
import { askStored } from "./storedAnswers.ts";
import { widthOfScreen } from "./widthOfScreen.ts";

const modules = import.meta.glob<NotebookModule>("../../../notebooks/*.html", { query: "?cells" });

/** Brings the cells of a notebook's page to life: inputs move, charts follow. */
class TidelineNotebook extends HTMLElement {
  async connectedCallback() {
    const load = modules[`../../../notebooks/${this.dataset.slug}.html`];
    if (!load) return;
    const answers = JSON.parse(this.querySelector("script[data-answers]")?.textContent ?? "{}") as StoredAnswers;
    const module = await load();
    if (!this.isConnected) return;
    startNotebook(module, {
      outputOf: (id) => this.querySelector(`[data-output="${id}"]`) as Element,
      width: widthOfScreen,
      ask: askStored(answers, engine),
      rejected: (id, error) => console.error(`Cell ${id}:`, error),
    });
    this.dataset.live = "";
  }
}

customElements.define("tideline-notebook", TidelineNotebook);
