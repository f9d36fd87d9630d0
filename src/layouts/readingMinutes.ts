import type { Language } from "../language/language.ts";

/**
 * Words of English that an adult reads silently in a minute, in non-fiction: the mean of 190 studies in M. Brysbaert,
 * “How many words do we read per minute?”, Journal of Memory and Language 109 (2019).
 */
export const englishWordsPerMinute = 238;
/** Characters of Korean in a minute, spaces not counted: a rate in common use, chosen and not measured. */
export const koreanCharactersPerMinute = 500;

/** Minutes to read an essay's text; at least one. A number that a component writes counts as a word of four characters. */
export function readingMinutes(text: string, language: Language): number {
  const prose = text
    .replace(/<Fact\b[^>]*>/g, " 0000 ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\]\([^)]*\)/g, " ")
    .replace(/[#*_`>[\]-]/g, " ");
  const minutes =
    language === "ko"
      ? prose.replace(/\s+/g, "").length / koreanCharactersPerMinute
      : prose.split(/\s+/).filter(Boolean).length / englishWordsPerMinute;
  return Math.max(1, Math.round(minutes));
}
