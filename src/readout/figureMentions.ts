import { address } from "../language/address.ts";
import type { Bilingual, Language } from "../language/language.ts";
import type { ReadoutData, ReadoutMention } from "./readoutData.ts";
import { sentenceAnchor } from "./sentenceAnchor.ts";

type Place = readonly [series: number, point: number];

const words = {
  en: {
    text: "In the text:",
    hint: "Tab leads to the text",
    lacks: "The chart now shows other values; the number in the text is not among them.",
  },
  ko: {
    text: "본문에서:",
    hint: "Tab 키로 본문 링크에 갈 수 있다",
    lacks: "지금 차트에는 다른 값이 그려져 있어 본문의 숫자가 보이지 않는다.",
  },
} satisfies Bilingual<unknown>;

/**
 * The numbers of the text that a figure's points are; undefined where there are none, and in a frame, from which nothing
 * leads there. What was redrawn does not know them: `load` gives what was published.
 */
export async function figureMentions(
  data: ReadoutData,
  load: () => Promise<ReadoutData>,
  language: Language,
): Promise<FigureMentions | undefined> {
  if (window !== window.top) return undefined;
  // Without them the values shown are read all the same.
  const published = data.mentions ? data : await load().catch(() => undefined);
  return published?.mentions && new FigureMentions(published, language);
}

/** Leads from a figure's points to the text and back, whatever the figure shows now. */
export class FigureMentions {
  readonly #published: ReadoutData;
  readonly #language: Language;
  /** What is shown of it. */
  #sentence: HTMLElement | undefined;
  /** What leads from a point to the text, once made for the values shown. */
  readonly #made = new WeakMap<ReadoutData, Map<string, HTMLElement | undefined>>();

  constructor(published: ReadoutData, language: Language) {
    this.#published = published;
    this.#language = language;
  }

  /** Said where the values shown lack the number. */
  get lacks(): string {
    return words[this.#language].lacks;
  }

  /** The point that a number of the text is among the values shown; undefined where none or more than one is. */
  pointOf(name: string, shown: ReadoutData): Place | undefined {
    const mention = this.#mentions().find((each) => each[2] === name);
    return mention && this.#placeOf(mention, shown);
  }

  /** What leads from a point to its sentences; `isHeld` says that it stays to be taken. */
  sentenceOf(place: Place, shown: ReadoutData, isHeld: boolean): HTMLElement | undefined {
    this.#sentence = this.#linksOf(place, shown);
    if (this.#sentence) this.#sentence.inert = !isHeld;
    return this.#sentence;
  }

  /** What is said of a point that stands in the text: its numbers there, or how to get there. */
  textOf(place: Place, shown: ReadoutData, isHow = false): string | undefined {
    const links = this.#linksOf(place, shown);
    return links && isHow ? words[this.#language].hint : links?.textContent;
  }

  /** Whether the pointer is on the way from a point to what leads from it to the text: nothing else is read meanwhile. */
  holds(pointer: PointerEvent): boolean {
    const sentence = this.#sentence;
    const box = sentence?.parentElement;
    if (!sentence || !box || sentence.inert || box.hidden) return false;
    if (sentence.contains(pointer.target as Node)) return true;
    // A finger comes from above; what tells that it has entered the chart knows no more than where.
    if (pointer.pointerType === "touch") return pointer.type === "pointerenter" && isWithin(pointer, sentence);
    return isWithin(pointer, box, box.parentElement?.querySelector(":scope > .readout-ring") ?? box);
  }

  #linksOf(place: Place, shown: ReadoutData): HTMLElement | undefined {
    const made = this.#made.get(shown) ?? new Map<string, HTMLElement | undefined>();
    this.#made.set(shown, made);
    const key = String(place);
    if (!made.has(key)) {
      const own = this.#mentions().filter((mention) => String(this.#placeOf(mention, shown)) === key);
      made.set(key, own.length > 0 ? sentenceLinks(own, this.#language) : undefined);
    }
    return made.get(key);
  }

  #mentions = () => this.#published.mentions ?? [];

  #placeOf([s, p]: ReadoutMention, shown: ReadoutData): Place | undefined {
    if (shown === this.#published) return [s, p];
    const key = keyOf(this.#published, s, p);
    const found = shown.series.flatMap(({ points }, series) =>
      points.flatMap((_, point) => (keyOf(shown, series, point) === key ? [[series, point] as const] : [])),
    );
    return found.length === 1 ? found[0] : undefined;
  }
}

/** Whether a pointer is within an element, or between it and another. */
function isWithin({ clientX: x, clientY: y }: PointerEvent, element: Element, other = element): boolean {
  const [a, b] = [element.getBoundingClientRect(), other.getBoundingClientRect()];
  const isAcross = x >= Math.min(a.left, b.left) && x <= Math.max(a.right, b.right);
  return isAcross && y >= Math.min(a.top, b.top) && y <= Math.max(a.bottom, b.bottom);
}

/** What tells a point and its value, whatever else is drawn. */
function keyOf({ series }: ReadoutData, s: number, p: number): string {
  const own = series[s];
  const [x, y, , , , heading = own?.heading] = own?.points[p] ?? [];
  return JSON.stringify([own?.name, heading, x, y]);
}

/** “76.7%”, or several, each a link to its sentence: on this page where it stands here, else in its essay. */
function sentenceLinks(mentions: readonly ReadoutMention[], language: Language): HTMLElement {
  const sentence = document.createElement("p");
  sentence.className = "readout-sentence";
  const isHere = ([, , name]: ReadoutMention) => document.getElementById(sentenceAnchor(name)) !== null;
  const here = mentions.filter(isHere);
  const { text } = words[language];
  sentence.append(text);
  for (const [, , name, number, essay] of here.length > 0 ? here : mentions) {
    const link = document.createElement("a");
    const anchor = `#${sentenceAnchor(name)}`;
    link.href = here.length > 0 ? anchor : address(`/essays/${essay}/${anchor}`, language);
    link.textContent = `“${number}”`;
    link.ariaLabel = `${text} “${number}”`;
    // What is done to the link is not done to the chart: no point is let go of, none is read.
    link.addEventListener("keydown", (event) => event.key !== "Escape" && event.stopPropagation());
    link.addEventListener("click", (event) => {
      event.stopPropagation();
      if (here.length > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey)
        requestAnimationFrame(() => open(name));
    });
    sentence.append(" ", link);
  }
  return sentence;
}

/** The page has gone to the sentence: its number takes the focus and opens its proof. */
function open(name: string): void {
  const fact = document.getElementById(sentenceAnchor(name));
  fact?.focus({ preventScroll: true });
  if (fact?.ariaExpanded === "false") fact.click();
}
