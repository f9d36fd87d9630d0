import type { Bilingual, Language } from "../language/language.ts";

/** A dataset with its edition, which a title that ends with it does not name twice. */
export function titleAndEdition(
  { titles, edition }: { readonly titles: Bilingual; readonly edition: Bilingual },
  language: Language,
): string {
  const title = titles[language];
  return title.endsWith(edition[language]) ? title : `${title}, ${edition[language]}`;
}
