import { onFirstTouch } from "../readout/onFirstTouch.ts";
import { readOnTouch } from "../readout/readOnTouch.ts";
import { hasState, showOutputs } from "./controlFields.ts";
import type { LiveFigure } from "./liveFigure.ts";

/**
 * <live-figure> inside a figure: its controls and its SQL answer. Nothing is loaded until the reader comes near,
 * except when the address holds a state to show.
 */
class LiveFigureElement extends HTMLElement {
  #live: Promise<LiveFigure> | undefined;

  connectedCallback(): void {
    const figure = this.closest<HTMLElement>("figure[data-figure]");
    const form = this.querySelector("form");
    if (!figure) return;
    const id = figure.dataset.figure as string;
    const near = () => void this.#alive(figure);
    const edit = figure.querySelector<HTMLButtonElement>('[data-part="edit"]');
    if (edit) {
      edit.hidden = false;
      onFirstTouch(edit, near);
      edit.addEventListener("click", async () => (await this.#alive(figure)).edit(edit));
    }
    if (!form) return;
    showOutputs(form);
    const startOver = form.querySelector(".figure-reset") as HTMLButtonElement;
    onFirstTouch(form, near);
    const ask = async (event: Event) => {
      event.preventDefault();
      showOutputs(form);
      startOver.hidden = false;
      (await this.#alive(figure)).read(form);
    };
    form.addEventListener("input", ask);
    form.addEventListener("submit", ask);
    form.addEventListener("reset", async (event) => {
      event.preventDefault();
      startOver.hidden = true;
      (await this.#alive(figure)).reset(form);
    });
    if (hasState(location.search, id)) {
      startOver.hidden = false;
      this.#alive(figure).then((live) => live.restore(form));
    }
  }

  #alive(figure: HTMLElement): Promise<LiveFigure> {
    this.#live ??= import("./liveFigure.ts").then(
      ({ LiveFigure }) =>
        new LiveFigure(figure, this.dataset.module as string, JSON.parse(this.dataset.columns as string)),
    );
    return this.#live;
  }
}

customElements.define("live-figure", LiveFigureElement);
readOnTouch();
for (const row of document.querySelectorAll<HTMLElement>(".figure-row"))
  onFirstTouch(row, async () => (await import("./view/connectView.ts")).connectView(row));
