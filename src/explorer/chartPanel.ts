import { tidySvg } from "../charts/tidySvg.ts";
import type { Answer } from "../database/wasm/answer.ts";
import type { Language } from "../language/language.ts";
import { redrawn, shownReadouts } from "../readout/shownReadouts.ts";
import { type BarArrangement, barArrangements, type ChartChoice, chartKinds } from "./explorerState.ts";
import { explorerWords } from "./explorerWords.ts";

type Part = <T extends HTMLElement = HTMLElement>(name: string) => T;

/** The choice of a chart for the answer, and the chart itself; Plot comes with the first one. */
export class ChartPanel {
  readonly #part: Part;
  readonly #root: HTMLElement;
  readonly #language: Language;
  readonly #onChoice: () => void;
  /** Stays through every drawing, and with it what the reader pinned. */
  readonly #drawings = document.createElement("div");
  readonly #drawing = document.createElement("div");
  #answer: Answer | undefined;
  #order: ArrayLike<number> = [];
  #bars: BarArrangement | undefined;
  #turn = 0;

  constructor(root: HTMLElement, part: Part, language: Language, onChoice: () => void) {
    this.#root = root;
    this.#part = part;
    this.#language = language;
    this.#onChoice = onChoice;
    this.#drawings.dataset.part = this.#drawings.className = "drawings";
    this.#drawing.className = "drawing";
    this.#drawings.append(this.#drawing);
    for (const name of ["chart-kind", "chart-x", "chart-y", "chart-colour"]) {
      part<HTMLSelectElement>(name).addEventListener("change", () => {
        this.#showFields();
        this.#draw();
        this.#onChoice();
      });
    }
    const bars = part<HTMLSelectElement>("chart-bars");
    bars.addEventListener("change", () => {
      this.#bars = barArrangements.find((each) => each === bars.value);
      this.#draw();
      this.#onChoice();
    });
    part("pictures").addEventListener("click", ({ target }) => this.#save((target as HTMLElement).dataset.picture));
    let width = 0;
    new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now > 0 && Math.abs(now - width) > 8 && width > 0) this.#draw();
      width = now;
    }).observe(part("chart"));
  }

  /** What is chosen; undefined for no chart. */
  choice(): ChartChoice | undefined {
    const value = (name: string) => this.#part<HTMLSelectElement>(name).value;
    const kind = chartKinds.find((each) => each === value("chart-kind"));
    const [x, y, colour] = [value("chart-x"), value("chart-y"), value("chart-colour")];
    return kind && x && y
      ? { kind, x, y, ...(colour && { colour }), ...(this.#bars && { bars: this.#bars }) }
      : undefined;
  }

  /** Offers the columns of an answer, keeps a choice that still fits, and draws it. */
  show(answer: Answer, wanted: ChartChoice | undefined): void {
    this.#offer(answer, wanted);
    this.#draw();
  }

  /** Takes over the chart that came with the page: it stays as it is until it is looked into or something changes. */
  adopt(answer: Answer, wanted: ChartChoice): void {
    this.#offer(answer, wanted);
    const place = this.#part("chart");
    const built = place.querySelectorAll<HTMLElement>("[role=img]");
    for (const drawing of built) drawing.tabIndex = 0;
    const draw = async (touch: Event) => {
      if (!built[0]?.isConnected) return;
      const isFocused = place.contains(document.activeElement);
      await this.#draw();
      // What the first touch asked of the built chart, the drawn one answers.
      if (isFocused) place.querySelector<HTMLElement>("[tabindex='0']")?.focus();
      else if (touch instanceof PointerEvent) this.#drawings.dispatchEvent(new PointerEvent(touch.type, touch));
    };
    for (const sign of ["pointerenter", "focusin"]) place.addEventListener(sign, draw, { once: true });
  }

  #offer(answer: Answer, wanted: ChartChoice | undefined): void {
    this.#answer = answer;
    this.#order = [];
    this.#bars = wanted?.bars;
    const names = [...new Set(answer.columns.map(({ name }) => name))];
    const firstNumber = answer.columns.filter(({ isNumber }) => isNumber).at(-1)?.name ?? names[0] ?? "";
    const fill = (part: string, options: readonly string[], chosen: string, none?: string) => {
      const select = this.#part<HTMLSelectElement>(part);
      const made = options.map((name) => new Option(name, name));
      select.replaceChildren(...(none === undefined ? [] : [new Option(none, "")]), ...made);
      select.value = options.includes(chosen) ? chosen : none === undefined ? (options[0] ?? "") : "";
    };
    const fits = wanted && names.includes(wanted.x) && names.includes(wanted.y);
    this.#part<HTMLSelectElement>("chart-kind").value = fits ? wanted.kind : "";
    fill("chart-x", names, fits ? wanted.x : (names[0] ?? ""));
    fill("chart-y", names, fits ? wanted.y : firstNumber);
    fill("chart-colour", names, (fits && wanted.colour) || "", explorerWords[this.#language].noColour);
    this.#showFields();
  }

  /** The table shows its rows in another order, which the chart follows. */
  reorder(order: ArrayLike<number>): void {
    this.#order = order;
    this.#draw();
  }

  clear(): void {
    this.#answer = undefined;
    this.#turn++;
    this.#part("chart").hidden = true;
    this.#part("pictures").hidden = true;
    this.#part("chart").replaceChildren();
  }

  async #save(kind: string | undefined): Promise<void> {
    const choice = this.choice();
    if (!choice || (kind !== "svg" && kind !== "png" && kind !== "png2")) return;
    const status = this.#part("status");
    status.textContent = "";
    try {
      const { saveChart } = await import("./saveChart.ts");
      await saveChart(this.#part("chart"), kind, choice, this.#language);
    } catch {
      status.textContent = explorerWords[this.#language].chartFailed;
    }
  }

  #showFields(): void {
    const choice = this.choice();
    for (const field of this.#root.querySelectorAll<HTMLElement>("[data-chart-field]")) {
      const isForBars = field.dataset.chartField === "bars";
      field.hidden = !choice || (isForBars && (choice.kind !== "bar" || !choice.colour));
    }
  }

  async #draw(): Promise<void> {
    const answer = this.#answer;
    const choice = this.choice();
    const turn = ++this.#turn;
    const place = this.#part("chart");
    if (!answer || !choice) {
      place.hidden = true;
      this.#part("pictures").hidden = true;
      return;
    }
    const [{ quickChart }, { chartNotes }, { chartAlternative }, { chartReadout }, { readMade }] = await Promise.all([
      import("./quickChart.ts"),
      import("./chartNotes.ts"),
      import("./chartAlternative.ts"),
      import("./chartReadout.ts"),
      import("../readout/readMade.ts"),
    ]);
    if (turn !== this.#turn) return;
    place.hidden = false;
    const words = explorerWords[this.#language];
    const width = Math.max(300, Math.min(960, Math.round(place.clientWidth)));
    const frame = {
      width,
      narrow: width < 560,
      language: this.#language,
      document: document.implementation.createHTMLDocument(""),
    };
    const drawn = quickChart(answer, choice, frame, this.#order);
    this.#part("pictures").hidden = !drawn;
    if (!drawn) {
      place.textContent = words.chartEmpty;
      return;
    }
    if (drawn.arrangement) this.#part<HTMLSelectElement>("chart-bars").value = drawn.arrangement;
    this.#drawing.setAttribute("aria-label", chartAlternative(drawn, choice, this.#language));
    this.#drawing.innerHTML = tidySvg(drawn.svg.outerHTML, "quick-chart");
    this.#drawing.firstElementChild?.setAttribute("aria-hidden", "true");
    shownReadouts.set(this.#drawings, chartReadout(drawn, answer, choice));
    if (!this.#drawing.role) readMade(this.#drawings);
    const notes = chartNotes(drawn, choice, this.#language);
    const note = document.createElement("p");
    note.className = "explorer-hint";
    note.textContent = notes.join(" ");
    place.replaceChildren(
      ...(choice.colour ? [legend(drawn.own)] : []),
      this.#drawings,
      ...(notes.length > 0 ? [note] : []),
    );
    this.#drawings.dispatchEvent(new Event(redrawn));
  }
}

/** Names of the series, each beside its colour. */
function legend(series: ReadonlyMap<string, string>): HTMLElement {
  const list = document.createElement("ul");
  list.className = "explorer-legend";
  list.append(
    ...[...series].map(([name, colour]) => {
      const item = document.createElement("li");
      const swatch = document.createElement("span");
      swatch.style.backgroundColor = colour;
      item.append(swatch, name);
      return item;
    }),
  );
  return list;
}
