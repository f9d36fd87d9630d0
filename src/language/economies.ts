import type { Bilingual, Language } from "./language.ts";

/** How an economy is called: on its own, in a sentence, as an owner, in a figure, and its currency. */
export interface EconomyName {
  readonly name: string;
  /** With the article where English wants one: "the United States". */
  readonly full: string;
  /** Where there is little room: "US". */
  readonly short: string;
  readonly owner: string;
  /** As figures label it: "Korea", "Britain". */
  readonly plain: string;
  readonly currency: string;
}

/** The forms of an English name; `article` ends in a space. */
export const englishName = (
  name: string,
  currency: string,
  { article = "", short = name, plain = name }: { article?: string; short?: string; plain?: string } = {},
): EconomyName => {
  const full = `${article}${name}`;
  return { name, full, short, owner: `${full}${full.endsWith("s") ? "’" : "’s"}`, plain, currency };
};
/** A Korean name, which has one form. */
export const koreanName = (name: string, currency: string): EconomyName => ({
  name,
  full: name,
  short: name,
  owner: name,
  plain: name,
  currency,
});

/** The economies of the bundled data, by ISO 3166 alpha-3 code. */
export const economyNames: Bilingual<Readonly<Record<string, EconomyName>>> = {
  en: {
    CHN: englishName("China", "yuan"),
    DEU: englishName("Germany", "euro"),
    GBR: englishName("United Kingdom", "pound", { article: "the ", short: "UK", plain: "Britain" }),
    IND: englishName("India", "rupee"),
    JPN: englishName("Japan", "yen"),
    KOR: englishName("South Korea", "won", { plain: "Korea" }),
    USA: englishName("United States", "dollar", { article: "the ", short: "US" }),
  },
  ko: {
    CHN: koreanName("중국", "위안화"),
    DEU: koreanName("독일", "유로화"),
    GBR: koreanName("영국", "파운드화"),
    IND: koreanName("인도", "루피화"),
    JPN: koreanName("일본", "엔화"),
    KOR: koreanName("한국", "원화"),
    USA: koreanName("미국", "달러화"),
  },
};

/** The name of an economy in a figure, by its ISO 3166 code; the code itself where there is no name. */
export function economyName(iso3: string, language: Language): string {
  return economyNames[language][iso3]?.plain ?? iso3;
}
