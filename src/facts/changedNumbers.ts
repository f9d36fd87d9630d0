import { displayedInKorean } from "../language/displayedInKorean.ts";
import type { Bilingual, Language } from "../language/language.ts";
import type { UnitName } from "../language/units.ts";
import type { Corrected } from "./corrections.ts";
import { shownAsSize, shownChange } from "./shownAsSize.ts";

const withdrawnWords: Bilingual = { en: "withdrawn", ko: "본문에서 뺌" };

/** What else is known of an essay's numbers. */
interface Known {
  /** The text, which may show a number without its sign. */
  readonly source?: string | undefined;
  readonly unitOf?: (fact: string) => UnitName | undefined;
}

/**
 * The numbers of a correction, each as "before → after", as the essay's text shows them, and those that it shows no more
 * as "before → withdrawn". The log writes them as English shows them; Korean shows the same numbers in its own way.
 */
export function changedNumbers(
  { changes, withdrawn = {} }: Corrected,
  language: Language,
  { source = "", unitOf = () => undefined }: Known = {},
): { readonly fact: string; readonly text: string }[] {
  const sizes = shownAsSize(source);
  const inLanguage = (fact: string, text: string) =>
    language === "en" ? text : (displayedInKorean(text, unitOf(fact)) ?? displayedInKorean(text) ?? text);
  const changed = Object.entries(changes).map(([fact, change]) => {
    const { from, to } = shownChange(fact, change, sizes);
    return { fact, text: `${inLanguage(fact, from)} → ${inLanguage(fact, to)}` };
  });
  const gone = Object.entries(withdrawn).map(([fact, was]) => {
    return { fact, text: `${inLanguage(fact, was)} → ${withdrawnWords[language]}` };
  });
  return [...changed, ...gone];
}
