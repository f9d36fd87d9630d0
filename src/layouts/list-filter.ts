import { hasWords, searchable } from "../language/hasWords.ts";
import { keepAddress } from "../language/keepAddress.ts";
import { tellNoMatches } from "../language/noMatches.ts";

/** The name of the field of words, in the form and in the address. */
const words = "q";

/**
 * <list-filter> narrows a list of the page to what its form asks: words in the text of an entry, and choices that an
 * entry bears as data attributes, several of them with " | " between. What is asked is in the address. `data-entries`
 * and `data-sections` select the entries and what they stand in; a section with none left is hidden, its `.count` counts
 * them. `data-words` is the address of further words by the entries' `data-words-by`, loaded when the reader begins to
 * search.
 */
class ListFilter extends HTMLElement {
  #texts = new WeakMap<HTMLElement, string>();
  #further: Readonly<Record<string, string>> = {};
  #asked = false;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>("select, input")) {
      const value = asked.get(field.name) ?? "";
      const isKnown = field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value);
      if (isKnown) field.value = value;
    }
    form.addEventListener("input", () => this.#update(form, true));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("focusin", () => void this.#load(form));
    this.querySelector("[data-part=clear]")?.addEventListener("click", () => {
      for (const field of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>("select, input"))
        field.value = "";
      this.#update(form, true);
      form.querySelector("input")?.focus();
    });
    if (asked.get(words)) void this.#load(form);
    this.hidden = false;
    this.#update(form, false);
  }

  /** What cannot be loaded is not searched; the texts of the page are. */
  async #load(form: HTMLFormElement): Promise<void> {
    const address = this.dataset.words;
    if (!address || this.#asked) return;
    this.#asked = true;
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(String(answer.status));
      this.#further = await answer.json();
      this.#texts = new WeakMap();
      this.#update(form, false);
    } catch {
      this.#asked = false;
    }
  }

  #update(form: HTMLFormElement, write: boolean): void {
    const asked = [...new FormData(form)].filter((pair): pair is [string, string] => String(pair[1]).trim() !== "");
    let count = 0;
    for (const section of document.querySelectorAll<HTMLElement>(this.dataset.sections ?? "main")) {
      let shown = 0;
      for (const entry of section.querySelectorAll<HTMLElement>(this.dataset.entries ?? "li")) {
        entry.hidden = !asked.every(([name, value]) => this.#answers(entry, name, value));
        if (!entry.hidden) shown++;
      }
      section.hidden = shown === 0;
      const label = section.querySelector(".count");
      if (label) label.textContent = String(shown);
      count += shown;
    }
    const output = form.querySelector("output");
    if (output) output.textContent = (output.dataset.words ?? "{count}").replace("{count}", String(count));
    const typed = String(new FormData(form).get(words) ?? "").trim();
    tellNoMatches(this.querySelector("[data-part=no-matches]"), typed, count === 0);
    if (write) keepAddress(asked.length > 0 ? `?${new URLSearchParams(asked)}` : location.pathname);
  }

  #furtherOf(entry: HTMLElement): string {
    return this.#further[entry.dataset[this.dataset.wordsBy ?? ""] ?? ""] ?? "";
  }

  #answers(entry: HTMLElement, name: string, value: string): boolean {
    if (name !== words) return entry.dataset[name]?.split(" | ").includes(value) ?? false;
    const text =
      this.#texts.get(entry) ??
      searchable(`${entry.dataset.search ?? ""} ${this.#furtherOf(entry)} ${entry.textContent}`);
    this.#texts.set(entry, text);
    return hasWords(text, value.trim());
  }
}

customElements.define("list-filter", ListFilter);
