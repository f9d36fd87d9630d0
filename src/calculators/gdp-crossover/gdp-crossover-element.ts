import { fillTemplate } from "../../language/fillTemplate.ts";
import { plainNumber } from "../../language/plainNumber.ts";
import type { NumberField, NumberReading } from "../../language/readNumber.ts";
import type { carriedFan } from "../../model/carriedFan.ts";
import type { Fan } from "../../model/fan.ts";
import { projectScenario } from "../../model/projectScenario.ts";
import { addressHistory } from "../address/addressHistory.ts";
import type { Note } from "../address/addressReader.ts";
import type { Interval } from "../drawing/scale.ts";
import { tideLine } from "../drawing/tideLine.ts";
import { economyWords } from "../economies/namedEconomy.ts";
import { setText } from "../setText.ts";
import type { Answered } from "./answer/answered.ts";
import { sideColours } from "./answer/colours.ts";
import { headline } from "./answer/headline.ts";
import type { PageWords } from "./answer/pageWords.ts";
import { noteSentences, rate, type Told, tell } from "./answer/tell.ts";
import { startOf, toScenario } from "./answer/toScenario.ts";
import { drawingMover } from "./chart/applyDrawing.ts";
import { crossoverLayout } from "./chart/crossoverLayout.ts";
import { toChart } from "./chart/toChart.ts";
import { sliderText, sliderValues, withSlider } from "./form/controls.ts";
import { type RateSliders, rateSliders } from "./form/rateSliders.ts";
import { type Gesture, type SpinNumber, spinNumber } from "./form/spinNumber.ts";
import type { bandPath } from "./panels/uncertainty/bandPath.ts";
import { type Assumptions, ranges } from "./state/assumptions.ts";
import type { CalculatorData } from "./state/calculatorData.ts";
import { isFetched } from "./state/fetchedHistories.ts";
import { sourceKind } from "./state/sourceKind.ts";
import { type Readers, type Reading, toAssumptions } from "./state/toAssumptions.ts";
import { toSearch } from "./state/toSearch.ts";

/** Notes on a text that may be a number to a reader who knows more. */
const unread: ReadonlySet<string> = new Set(["unreadable", "ambiguous", "bad-shock"]);
/** Notes on a name that the reader typed and that stands for no economy, or for several. */
const unnamed: ReadonlySet<string> = new Set(["unknown", "several"]);
const sides: ReadonlySet<string> = new Set(["chaser", "leader"]);
const wide = matchMedia("(min-width: 45rem)");

/** The calculator in the page: slider to model to chart, in one update(). */
export class GdpCrossover extends HTMLElement {
  data!: CalculatorData;
  words!: PageWords;
  assumptions!: Assumptions;
  answered!: Answered;
  /** The fan that is drawn, while uncertainty is on. */
  fan: Fan | undefined;
  /** How a fan is drawn, and carried to a new path: loads with the uncertainty. */
  fans: { readonly drawBand: typeof bandPath; readonly carriedFan: typeof carriedFan } | undefined;
  /** The values and years to keep in the frame while a path's end is dragged. */
  kept: { values: Interval; years: Interval } | undefined;
  #parts = new Map<string, HTMLElement>();
  #spins = new Map<string, SpinNumber>();
  #sliders: RateSliders | undefined;
  #movers = new Map<string, ReturnType<typeof drawingMover>>();
  #address = addressHistory(() => toSearch(this.assumptions));
  #settled: number | undefined;
  #headline: ReturnType<typeof headline> | undefined;
  /** Reads what the site writes, and all that people type once that was met. */
  #readers: Readers = {};
  /** Counts what was taken on, so that a scenario which waited makes way for a later one. */
  #turn = 0;
  #tide = document.querySelector("[data-tide] path");

