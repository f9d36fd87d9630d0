import { fillTemplate } from "../../../../language/fillTemplate.ts";
import type { Language } from "../../../../language/language.ts";
import { formatPercent } from "../../../../language/numbers.ts";
import { presetWords } from "./presetWords.ts";

/** The sentence of a preset with its own rates in the blanks; a rise or fall of a currency shows its sign. */
export function presetSentence(id: string, query: string, language: Language): string {
  const rates = [...new URLSearchParams(query)].map(([name, value]) => {
    const sign = name === "fx" && Number(value) > 0 ? "+" : "";
    return [name, sign + formatPercent(Number(value), 1, language)];
  });
  return fillTemplate(presetWords[language][id]?.sentence ?? "", Object.fromEntries(rates));
}
