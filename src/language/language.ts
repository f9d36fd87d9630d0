/** The two languages of the site; English stands at the root, Korean under /ko. */
export const languages = ["en", "ko"] as const;
export type Language = (typeof languages)[number];

/** The same thing said in both languages. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

export const languageNames: Bilingual = { en: "English", ko: "한국어" };

export function otherLanguage(language: Language): Language {
  return language === "en" ? "ko" : "en";
}

/**
 * Routes of a page that exists in both languages: `[...language]` is absent for English. A new array on each call,
 * since Astro keeps its own notes on the one it is given.
 */
export function languagePaths() {
  return languages.map((language) => ({
    params: { language: language === "ko" ? "ko" : undefined },
    props: { language },
  }));
}
