import type { Language } from "../language/language.ts";

/** Minutes to read an essay's text, at 230 English words or 500 Korean characters a minute; at least one. */
export function readingMinutes(text: string, language: Language): number {
  const prose = text.replace(/<[^>]+>/g, " ").replace(/[#*_`>-]/g, " ");
  const units =
    language === "ko" ? prose.replace(/\s+/g, "").length / 500 : prose.split(/\s+/).filter(Boolean).length / 230;
  return Math.max(1, Math.round(units));
}
