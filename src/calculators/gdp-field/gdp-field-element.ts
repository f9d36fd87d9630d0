import { addressHistory } from "../address/addressHistory.ts";
import { withParameters } from "../address/withParameters.ts";
import { holdPresses } from "../holdPresses.ts";
import { createStore } from "../store.ts";
import { answerField } from "./answer/answerField.ts";
import { type FieldContext, fieldText } from "./answer/fieldText.ts";
import { connectDrawing } from "./panels/drawing.ts";
import { connectMembers } from "./panels/members.ts";
import { connectNotes } from "./panels/notes.ts";
import { connectPassings } from "./panels/passings.ts";
import { connectPresets } from "./panels/presets.ts";
import { connectRanks } from "./panels/ranks.ts";
import { connectSentence } from "./panels/sentence.ts";
import { connectSettings } from "./panels/settings.ts";
import { connectChanceSwitch } from "./panels/uncertainty/chanceSwitch.ts";
import type { FieldAssumptions } from "./state/fieldAssumptions.ts";
import type { FieldPopulation } from "./state/fieldData.ts";
import { fieldSearch } from "./state/fieldSearch.ts";
import type { FieldPage, FieldView, ShownChances } from "./state/fieldView.ts";
import { type FieldReading, readField, type TypedReaders } from "./state/readField.ts";

const unread: ReadonlySet<string> = new Set(["unreadable", "ambiguous", "bad-entry"]);

/** The field in the page: it wires the address, the answer and the panels together. */
class GdpField extends HTMLElement {
  #context!: FieldContext;
  #page!: FieldPage;
  #population: FieldPopulation | undefined;
  /** Nothing but what the site writes is read, until something else was met. */
  #readers: TypedReaders | undefined;
  /** What a hand has changed since the last frame. */
  #pending: Partial<FieldAssumptions> = {};
  #frame: number | undefined;
  /** Counts what was taken on, so that an answer which waited makes way for a later one. */
  #turn = 0;
  #address = addressHistory(() => fieldSearch(this.#page.view.get().reading.assumptions));

