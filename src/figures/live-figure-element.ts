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
    const id = figure.dataset.figure ?? "";
    const edit = figure.querySelector<HTMLButtonElement>('[data-part="edit"]');
    if (edit) {
      edit.hidden = false;
      edit.addEventListener("pointerenter", () => this.#near(figure), { once: true });
      edit.addEventListener("click", () => this.#edit(figure, edit));
    }
    if (!form) return;
    showOutputs(form);
    form.querySelector<HTMLButtonElement>(".figure-apply")?.toggleAttribute("hidden", true);
    const startOver = form.querySelector<HTMLButtonElement>('button[type="reset"]');
    for (const sign of ["pointerenter", "focusin"] as const)
      form.addEventListener(sign, () => this.#near(figure), { once: true });
    const ask = async () => {
      startOver?.removeAttribute("hidden");
      await (await this.#alive(figure)).read(form);
    };
    form.addEventListener("input", ({ target }) => {
      keepOne(form, target as HTMLInputElement);
      showOutputs(form);
      ask();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask();
    });
    form.addEventListener("reset", async (event) => {
      event.preventDefault();
      startOver?.setAttribute("hidden", "");
      (await this.#alive(figure)).reset(form);
    });
    if (hasState(location.search, id)) {
      startOver?.removeAttribute("hidden");
      this.#alive(figure).then((live) => live.restore(form));
    }
  }

  #alive(figure: HTMLElement): Promise<LiveFigure> {
    this.#live ??= import("./liveFigure.ts").then(
      ({ LiveFigure }) => new LiveFigure(figure, this.dataset.module ?? "", JSON.parse(this.dataset.columns ?? "{}")),
    );
    return this.#live;
  }

  async #near(figure: HTMLElement): Promise<void> {
    (await this.#alive(figure)).warm();
  }

  async #edit(figure: HTMLElement, button: HTMLElement): Promise<void> {
    const live = await this.#alive(figure);
    live.warm();
    await live.edit(button);
  }
}

/** A choice of several cannot be left empty: the last box stays marked. */
function keepOne(form: HTMLFormElement, { type, name, checked }: HTMLInputElement): void {
  if (type !== "checkbox" || checked) return;
  const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const last = boxes.find((box) => box === document.activeElement) ?? boxes[0];
  if (!boxes.some((box) => box.checked) && last) last.checked = true;
}

if (!customElements.get("live-figure")) customElements.define("live-figure", LiveFigureElement);
