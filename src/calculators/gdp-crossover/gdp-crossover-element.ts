import { addressHistory } from "../address/addressHistory.ts";
import { economyWords } from "../economies/namedEconomy.ts";
import { connectGrowthNumbers } from "./form/growthNumbers.ts";
import { connectSettings } from "./form/settings.ts";
import { connectSliders } from "./form/sliders.ts";
import { connectCaptions } from "./panels/sentence/captions.ts";
import { connectHeadline } from "./panels/sentence/headline.ts";
import { connectNotes } from "./panels/sentence/notes.ts";
import { createPairPage } from "./state/createPairPage.ts";
import { fetchSeries } from "./state/fetchSeries.ts";
import type { PairPage } from "./state/pairPage.ts";

/** The calculator in the page: it wires the address, the store and the panels together. */
class GdpCrossover extends HTMLElement {
  page!: PairPage;
  #address: ReturnType<typeof addressHistory> | undefined;

  connectedCallback(): void {
    const { query = "", series = "" } = this.dataset;
    this.page = createPairPage({
      ...this.#given(),
      query,
      addressOf: this.#isEmbedded ? undefined : (search) => this.#keepAddress(search),
      fetchSeries: (code) => fetchSeries(series, code),
    });
    const { page } = this;
    for (const connect of [connectHeadline, connectNotes, connectGrowthNumbers, connectCaptions]) connect(this, page);
    connectSliders(this, page, () => this.#address?.flush());
    connectSettings(this, page);
    const search = this.#isEmbedded && this.dataset.framed === undefined ? query : location.search;
    if (search.replace(/^\?/, "") !== query) page.read(search);
    this.dataset.ready = "";
    this.#loadLater();
  }

  disconnectedCallback(): void {
    removeEventListener("popstate", this);
    removeEventListener("pagehide", this);
  }

  handleEvent({ type }: Event): void {
    if (type === "pagehide") this.#address?.flush();
    else {
      this.#address?.reset();
      this.page.read(location.search);
    }
  }

  get #isEmbedded(): boolean {
    return this.dataset.embedded !== undefined;
  }

  /** What the build wrote into the page: the data and the words. */
  #given() {
    const json = (name: string) => JSON.parse(this.querySelector(`[data-part=${name}]`)?.textContent ?? "{}");
    const data = { ...json("data"), economies: json("economies") };
    const words = json("words");
    return { data, words: { ...words, economies: economyWords(data.economies, words.language) } };
  }

  #keepAddress(search: () => string) {
    this.#address = addressHistory(search);
    addEventListener("popstate", this);
    addEventListener("pagehide", this);
    return this.#address;
  }

  /** Loads what the page of the build does not need: at once where something else is shown, else at the first contact. */
  #loadLater(): void {
    const contacts = ["pointerover", "pointerdown", "focusin", "keydown"] as const;
    let last: Event | undefined;
    let isLoading = false;
    const load = (event?: Event) => {
      if (event?.type !== "focusin") last = event;
      if (isLoading) return;
      isLoading = true;
      const chart = import("./chart/crossoverChart.ts");
      const panels = this.#isEmbedded ? undefined : import("./panels/connectPanels.ts");
      Promise.all([chart, panels]).then(([{ connectChart }, others]) => {
        for (const type of contacts) removeEventListener(type, load);
        connectChart(this, this.page);
        others?.connectPanels(this, this.page, last);
      });
    };
    const { page } = this;
    const stop = page.view.subscribe(({ projection }) => {
      if (projection === page.built) return;
      stop();
      load();
    });
    if (page.view.get().projection !== page.built) load();
    for (const type of contacts) addEventListener(type, load, { passive: true });
  }
}

customElements.define("gdp-crossover", GdpCrossover);

// Its type alone: a module without exports needs no object that holds them.
export type { GdpCrossover };
