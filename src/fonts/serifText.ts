import { parseHTML } from "linkedom";

/** The characters that a page sets in its serif: at the weight of reading, and at that of titles. */
export interface SerifText {
  readonly regular: ReadonlySet<string>;
  readonly bold: ReadonlySet<string>;
  /** What scripts may write once the reader asks for it, at either weight: the words that they and the page carry. */
  readonly words: ReadonlySet<string>;
  /** The same of what the reader may choose: the names of economies beside the page's own. */
  readonly chosen: ReadonlySet<string>;
}

export const serifKinds = ["regular", "bold", "words", "chosen"] as const satisfies readonly (keyof SerifText)[];

/** What stands among the text and is set in the sans or the mono. */
const other =
  "svg, pre, code, table, textarea, nav, dd:not(#result dd, .magnitudes dd, .result-strip dd), .figure, .note, .byline, .essay-foot, .entry > :not(h3), .list-filter";
const titles = "h1, h2, h3, dt, strong, b, em, i, cite, .says, .magnitudes dd, .result-strip dd";
/** A sentence that scripts write anew, from words that the page carries as JSON. */
const written = ".calculator-sentence, .kpi-answer, .bubble-answer, .magnitudes";
/** What large numbers and dates are written with: those of a sentence that is written anew cannot be read here. */
const counters = "만억조경년월일";

const charactersOf = (elements: Iterable<Element>) =>
  [...elements].flatMap((element) => [...(element.textContent ?? "")]);

/**
 * Reads a built page. `wordsOf` gives the text of the script that defines a custom element. A character too many costs
 * some bytes; one too few would be shown in a face of the reader's machine.
 */
export function serifText(html: string, wordsOf: (element: string) => string): SerifText {
  const { document } = parseHTML(html);
  const main = document.querySelector("main");
  if (!main) return { regular: new Set(), bold: new Set(), words: new Set(), chosen: new Set() };
  const live = [...main.querySelectorAll(written)];
  const chosen = charactersOf(live.length > 0 ? main.querySelectorAll("script[data-chosen]") : []);
  const shown = live.length > 0 ? [...counters, ...charactersOf(live)] : [];
  const words = live.length > 0 ? liveText(main, wordsOf) : [];
  for (const element of main.querySelectorAll(`script, style, ${other}`)) element.remove();
  const bold = charactersOf([...document.querySelectorAll(".wordmark"), ...main.querySelectorAll(titles)]);
  for (const element of main.querySelectorAll("h1:not(.calculator-sentence), h2, h3, dt, .says")) element.remove();
  return {
    regular: new Set([...charactersOf([main]), ...shown]),
    bold: new Set([...bold, ...shown]),
    words: new Set(words),
    chosen: new Set(chosen),
  };
}

function liveText(main: Element, wordsOf: (element: string) => string): string[] {
  const elements = new Set([...main.querySelectorAll("*")].map(({ localName }) => localName));
  const scripts = [...elements].filter((name) => name.includes("-")).map(wordsOf);
  return [
    ...charactersOf(main.querySelectorAll('script[type="application/json"]:not([data-ledger], [data-chosen])')),
    ...scripts.join(""),
  ];
}
