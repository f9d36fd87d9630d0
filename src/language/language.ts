/** The two languages of the site; English stands at the root, Korean under /ko. */
export const languages = ["en", "ko"] as const;
export type Language = (typeof languages)[number];

/** The same thing said in both languages. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

export const languageNames: Bilingual = { en: "English", ko: "한국어" };

export function otherLanguage(language: Language): Language {
  return language === "en" ? "ko" : "en";
}

/** Route parameter of a page that exists in both languages: `[...language]` is absent for English. */
export const languagePaths = [
  { params: { language: undefined }, props: { language: "en" as Language } },
  { params: { language: "ko" }, props: { language: "ko" as Language } },
];
