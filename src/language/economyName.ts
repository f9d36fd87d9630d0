import type { Bilingual, Language } from "./language.ts";

const names: Readonly<Record<string, Bilingual>> = {
  CHN: { en: "China", ko: "중국" },
  USA: { en: "United States", ko: "미국" },
  KOR: { en: "Korea", ko: "한국" },
  JPN: { en: "Japan", ko: "일본" },
  IND: { en: "India", ko: "인도" },
  DEU: { en: "Germany", ko: "독일" },
  GBR: { en: "Britain", ko: "영국" },
};

/** The short name of an economy by its ISO 3166 code; the code itself where there is no name. */
export function economyName(iso3: string, language: Language): string {
  return names[iso3]?.[language] ?? iso3;
}
