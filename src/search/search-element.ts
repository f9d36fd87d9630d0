import { keepAddress } from "../language/keepAddress.ts";
import type { Language } from "../language/language.ts";
import { excerptOf, titleOf } from "./excerpt.ts";
import { type Answer, type Answers, PageIndex } from "./pageIndex.ts";
import { resultItem } from "./resultItem.ts";
import type { SearchWords } from "./searchWords.ts";
import { tellAnswers } from "./tellAnswers.ts";

/** Results that the list shows at first, and that it grows by. */
const step = 20;
/** How long nobody types before an answer is read out, and before it is said that there is none, in ms. */
const pause = 400;

/**
 * Answers from the site's own pages as the reader types. On the element: the words, where the pages of each language
 * are, where the other language's search is, and where pictures of figures are, with # for the figure.
 */
class SearchElement extends HTMLElement {
  readonly #language = document.documentElement.lang as Language;
  readonly #words: SearchWords = JSON.parse(this.dataset.words ?? "{}");
  readonly #indexes = new Map<string, Promise<PageIndex>>();
  #asked = "";
  #answers: readonly Answer[] = [];
  #resting = 0;

  connectedCallback() {
    const input = this.#input;
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#links[0]?.focus();
    });
    input.addEventListener("input", () => {
      keepAddress(input.value ? `?${new URLSearchParams({ q: input.value })}` : location.pathname);
      void this.#answer();
    });
    this.addEventListener("keydown", (event) => this.#move(event));
    this.querySelector("[data-part=more]")?.addEventListener("click", () => this.#showMore());
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    // Where there are no keys, a field with the focus would open them over the page.
    if (!input.value && matchMedia("(hover: hover)").matches) input.focus();
    void this.#answer();
  }

  get #input(): HTMLInputElement {
    return this.querySelector("input") as HTMLInputElement;
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>(".search-results a")];
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  #index(address = this.dataset.pages as string): Promise<PageIndex> {
    const index = this.#indexes.get(address) ?? loadIndex(address);
    this.#indexes.set(address, index);
    // What could not be loaded may be there at the next key.
    index.catch(() => this.#indexes.delete(address));
    return index;
  }

  async #answer() {
    try {
      const index = await this.#index();
      const question = this.#input.value;
      // Questions that were typed while the pages were loading are answered by the last one.
      if (question === this.#asked) return;
      this.#asked = question;
      const answers = index.ask(question);
      clearTimeout(this.#resting);
      this.#resting = window.setTimeout(() => void this.#rest(answers, question), pause);
      // A syllable that is still being composed often begins no word; what was found before it stays meanwhile.
      if (answers.found.length > 0 || question.trim() === "") this.#show(answers, index);
    } catch {
      this.#say(this.#words.broken);
      this.#part("said").textContent = this.#words.broken;
    }
  }

  #show(answers: Answers, index: PageIndex) {
    this.#answers = answers.found;
    this.#say(tellAnswers(answers, this.#words));
    this.#offer();
    this.#part("results").replaceChildren(...answers.found.slice(0, step).map((answer) => this.#item(answer, index)));
    this.#part("more").hidden = answers.found.length <= step;
  }

  #item(answer: Answer, index: PageIndex): HTMLLIElement {
    const reading = { termsOf: index.vocabulary.termsOf.bind(index.vocabulary), language: this.#language };
    const { page } = answer;
    return resultItem({
      page,
      title: titleOf(answer, reading),
      excerpt: excerptOf(answer, reading),
      kind: this.#words.kinds[page.kind].one,
      picture: page.figure && this.dataset.picture?.replace("#", page.figure),
    });
  }

  /** What is said once the reader rests: that there is nothing, the count for screen readers, what the other language has. */
  async #rest(answers: Answers, question: string) {
    const isEmpty = question.trim() === "";
    if (answers.found.length === 0) {
      this.#show(answers, await this.#index());
      if (!isEmpty) this.#say(this.#words.none);
    }
    this.#part("said").textContent = this.#part("status").textContent;
    if (!isEmpty && (answers.found.length === 0 || isForeign(question, this.#language)))
      await this.#offerOther(question);
  }

  /** What the other language has, as soon as it is known; its line is there before, so that the results stay in place. */
  #offer(count = 0, question = this.#asked) {
    const link = this.#part("other").querySelector("a") as HTMLAnchorElement;
    if (count > 0) link.href = `${this.dataset.other}?${new URLSearchParams({ q: question })}`;
    else link.removeAttribute("href");
    link.textContent =
      count === 0 ? "" : this.#words[count === 1 ? "otherOne" : "otherMany"].replace("#", String(count));
    this.#part("other").hidden = count === 0 && !isForeign(question, this.#language);
  }

  async #offerOther(question: string) {
    const index = await this.#index(this.dataset.otherPages as string).catch(() => undefined);
    const count = index?.ask(question).found.length ?? 0;
    if (question === this.#asked) this.#offer(count, question);
  }

  #say(text: string) {
    this.#part("status").textContent = text;
  }

  async #showMore() {
    const shown = this.#links.length;
    const index = await this.#index();
    const next = this.#answers.slice(shown, shown + step);
    this.#part("results").append(...next.map((answer) => this.#item(answer, index)));
    this.#part("more").hidden = this.#answers.length <= shown + step;
    this.#links[shown]?.focus();
  }

  /** Arrows lead through the field and the results; Escape empties the field. */
  #move(event: KeyboardEvent) {
    const { key, isComposing, target } = event;
    if (isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const places: HTMLElement[] = [this.#input, ...this.#links];
    const at = places.indexOf(target as HTMLElement);
    const next = key === "ArrowDown" ? places[at + 1] : key === "ArrowUp" ? places[at - 1] : undefined;
    if (at >= 0 && next) {
      event.preventDefault();
      next.focus();
    } else if (key === "Escape" && (this.#input.value || target !== this.#input)) {
      event.preventDefault();
      this.#input.focus();
      this.#input.value = "";
      this.#input.dispatchEvent(new Event("input"));
    }
  }
}

/** Whether a question is not in the page's script: Hangul among English pages, Latin words alone among Korean ones. */
function isForeign(question: string, language: Language): boolean {
  const isKorean = /[가-힣]/.test(question);
  return language === "ko" ? !isKorean && /[a-z]{2}/i.test(question) : isKorean;
}

async function loadIndex(address: string): Promise<PageIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return PageIndex.of(await response.json());
}

customElements.define("tideline-search", SearchElement);
