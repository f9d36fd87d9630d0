import { bindPage, bindParticles } from "../language/bindParticles.ts";
import { keepAddress } from "../language/keepAddress.ts";

interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string };
}
interface Index {
  init(): Promise<void>;
  options(options: { ranking: { pageLength: number } }): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

/** Searches the site's own index as the reader types; the words and the place of the index are on the element. */
class SearchElement extends HTMLElement {
  #index: Promise<Index> | undefined;
  #words: Record<"none" | "one" | "many" | "broken", string> = JSON.parse(this.dataset.words ?? "{}");

  connectedCallback() {
    const input = this.querySelector("input") as HTMLInputElement;
    this.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    input.addEventListener("input", () => {
      keepAddress(input.value ? `?${new URLSearchParams({ q: input.value })}` : location.pathname);
      void this.search(input.value);
    });
    if (input.value) void this.search(input.value);
  }

  async #open(): Promise<Index> {
    const index = (await import(/* @vite-ignore */ this.dataset.index as string)) as Index;
    // An essay is long and names its subject often; a page about one number is short and names it once.
    await index.options({ ranking: { pageLength: 0.1 } });
    return index;
  }

  async search(query: string) {
    const status = this.querySelector(".search-status[role]") as HTMLElement;
    const list = this.querySelector(".search-results") as HTMLElement;
    try {
      this.#index ??= this.#open();
      const answer = await (await this.#index).debouncedSearch(query);
      if (answer === null) return;
      const found = await Promise.all(answer.results.slice(0, 20).map((result) => result.data()));
      const count = answer.results.length;
      status.textContent = !query
        ? ""
        : count === 0
          ? this.#words.none
          : count === 1
            ? this.#words.one
            : this.#words.many.replace("#", String(count));
      list.replaceChildren(...found.map(toItem));
    } catch {
      status.textContent = this.#words.broken;
    }
  }
}

function toItem({ url, excerpt, meta }: Found): HTMLLIElement {
  const item = document.createElement("li");
  const heading = document.createElement("h2");
  const link = Object.assign(document.createElement("a"), { href: url, textContent: bindParticles(meta.title ?? url) });
  const words = document.createElement("p");
  // The excerpt is the index's own HTML: text with <mark> around the words found.
  words.innerHTML = bindPage(excerpt);
  heading.append(link);
  item.append(heading, words);
  return item;
}

customElements.define("tideline-search", SearchElement);
