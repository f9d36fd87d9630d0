import type { Language } from "./language.ts";

/** The language of the page being rendered, from its route: components in essays need no language of their own. */
export function languageOf(astro: { readonly params: Readonly<Record<string, string | undefined>> }): Language {
  return astro.params.language === "ko" ? "ko" : "en";
}
