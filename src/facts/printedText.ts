import { displayValue, exactDigits } from "../language/displayValue.ts";
import { fillTemplate } from "../language/fillTemplate.ts";
import type { Language } from "../language/language.ts";
import { formatPeriod } from "../language/periods.ts";
import { comparisonWords, fallWords } from "./factWords.ts";
import type { Proof } from "./proof.ts";

/** The printed value in words: "more than 90%", "90% 넘음", "75억 달러" as “75억”, "billions of dollars". */
export function printedText(
  { published, counter, unit, computed, digits = 0 }: Proof,
  language: Language,
): string | undefined {
  if (!published || !unit) return undefined;
  if (published.words) return published.words[language];
  if (unit === "rank" && language === "en") return `rank ${published.value}`;
  // What a counter-statement denies is the time; of a year or a date it says all.
  const time = counter?.differs === "period" && published.period ? formatPeriod(published.period, language) : undefined;
  if (time && unit === "year") return time;
  const shown = computed === undefined ? digits : exactDigits(published.value, unit);
  const value = displayValue(published.value, { unit, digits: shown }, language);
  const isFall = typeof published.value === "number" && published.value < 0 && published.comparison === "at-most";
  const text = isFall
    ? fillTemplate(fallWords[language], { value: value.replace(/^[−-]/, "") })
    : fillTemplate(comparisonWords[published.comparison][language], { value });
  const whole =
    published.printed && published.printed !== String(published.value) ? `${text} (“${published.printed}”)` : text;
  return time ? `${whole}, ${time}` : whole;
}
