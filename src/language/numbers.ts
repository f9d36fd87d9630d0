import type { Language } from "./language.ts";

const locales = { en: "en-US", ko: "ko-KR" } as const;

/** A number with a fixed count of decimals and grouped digits, a true minus sign, rounded half away from zero. */
export function formatNumber(value: number, digits: number, language: Language): string {
  const text = numberFormat(digits, language).format(value);
  return Number(text.replace(/[^\d]/g, "")) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

const formats = new Map<string, Intl.NumberFormat>();

// Making a format costs a hundred times what using it costs, and a calculator formats at every key press.
function numberFormat(digits: number, language: Language): Intl.NumberFormat {
  const key = `${language}${digits}`;
  let format = formats.get(key);
  if (!format) {
    const options = {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      roundingMode: "halfExpand",
    } as const;
    format = new Intl.NumberFormat(locales[language], options);
    formats.set(key, format);
  }
  return format;
}

/** A percentage: "76.7%" in both languages. */
export function formatPercent(value: number, digits: number, language: Language): string {
  return `${formatNumber(value, digits, language)}%`;
}

/** Billions of dollars as a reader says them: "$19.4 trillion", "19조 4,000억 달러"; below a million to the dollar: "$13,303". */
export function formatDollars(billions: number, language: Language, digits = 1): string {
  if (language === "ko") return `${formatKoreanAmount(billions * 1e9, Math.abs(billions) >= 10_000 ? 3 : 4)} 달러`;
  if (Math.abs(billions) < 1e-3) return `$${formatNumber(billions * 1e9, 0, "en")}`;
  const [value, unit] = Math.abs(billions) >= 1000 ? [billions / 1000, "trillion"] : [billions, "billion"];
  return `$${formatNumber(value, digits, "en")} ${unit}`;
}

/** A count in Korean magnitudes, rounded to `significant` digits: 19조 4,000억, 1억 1,520만, 5,283. */
export function formatKoreanAmount(value: number, significant = 4): string {
  if (value === 0) return "0";
  const size = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - significant);
  let rest = size >= 1 ? Math.round(Math.abs(value) / size) * size : Math.abs(value);
  const sign = value < 0 ? "−" : "";
  if (rest < 10_000) return sign + formatNumber(rest, Number.isInteger(rest) ? 0 : 1, "ko");
  const parts: string[] = [];
  for (const [unit, magnitude] of [
    ["조", 1e12],
    ["억", 1e8],
    ["만", 1e4],
    ["", 1],
  ] as const) {
    const count = Math.floor(rest / magnitude + 1e-9);
    if (count > 0) parts.push(formatNumber(count, 0, "ko") + unit);
    rest -= count * magnitude;
  }
  return sign + parts.join(" ");
}