  connectedCallback(): void {
    const json = (name: string) => JSON.parse(this.querySelector(`[data-part=${name}]`)?.textContent ?? "{}");
    const language = this.dataset.language === "ko" ? "ko" : "en";
    this.#context = { data: json("data"), words: json("words"), language };
    const view = createStore(this.#viewOf(readField(this.#standing(), this.#context.data)));
    this.#page = {
      context: this.#context,
      view,
      chances: createStore<ShownChances | undefined>(undefined),
      change: (changes, gesture) => {
        this.#pending = { ...this.#pending, ...changes };
        if (gesture === "done") this.#takePending("done");
        else this.#frame ??= requestAnimationFrame(() => this.#takePending("moving"));
      },
      population: async () => ((await this.#fetchPopulation()) ? this.#population : undefined),
      choose: (search) => {
        this.#read(search, () => this.#address.done());
      },
      set: (changes) => {
        const parameters = withParameters(fieldSearch(view.get().reading.assumptions), changes);
        this.#read(parameters.toString(), () => this.#address.done(), Object.keys(changes));
      },
    };
    const shown = [connectSentence, connectNotes, connectDrawing, connectChanceSwitch];
    const controls = [connectPresets, connectMembers, connectSettings, connectRanks, connectPassings];
    for (const connect of this.#isEmbedded ? shown : [...shown, ...controls]) connect(this, this.#page);
    if (!this.#isEmbedded) this.#loadLater();
    const files = this.querySelector("[data-part=files]");
    files?.addEventListener("toggle", () => this.#loadFiles(files), { once: true });
    this.addEventListener("submit", (event) => event.preventDefault());
    const open = this.querySelector<HTMLAnchorElement>("[data-part=open]");
    view.subscribe(({ reading }) => {
      if (open) open.href = `${this.dataset.home}?${fieldSearch(reading.assumptions)}`;
    });
    if (!this.#isEmbedded) {
      addEventListener("popstate", this);
      addEventListener("pagehide", this);
    }
    this.#readAddress();
    this.dataset.ready = "";
  }

  disconnectedCallback(): void {
    removeEventListener("popstate", this);
    removeEventListener("pagehide", this);
  }

  handleEvent({ type }: Event): void {
    if (type === "popstate") this.#readAddress();
    else this.#address.flush();
  }

  get #isEmbedded(): boolean {
    return this.dataset.embedded !== undefined;
  }

  /** The query string that the build drew, where it can be worked out again before anything is fetched. */
  #standing(): string {
    const query = this.dataset.query ?? "";
    return query.includes("growth=converge") ? "" : query;
  }

  #readAddress(): void {
    this.#address.reset();
    const isOwn = this.#isEmbedded && this.dataset.framed === undefined;
    const search = isOwn ? (this.dataset.query ?? "") : location.search;
    if (search || this.dataset.ready !== undefined) this.#read(search);
  }

  /** Takes on what a hand has changed: once a frame, however often it moves. */
  #takePending(gesture: "moving" | "done"): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    const { reading } = this.#page.view.get();
    const assumptions = { ...reading.assumptions, ...this.#pending };
    const isWithin = Object.keys(this.#pending).every((name) => name === "own");
    this.#pending = {};
    // A rate on a slider is in range, and changes neither who is in the field nor what can be said of it.
    if (isWithin && gesture === "moving") {
      this.#turn++;
      this.#page.view.set(this.#viewOf({ ...reading, assumptions, notes: [] }));
      this.#address.moving();
    } else this.#read(fieldSearch(assumptions), () => this.#address[gesture]());
  }

  /** Takes on a query string, once what it needs is here: a reader of numbers as people type them, or the population. */
  async #read(search: string, then = () => {}, typed: readonly string[] = []): Promise<void> {
    const turn = ++this.#turn;
    let reading = readField(search, this.#context.data, this.#readers);
    if (reading.notes.some(({ code }) => unread.has(code) || code === "unknown-economy") && !this.#readers) {
      this.#readers = (await import("./typedReaders.ts")).typedReaders;
      if (turn !== this.#turn) return;
      reading = readField(search, this.#context.data, this.#readers);
    }
    // What was typed and cannot be read changes nothing; a sentence says so.
    const refused = reading.notes.filter(({ code, name }) => typed.includes(name) && unread.has(code));
    if (refused.length > 0) {
      const shown = this.#page.view.get();
      this.#page.view.set({ ...shown, reading: { ...shown.reading, notes: refused } });
      return;
    }
    if (reading.assumptions.growth === "converge" && !(await this.#fetchPopulation())) {
      // The choice goes back to what is shown.
      this.#page.view.set({ ...this.#page.view.get() });
      return;
    }
    if (turn !== this.#turn) return;
    this.#page.view.set(this.#viewOf(reading));
    then();
  }

  /** Fetches the projected population; a sentence on the page where it cannot be had. */
  async #fetchPopulation(): Promise<boolean> {
    if (this.#population) return true;
    const { words } = this.#context;
    const status = this.querySelector("[data-part=status]") as HTMLElement;
    status.textContent = words.waiting;
    try {
      const answer = await fetch(this.dataset.population as string);
      if (!answer.ok) throw new Error(answer.statusText);
      this.#population = await answer.json();
      status.textContent = "";
      return true;
    } catch {
      status.textContent = words.noPopulation;
      return false;
    }
  }

  #viewOf(reading: FieldReading): FieldView {
    const answer = answerField(reading, this.#context.data, this.#population);
    return { reading, answer, text: fieldText(reading.assumptions, answer, this.#context) };
  }

  /** Loads what the build has drawn already once something else must be drawn, and the comparison once it is asked for. */
  #loadLater(): void {
    const details = this.querySelector<HTMLDetailsElement>("[data-part=compare]");
    const compare = async () => {
      stopComparing();
      details?.removeEventListener("toggle", compare);
      const { connectCompare } = await import("./panels/comparison/compare.ts");
      connectCompare(this, this.#page);
    };
    details?.addEventListener("toggle", compare);
    const stopComparing = this.#page.view.subscribe(({ reading }) => {
      if (!details || reading.assumptions.compare.length === 0) return;
      details.open = true;
      compare();
    });
    const stop = this.#page.view.subscribe(async () => {
      stop();
      (await import("./panels/pairs/pairs.ts")).connectPairs(this, this.#page);
    });
  }

  async #loadFiles(panel: Element): Promise<void> {
    const pressAnew = holdPresses(panel);
    const { connectFiles } = await import("./panels/files.ts");
    connectFiles(this, this.#page);
    pressAnew();
  }
}

customElements.define("gdp-field", GdpField);
