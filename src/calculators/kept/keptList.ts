import { fillTemplate } from "../../language/fillTemplate.ts";
import type { keptScenarios } from "./keptScenarios.ts";

/** The sentences of a list of kept scenarios. */
export interface KeptWords {
  readonly keepNote: string;
  readonly keepName: string;
  readonly keep: string;
  readonly kept: string;
  readonly open: string;
  readonly beside: string;
  readonly unbeside: string;
  readonly forget: string;
  readonly nothingKept: string;
  readonly nowKept: string;
  readonly replaced: string;
  readonly putBack: string;
  readonly isBack: string;
  readonly noStorage: string;
  readonly compareMost: string;
}

/** What a list needs to know of its page. */
export interface KeptPage {
  readonly store: ReturnType<typeof keptScenarios>;
  readonly words: KeptWords;
  /** The query string of what is shown, and what it is called where the reader gives no name. */
  own(): string;
  title(): string;
  /** The query string that stands for any text: whatever was stored, a valid scenario comes out. */
  canonical(query: string): string;
  /** The query strings that stand beside what is shown, and how many may. */
  compared(): readonly string[];
  readonly most: number;
  compare(queries: readonly string[]): void;
  /** Takes on a query string. */
  choose(search: string): void;
  /** Hears that a scenario has another name than before. */
  renamed?(): void;
}

/** The form that keeps what is shown under a name, and the list of what is kept; gives the function that shows it anew. */
export function keptList(panel: HTMLElement, page: KeptPage): () => void {
  const { store, words } = page;
  const one = <T extends HTMLElement>(name: string) => panel.querySelector<T>(`[data-compare="${name}"]`) as T;
  const say = (text: string) => {
    one("status").textContent = text;
  };
  const show = () => {
    const items = store.list().map((kept) => itemOf(kept.name, page.canonical(kept.query)));
    const none = Object.assign(document.createElement("li"), { textContent: words.nothingKept });
    one("list").replaceChildren(...(items.length > 0 ? items : [none]));
  };
  function itemOf(name: string, query: string): HTMLElement {
    const item = document.createElement("li");
    const isBeside = page.compared().includes(query);
    const toggle = () => {
      say("");
      if (isBeside) page.compare(page.compared().filter((other) => other !== query));
      else if (page.compared().length >= page.most) say(words.compareMost);
      else page.compare([...page.compared(), query]);
    };
    const forget = () => {
      store.forget(name);
      show();
    };
    item.append(
      Object.assign(document.createElement("span"), { textContent: name }),
      button(words.open, () => page.choose(besides(query, page))),
      button(isBeside ? words.unbeside : words.beside, toggle),
      button(words.forget, forget),
    );
    return item;
  }
  one("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const field = one<HTMLInputElement>("name");
    const name = field.value.trim().slice(0, 60) || page.title();
    const before = store.list().find((each) => each.name === name);
    const query = page.own();
    const stays = store.keep({ name, query });
    field.value = "";
    show();
    page.renamed?.();
    if (!before || before.query === query) return say(stays ? fillTemplate(words.nowKept, { name }) : words.noStorage);
    say(`${fillTemplate(words.replaced, { name })} `);
    const undo = () => {
      store.keep(before);
      say(fillTemplate(words.isBack, { name }));
      show();
      page.renamed?.();
    };
    one("status").append(button(words.putBack, undo));
  });
  return show;
}

/** A query string with what stands beside it: the others stay, and the present one takes the place of the one that opens. */
function besides(query: string, { compared, own }: KeptPage): string {
  const beside = compared().map((each) => `compare=${encodeURIComponent(each === query ? own() : each)}`);
  return [query, ...beside].filter(Boolean).join("&");
}

/**
 * What a scenario is called: as it was kept here, else as the preset that it is; undefined where it is neither. `query`
 * is as `canonical` gives it.
 */
export function keptName(
  query: string,
  root: HTMLElement,
  { store, canonical }: Pick<KeptPage, "store" | "canonical">,
): string | undefined {
  const isSame = (other: string) => canonical(other) === query;
  const presets = [...root.querySelectorAll<HTMLElement>(".presets a[data-preset]")];
  const preset = presets.find(({ dataset }) => isSame(dataset.preset as string));
  return store.list().find((each) => isSame(each.query))?.name ?? preset?.textContent?.trim();
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const element = Object.assign(document.createElement("button"), {
    type: "button",
    className: "button",
    textContent: label,
  });
  element.addEventListener("click", onClick);
  return element;
}
