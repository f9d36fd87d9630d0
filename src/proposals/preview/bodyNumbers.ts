import { type Content, contentOf } from "../../content/content.ts";
import type { Language } from "../../language/language.ts";
import { type UnprovedNumber, unprovedNumbers } from "../locateNumber.ts";

/** The numbers without a proof in the running text of an essay; those of its title and standfirst have no place there. */
export function bodyNumbers(essay: string, language: Language, content: Content = contentOf()): UnprovedNumber[] {
  return unprovedNumbers(essay, content).filter((number) => number.language === language && !number.isInHead);
}
