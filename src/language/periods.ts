import { formatDate } from "./dates.ts";
import type { Language } from "./language.ts";

/** A year, quarter or month in words: "2024-Q4" is "Q4 2024" and "2024년 4분기"; the rest as formatDate writes it; `short` cuts an English month to three letters. */
export function formatPeriod(period: string, language: Language, short = false): string {
  const [year, quarter] = period.split("-Q");
  if (!quarter) {
    const date = formatDate(period, language);
    return short && language === "en" ? date.replace(/[A-Z][a-z]{3,}/, (month) => month.slice(0, 3)) : date;
  }
  return language === "ko" ? `${year}년 ${quarter}분기` : `Q${quarter} ${year}`;
}
