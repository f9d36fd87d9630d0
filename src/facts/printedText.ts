import type { Language } from "../language/language.ts";
import { displayValue, exactDigits } from "./display.ts";
import { factWords } from "./factWords.ts";
import type { Proof } from "./proof.ts";

/** The printed value in words: "more than 90%", "90% 초과", "75억 달러" as “75억”. */
export function printedText({ published, unit, computed, digits = 0 }: Proof, language: Language): string | undefined {
  if (!published || !unit) return undefined;
  const words = factWords[language];
  const shown = computed === undefined ? digits : exactDigits(published.value, unit);
  const value = displayValue(published.value, { unit, digits: shown }, language);
  const comparison = { exactly: "", "more-than": words.moreThan, "less-than": words.lessThan, about: words.about };
  const word = comparison[published.comparison];
  const before = language === "en" || published.comparison === "about";
  const text = [before && word, value, !before && word].filter(Boolean).join(" ");
  return published.printed && published.printed !== String(published.value) ? `${text} (“${published.printed}”)` : text;
}
