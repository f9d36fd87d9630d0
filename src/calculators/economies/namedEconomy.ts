import { type EconomyName, economyNames, englishName, koreanName } from "../../language/economies.ts";
import type { Bilingual, Language } from "../../language/language.ts";

/** What an economy is called, and its currency. */
export interface NamedEconomy {
  readonly name: Bilingual;
  /** Whether English puts "the" before the name in a sentence. */
  readonly article?: true;
  /** For narrow places: "US". */
  readonly short?: string;
  readonly currency: Bilingual;
  /** Id of its region; absent where the list of regions leaves it out. */
  readonly region?: string;
}

/** The names of economies in every form that sentences need, in one language; the house's own where it has one. */
export function economyWords(
  economies: Readonly<Record<string, NamedEconomy>>,
  language: Language,
): Record<string, EconomyName> {
  const own = economyNames[language];
  return Object.fromEntries(
    Object.entries(economies).map(([code, { name, article, short, currency }]) => {
      if (own[code]) return [code, own[code]];
      if (language === "ko") return [code, koreanName(name.ko, currency.ko)];
      return [code, englishName(name.en, currency.en, { article: article ? "the " : "", ...(short ? { short } : {}) })];
    }),
  );
}
