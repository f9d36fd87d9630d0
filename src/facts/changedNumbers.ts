import type { Language } from "../language/language.ts";
import type { Correction } from "./corrections.ts";

/**
 * The numbers that a correction changed, each as "before → after". The log writes them as English shows them; in Korean
 * one that has a word in it is left to the sentence of the entry.
 */
export function changedNumbers(
  changes: Correction["changes"],
  language: Language,
): { readonly fact: string; readonly text: string }[] {
  return Object.entries(changes)
    .filter(([, { from, to }]) => language === "en" || !/\p{L}/u.test(from + to))
    .map(([fact, { from, to }]) => ({ fact, text: `${from} → ${to}` }));
}
