/// <reference types="vite/client" />
import { mistakeListStyle } from "./mistakeListStyle.ts";
import type { ListOfMistakes } from "./preview.ts";

const language = document.documentElement.lang === "ko" ? "ko" : "en";
const words = {
  en: { list: "Mistakes", close: "Close", warning: "warning" },
  ko: { list: "고칠 것", close: "닫기", warning: "주의" },
};

/**
 * What is wrong in the content, over the page of a preview: a list that one can close, with Escape too, and open again.
 * It changes at every save, and is gone when nothing is left.
 */
class MistakeList extends HTMLElement {
  #isOpen = true;
  #list: ListOfMistakes = { count: { en: "", ko: "" }, files: [] };
  readonly #words = words[language];

  connectedCallback(): void {
    const root = this.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(mistakeListStyle);
    root.adoptedStyleSheets = [style];
    root.addEventListener("keydown", (event) => {
      if ((event as KeyboardEvent).key === "Escape") this.#open(false);
    });
    this.show(this.#list);
  }

  show(list: ListOfMistakes): void {
    // What is new is seen, even where the list was closed.
    const isNew = list.files.length > 0 && JSON.stringify(list) !== JSON.stringify(this.#list);
    this.#list = list;
    if (isNew) this.#isOpen = true;
    this.#draw();
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#draw();
    this.shadowRoot?.querySelector("button")?.focus();
  }

  #draw(): void {
    const { files } = this.#list;
    const count = this.#list.count[language];
    this.hidden = files.length === 0;
    const button = element("button", this.#isOpen ? this.#words.close : count);
    button.type = "button";
    button.setAttribute("aria-expanded", String(this.#isOpen));
    button.addEventListener("click", () => this.#open(!this.#isOpen));
    const section = element("section", "");
    section.setAttribute("aria-label", this.#words.list);
    section.append(button);
    if (this.#isOpen) {
      const head = element("p", count);
      head.setAttribute("role", "status");
      section.append(head, ...files.flatMap(({ file, mistakes }) => [element("h2", file), this.#items(mistakes)]));
    }
    this.shadowRoot?.replaceChildren(section);
  }

  #items(mistakes: ListOfMistakes["files"][number]["mistakes"]): HTMLUListElement {
    const list = document.createElement("ul");
    for (const { isWarning, text } of mistakes)
      list.append(element("li", isWarning ? `${this.#words.warning}: ${text}` : text));
    return list;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define("mistake-list", MistakeList);
const shown = document.createElement("mistake-list") as MistakeList;
document.body.append(shown);
const show = (list: ListOfMistakes) => shown.show(list);
import.meta.hot?.on("tideline:mistakes", show);
const answer = await fetch("/@mistakes");
show((await answer.json()) as ListOfMistakes);
