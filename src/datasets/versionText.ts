import { formatDate, monthsInKorean } from "../language/dates.ts";
import type { Language } from "../language/language.ts";

const words: readonly (readonly [RegExp, string])[] = [
  [/ to /, "~"],
  [/^commit (\w+) of (.+)$/, "커밋 $1, $2"],
  [/^commit /, "커밋 "],
  [/^downloaded (.+)$/, "$1에 내려받음"],
  [/^data file of (.+)$/, "$1 파일"],
];

/** The version of a source as a page says it: in English as the descriptor has it, in Korean its dates and words in Korean. */
export function versionText(version: string, language: Language): string {
  if (language === "en") return version;
  const worded = words.reduce((text, [pattern, korean]) => text.replace(pattern, korean), version);
  return monthsInKorean(worded)
    .replaceAll(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (date) => formatDate(date, "ko"))
    .replace(/^\d{4}$/, (year) => formatDate(year, "ko"));
}
