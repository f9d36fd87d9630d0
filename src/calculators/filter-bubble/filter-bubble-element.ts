import { keepAddress } from "../../language/keepAddress.ts";
import type { Language } from "../../language/language.ts";
import { formatNumber } from "../../language/numbers.ts";
import {
  defaultFilterBubble,
  type FilterBubble,
  type FilterBubbleOutcome,
  filterBubble,
  filterBubbleCurve,
} from "../../model/filterBubble.ts";
import { connectShare } from "../../sharing/connectShare.ts";
import type { PictureKind } from "../../sharing/savePicture.ts";
import { stepFields } from "../stepFields.ts";
import {
  type BubbleAssumptions,
  type BubbleNote,
  defaultBubble,
  toBubbleAssumptions,
  toBubbleSearch,
} from "./bubbleAssumptions.ts";
import { describeBubble, tellBubble, tellChanged } from "./bubbleWords.ts";
import { tradeOffChart } from "./tradeOffChart.ts";

const widths = { wide: 720, narrow: 340 } as const;

/** Brings the simulation to life: the slider and the seed run the model again, and the address keeps both. */
class FilterBubbleElement extends HTMLElement {
  private shown: BubbleAssumptions = defaultBubble;
  private curves = new Map<number, FilterBubbleOutcome[]>();
  private readonly goBack = () => this.read();

  connectedCallback() {
    this.field("exploration").addEventListener("input", () => this.choose());
    this.form.addEventListener("change", () => this.choose());
    stepFields(this.form);
    this.form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("popstate", this.goBack);
    const title = () => this.querySelector(".figure-title")?.textContent ?? "";
    connectShare(this, () => ({ title: title(), url: this.address() }));
    this.addEventListener("click", ({ target }) => {
      const kind = (target as Element).closest<HTMLElement>("[data-file]")?.dataset.file;
      if (kind) this.save(kind);
    });
    const fields = [this.field("exploration"), this.field("seed")];
    // What was set while this script was on its way stands.
    if (fields.some(({ value, defaultValue }) => value !== defaultValue)) this.choose();
    else if (location.search) this.read();
    this.dataset.ready = "";
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.goBack);
  }

  /** Where this world can be seen again: the page at the place where the figure stands. */
  private address() {
    const place = `#${this.querySelector("figure")?.id}`;
    return new URL(`${location.pathname}${toBubbleSearch(this.shown)}${place}`, location.href).href;
  }

  private async save(kind: string) {
    const status = this.piece("file-status");
    status.textContent = "";
    try {
      const { saveBubble, saveCurve } = await import("./saveBubble.ts");
      const { seed } = this.shown;
      if (kind === "csv") saveCurve(this.curves.get(seed) ?? filterBubbleCurve({ ...defaultFilterBubble, seed }), seed);
      else await saveBubble(this, kind as PictureKind, this.shown, this.address());
    } catch {
      status.textContent = status.dataset.failed ?? "";
    }
  }

  private get form() {
    return this.querySelector("form") as HTMLFormElement;
  }

  private field(name: keyof BubbleAssumptions) {
    return this.form.elements.namedItem(name) as HTMLInputElement;
  }

  private piece(name: string) {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
  }

  /** Takes the state from the address. */
  private read() {
    const { assumptions, notes } = toBubbleAssumptions(location.search);
    this.field("exploration").value = String(assumptions.exploration);
    this.field("seed").value = String(assumptions.seed);
    this.tell(notes);
    this.show(assumptions);
  }

  private tell(notes: readonly BubbleNote[]) {
    this.piece("changed").hidden = notes.length === 0;
    this.piece("changed").textContent = tellChanged(notes, this.dataset.language as Language);
  }

  private choose() {
    const typed = new URLSearchParams({ exploration: this.field("exploration").value, seed: this.field("seed").value });
    const { assumptions, notes } = toBubbleAssumptions(`${typed}`, this.shown);
    this.tell(notes);
    this.show(assumptions);
    keepAddress(`${location.pathname}${toBubbleSearch(assumptions, location.search)}${location.hash}`);
  }

  private show(assumptions: BubbleAssumptions) {
    this.shown = assumptions;
    const { exploration, seed } = assumptions;
    const language = this.dataset.language as Language;
    const world: FilterBubble = { ...defaultFilterBubble, seed };
    const known = this.curves.get(seed);
    const curve = known ?? filterBubbleCurve(world);
    this.curves.set(seed, curve);
    const chosen = filterBubble(exploration / 100, world);
    this.piece("rate").textContent = `${exploration}%`;
    this.piece("answer").textContent = tellBubble(chosen, curve[0] as FilterBubbleOutcome, language);
    const alternative = describeBubble(curve, language);
    this.piece("alternative").textContent = alternative;
    for (const [name, width] of Object.entries(widths)) {
      const drawing = this.querySelector(`[data-drawing="${name}"]`);
      const frame = { width, narrow: name === "narrow", language, document };
      drawing?.replaceChildren(tradeOffChart({ curve, chosen, topics: world.topics }, frame));
      drawing?.setAttribute("aria-label", alternative);
    }
    this.piece("rows")
      .querySelectorAll("tr")
      .forEach((row, i) => {
        const { diversity, clickRate } = curve[i] as FilterBubbleOutcome;
        const cells = row.querySelectorAll("td");
        (cells[0] as HTMLElement).textContent = formatNumber(diversity, 1, language);
        (cells[1] as HTMLElement).textContent = formatNumber(clickRate * 100, 1, language);
      });
  }
}

customElements.define("filter-bubble", FilterBubbleElement);
