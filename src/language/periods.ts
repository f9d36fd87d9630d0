import { formatDate } from "./dates.ts";
import type { Language } from "./language.ts";

/** A year, quarter or month in words: "2024-Q4" is "Q4 2024" and "2024년 4분기"; the rest as formatDate writes it. */
export function formatPeriod(period: string, language: Language): string {
  const [year, quarter] = period.split("-Q");
  if (!quarter) return formatDate(period, language);
  return language === "ko" ? `${year}년 ${quarter}분기` : `Q${quarter} ${year}`;
}
