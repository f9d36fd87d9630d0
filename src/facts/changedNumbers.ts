import type { Language } from "../language/language.ts";
import type { Correction } from "./corrections.ts";
import { shownAsSize, shownChange } from "./shownAsSize.ts";

/**
 * The numbers that a correction changed, each as "before → after", as the essay's text shows them. The log writes them as English shows them; in Korean
 * one that has a word in it is left to the sentence of the entry.
 */
export function changedNumbers(
  changes: Correction["changes"],
  language: Language,
  source = "",
): { readonly fact: string; readonly text: string }[] {
  const sizes = shownAsSize(source);
  return Object.entries(changes)
    .map(([fact, change]) => [fact, shownChange(fact, change, sizes)] as const)
    .filter(([, { from, to }]) => language === "en" || !/\p{L}/u.test(from + to))
    .map(([fact, { from, to }]) => ({ fact, text: `${from} → ${to}` }));
}