  connectedCallback(): void {
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    const json = (name: string) => JSON.parse(part(name)?.textContent ?? "{}");
    this.data = { ...json("data"), economies: json("economies") };
    const words = json("words");
    this.words = { ...words, economies: economyWords(this.data.economies, words.language) };
    for (const element of this.querySelectorAll<HTMLElement>("[data-part]")) {
      if (!element.closest("svg")) this.#parts.set(element.dataset.part as string, element);
    }
    for (const drawing of this.querySelectorAll<HTMLElement>("[data-drawing]")) {
      this.#movers.set(drawing.dataset.drawing as string, drawingMover(drawing.querySelector("svg") as SVGSVGElement));
    }
    this.#headline = headline((name) => this.#part(name), this.querySelector("#crossover-answer"));
    this.#connectSpins();
    this.#sliders = rateSliders(
      this,
      (name, value) => this.change(withSlider(this.assumptions, name, value), "moving"),
      () => this.embedded || this.#address.flush(),
    );
    this.addEventListener("change", (event) => this.#onSetting(event));
    this.addEventListener("click", (event) => this.#onClick(event));
    this.addEventListener("submit", (event) => event.preventDefault());
    wide.addEventListener("change", this);
    if (!this.embedded) {
      addEventListener("popstate", this);
      addEventListener("pagehide", this);
    }
    this.#readAddress();
    this.dataset.ready = "";
    if (!this.embedded) import("./features.ts").then(({ connectFeatures }) => connectFeatures(this));
  }

  disconnectedCallback(): void {
    wide.removeEventListener("change", this);
    removeEventListener("popstate", this);
    removeEventListener("pagehide", this);
  }

  handleEvent(event: Event): void {
    if (event.type === "popstate") this.#readAddress();
    else if (event.type === "pagehide") this.#address.flush();
    else this.update();
  }

  get embedded(): boolean {
    return this.dataset.embedded !== undefined;
  }

  /**
   * Takes on a scenario that the reader chose: shown at once, and an entry of its own in the history. Where `typed`
   * names parameters whose numbers cannot be read, the scenario stays as it is, with a sentence.
   */
  choose(search: string, typed: readonly string[] = []): void {
    this.#read(search, (reading) => {
      const refused = reading.notes.filter(
        ({ code, name }) => typed.includes(name) && (unread.has(code) || unnamed.has(code)),
      );
      if (refused.length > 0) {
        const kept = new URLSearchParams(toSearch(this.assumptions));
        this.#showNotes(
          refused.map((note) => ({
            ...note,
            used: note.code === "several" ? note.used : (kept.get(note.name) ?? note.used),
          })),
        );
        return;
      }
      this.#take(reading);
      if (!this.embedded) this.#address.done();
    });
  }

  #take({ assumptions, notes }: Reading): void {
    this.assumptions = assumptions;
    this.#showNotes(notes);
    this.update();
    this.#settle();
    this.#fetchSeries();
  }

  /** Has the record of a chosen economy fetched that is not here yet. */
  #fetchSeries(): void {
    const { chaser, leader } = this.assumptions;
    const { history } = startOf(this.assumptions, this.data);
    if (isFetched(history) && [chaser, leader].some((code) => !this.data.fetched.includes(code)))
      import("./state/fetchSeries.ts").then(({ fetchSeries }) => fetchSeries(this));
  }

  /** Draws what has been added to the data since the last answer. */
  redraw(): void {
    this.update();
    this.#settle();
  }

  /** Reads an address, at once where its numbers are written as the site writes them. */
  #read(search: string, take: (reading: Reading) => void): void {
    const reading = toAssumptions(search, this.data, this.#readers);
    const isUnread = ({ code, name }: Note) => unread.has(code) || (unnamed.has(code) && sides.has(name));
    if (reading.notes.some(isUnread) && !this.#readers.readNumber)
      this.#readAll(() => take(toAssumptions(search, this.data, this.#readers)));
    else {
      this.#turn++;
      take(reading);
    }
  }

  /** Loads the readers of numbers and names as people type them. */
  #readAll(then: () => void): void {
    const turn = ++this.#turn;
    const loading = [import("../../language/readNumber.ts"), import("../economies/findEconomy.ts")] as const;
    Promise.all(loading).then(([{ readNumber }, { findEconomy }]) => {
      this.#readers = { readNumber, findEconomy };
      if (turn === this.#turn) then();
    });
  }

  /** Reads a number that was typed. */
  #readTyped(typed: string, field: NumberField, take: (reading: NumberReading) => void): void {
    const { readNumber = plainNumber } = this.#readers;
    const reading = readNumber(typed, field);
    if (reading.kind === "unreadable" && readNumber === plainNumber)
      this.#readAll(() => this.#readTyped(typed, field, take));
    else take(reading);
  }

  /** Takes on changed assumptions, which are valid as they are. */
  change(assumptions: Assumptions, gesture: Gesture): void {
    this.#turn++;
    this.assumptions = assumptions;
    this.#showNotes([]);
    this.update();
    if (gesture === "done") this.#settle();
    if (!this.embedded) this.#address[gesture]();
  }

  /** Works out the scenario and shows it: sentence, chart, controls; the slower parts follow once the hand rests. */
  update(): void {
    const a = this.assumptions;
    const scenario = toScenario(a, this.data);
    const projection = projectScenario(scenario);
    this.fan = a.sd > 0 && this.fan ? this.fans?.carriedFan(this.fan, this.answered.projection, projection) : undefined;
    const told = tell(a, projection, this.data, this.words, this.fan);
    this.answered = { assumptions: a, scenario, projection, told };
    this.#headline?.(told, projection);
    this.#showTitle(told);
    this.#showControls();
    this.#draw();
    this.dispatchEvent(new CustomEvent("answer", { detail: this.answered }));
    clearTimeout(this.#settled);
    this.#settled = window.setTimeout(() => this.#settle(), 350);
  }

  /** Draws the fan that has just been worked out, and says what it means. */
  showFan(): void {
    const { assumptions, projection } = this.answered;
    const told = tell(assumptions, projection, this.data, this.words, this.fan);
    this.answered = { ...this.answered, told };
    this.#showTitle(told);
    this.#draw();
  }

  #showTitle({ title, measure }: Told): void {
    this.#text("title", title);
    this.#text("measure", measure);
  }

  #readAddress(): void {
    this.#address.reset();
    const isOwn = this.embedded && this.dataset.framed === undefined;
    const search = isOwn ? (this.dataset.query ?? "") : location.search;
    this.#read(search, (reading) => this.#take(reading));
    // An address that waits to be read leaves the page as it was built.
    if (!this.assumptions) this.#take(toAssumptions(this.dataset.query ?? "", this.data));
  }

  #connectSpins(): void {
    const values = { cg: () => this.assumptions.chaserGrowth, lg: () => this.assumptions.leaderGrowth };
    for (const span of this.querySelectorAll<HTMLElement>("[data-spin]")) {
      const name = span.dataset.spin as "cg" | "lg";
      const spin = spinNumber(
        span,
        values[name],
        (value, gesture) => this.change(withSlider(this.assumptions, name, value), gesture),
        (typed, take) => this.#readTyped(typed, { range: ranges.growth, unit: "percent" }, take),
        (note) => this.#showNotes([{ ...note, name }]),
      );
      this.#spins.set(name, spin);
    }
  }

  /** A setting goes through the same door as an address, so that it ends in a valid scenario with a sentence. */
  #onSetting({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    if (target.dataset.part === "every-year") this.#settle();
    const name = target.dataset.setting;
    if (!name) return;
    this.set({ [name]: target.value });
  }

  /** Changes parameters of the address; an empty value takes one away. */
  set(changes: Record<string, string>): void {
    const parameters = new URLSearchParams(toSearch(this.assumptions));
    for (const [name, value] of Object.entries(changes)) {
      if (value === "") parameters.delete(name);
      else parameters.set(name, value);
    }
    if ("start" in changes) for (const name of ["cy0", "cgdp", "lgdp"]) parameters.delete(name);
    this.choose(parameters.toString(), Object.keys(changes));
  }

  #onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-preset]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // What stands beside the scenario stays when another takes its place.
    const beside = this.assumptions.compare.map((query) => `&compare=${encodeURIComponent(query)}`).join("");
    this.choose((link.dataset.preset ?? "") + beside);
  }

  #part(name: string): HTMLElement | undefined {
    return this.#parts.get(name);
  }

  #text(name: string, text: string): void {
    const element = this.#part(name);
    if (element) setText(element, text);
  }

  #showControls(): void {
    const { words } = this;
    const values = sliderValues(this.assumptions);
    for (const [name, spin] of this.#spins) {
      const value = values[name] as number;
      spin.show(value, rate(value, words), fillTemplate(words.sentences.spoken, { value }));
    }
    this.#sliders?.show(values, (name, value) => sliderText(name, value, words));
  }

  #draw(): void {
    const { language, projected } = this.words;
    const { assumptions } = this.answered;
    const narrow = !wide.matches;
    const chart = this.chartOf(assumptions.view);
    const kept = this.kept;
    const frame = { narrow, language, drawBand: this.fans?.drawBand };
    const drawing = crossoverLayout(kept ? { ...chart, years: kept.years } : chart, frame, kept?.values);
    const colours = sideColours(assumptions.chaser, assumptions.leader);
    this.#movers.get(narrow ? "narrow" : "wide")?.(drawing, { projected, colours });
    this.drawing = { drawing, chart, years: kept?.years ?? chart.years, narrow };
  }

  /** What a chart of the present answer shows, in levels or in ratios. */
  chartOf(view: Assumptions["view"]): ReturnType<typeof toChart> {
    const { assumptions, projection } = this.answered;
    return toChart({ ...assumptions, view }, projection, this.data, this.words.economies, this.fan);
  }

  /** The drawing that is on the screen. */
  drawing!: {
    drawing: ReturnType<typeof crossoverLayout>;
    chart: ReturnType<typeof toChart>;
    years: Interval;
    narrow: boolean;
  };

  /** What may wait until the hand rests: settings, names, the spoken answer, and what listens to `settle`. */
  #settle(): void {
    clearTimeout(this.#settled);
    const { assumptions: a, projection, told } = this.answered;
    this.#tide?.setAttribute("d", tideLine(projection.ratio));
    for (const svg of this.querySelectorAll(".crossover-chart")) svg.setAttribute("aria-label", told.alternative);
    this.#showPreset();
    const kind = a.own ? "own" : sourceKind(a.start);
    for (const line of this.querySelectorAll<HTMLElement>("[data-source]")) line.hidden = line.dataset.source !== kind;
    this.dispatchEvent(new CustomEvent("settle", { detail: this.answered }));
    const open = this.#part("open");
    if (open instanceof HTMLAnchorElement) {
      const search = toSearch(a);
      open.href = `${this.dataset.home}${search ? `?${search}` : ""}`;
    }
    if (this.dataset.ready !== undefined) this.#text("announcement", told.spoken);
  }

  #showPreset(): void {
    const current = toSearch({ ...this.assumptions, compare: [] });
    let sentence = "";
    for (const link of this.querySelectorAll<HTMLAnchorElement>(".presets a")) {
      const same = toSearch(toAssumptions(link.dataset.preset ?? "", this.data).assumptions) === current;
      if (same) {
        link.setAttribute("aria-current", "true");
        sentence = link.dataset.sentence ?? "";
      } else link.removeAttribute("aria-current");
    }
    this.#text("preset-sentence", sentence);
  }

  #showNotes(notes: readonly Note[]): void {
    const list = this.#part("notes");
    if (!list || (notes.length === 0 && list.hidden)) return;
    list.hidden = notes.length === 0;
    list.replaceChildren(
      ...noteSentences(notes, this.words).map((sentence) => {
        const item = document.createElement("li");
        item.textContent = sentence;
        return item;
      }),
    );
  }
}

customElements.define("gdp-crossover", GdpCrossover);
