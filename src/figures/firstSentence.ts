import type { Language } from "../language/language.ts";

/** A measure's first sentence, which names what is measured and its unit. */
export function firstSentence(text: string, language: Language): string {
  const [first] = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return first?.segment.trim() ?? "";
}
