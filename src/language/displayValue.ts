import { formatDate } from "./dates.ts";
import type { Language } from "./language.ts";
import { formatNumber } from "./numbers.ts";
import { pointMoved, rounded } from "./rational.ts";
import { type UnitName, units } from "./units.ts";

/** A value to be written: its unit, its decimals as English shows them, and whether its unit word is left out. */
export interface Shown {
  readonly unit: UnitName;
  readonly digits: number;
  readonly bare?: boolean | undefined;
}

/** Words after the number, singular and plural in English. */
const after: Partial<Record<UnitName, { en: readonly [string, string]; ko: string }>> = {
  percent: { en: ["%", "%"], ko: "%" },
  "percentage-points": { en: [" percentage point", " percentage points"], ko: "%포인트" },
  "log-points": { en: [" log point", " log points"], ko: " 로그포인트" },
  years: { en: [" year", " years"], ko: "년" },
  months: { en: [" month", " months"], ko: "개월" },
  weeks: { en: [" week", " weeks"], ko: "주" },
  days: { en: [" day", " days"], ko: "일" },
  hours: { en: [" hour", " hours"], ko: "시간" },
  minutes: { en: [" minute", " minutes"], ko: "분" },
  seconds: { en: [" second", " seconds"], ko: "초" },
  "minutes-per-day": { en: [" minute", " minutes"], ko: "분" },
  "minutes-per-month": { en: [" minute", " minutes"], ko: "분" },
  "hours-per-day": { en: [" hour", " hours"], ko: "시간" },
  times: { en: [" times", " times"], ko: "배" },
  people: { en: ["", ""], ko: "명" },
  views: { en: [" view", " views"], ko: "회" },
  rank: { en: ["", ""], ko: "위" },
};
const currencies: Record<string, { before: string; en: string; ko: string }> = {
  usd: { before: "$", en: "", ko: "달러" },
  krw: { before: "", en: "won", ko: "원" },
  cny: { before: "", en: "yuan", ko: "위안" },
};
const magnitudes = [
  ["trillion", 12],
  ["billion", 9],
  ["million", 6],
] as const;

/**
 * A value as prose shows it: "76.7%", "$19.4 trillion" / "19조 4,000억 달러", "2033" / "2033년". Both languages show
 * the same number: Korean writes out in 조, 억 and 만 what English rounds to. English leaves the noun of a count to the
 * sentence; Korean adds 명 to people.
 */
export function displayValue(value: number | string, shown: Shown, language: Language): string {
  const { unit, digits, bare } = shown;
  if (typeof value === "string") return formatDate(value, language);
  if (unit === "year") return `${value}${language === "ko" && !bare ? "년" : ""}`;
  const { exponent, money, kind } = units[unit];
  const currency = kind === "money" ? currencies[Object.keys(money)[0] as string] : undefined;
  const amount =
    language === "ko" ? inKorean(value, exponent, digits) : inEnglish(value, exponent, digits, currency?.before ?? "");
  if (bare) return currency && language === "en" ? amount.replace(currency.before, "") : amount;
  if (currency)
    return language === "ko" ? `${amount}${gap(amount)}${currency.ko}` : `${amount}${currency.en && ` ${currency.en}`}`;
  return amount + wordAfter(amount, unit, language);
}

function wordAfter(amount: string, unit: UnitName, language: Language): string {
  const word = after[units[unit].kind === "people" ? "people" : unit];
  if (!word) return "";
  if (language === "ko") return `${word.ko === "명" ? gap(amount) : ""}${word.ko}`;
  return word.en[amount === "1" ? 0 : 1];
}

/** What follows a number that stands alone: " years", 년, 명; nothing for money, shares and what has no word. */
export function unitWord(amount: string, unit: UnitName, language: Language): string {
  if (unit === "year") return language === "ko" ? "년" : "";
  return /percent|log/.test(units[unit].kind) ? "" : wordAfter(amount, unit, language);
}

/** The fewest decimals with which a value is shown in full, six at most: 14,200 billion needs one, as 14.2 trillion. */
export function exactDigits(value: number | string, unit: UnitName): number {
  if (typeof value === "string") return 0;
  const { power } = magnitudeOf(value, units[unit].exponent, 6);
  return Math.min(6, String(pointMoved(value, units[unit].exponent - power)).split(".")[1]?.length ?? 0);
}

/** Korean sets a unit apart from 조, 억 and 만, and joins it to digits: 20만 달러, 3,000달러. */
const gap = (amount: string) => (/[조억만]$/.test(amount) ? " " : "");

/** The magnitude English gives a value: its word, its power of ten, the number before it and the decimals shown. */
function magnitudeOf(value: number, exponent: number, digits: number) {
  const size = Math.abs(value) * 10 ** exponent;
  const [word, power] = exponent === 0 ? ["", 0] : (magnitudes.find(([, power]) => size >= 10 ** power) ?? ["", 0]);
  const shift = exponent - power;
  if (power === 0 && exponent > 0)
    return { word, power, number: rounded(pointMoved(rounded(value, digits), exponent), 0), decimals: 0 };
  return { word, power, number: rounded(pointMoved(value, shift), digits), decimals: digits };
}

function inEnglish(value: number, exponent: number, digits: number, before: string): string {
  const { word, number, decimals } = magnitudeOf(value, exponent, digits);
  const text = `${before}${formatNumber(Math.abs(number), decimals, "en")}${word && ` ${word}`}`;
  return number < 0 ? `−${text}` : text;
}

function inKorean(value: number, exponent: number, digits: number): string {
  const { power, number, decimals } = magnitudeOf(value, exponent, digits);
  return power === 0 && Math.abs(number) < 10_000 ? formatNumber(number, decimals, "ko") : koreanAmount(number, power);
}

/** A decimal number times a power of ten, written out exactly in 조, 억 and 만: 19.4 × 10¹² is 19조 4,000억. */
export function koreanAmount(number: number, power: number): string {
  let rest = BigInt(Math.round(pointMoved(Math.abs(number), power)));
  const parts: string[] = [];
  for (const [word, size] of [
    ["조", 12n],
    ["억", 8n],
    ["만", 4n],
    ["", 0n],
  ] as const) {
    const count = rest / 10n ** size;
    if (count > 0n) parts.push(`${formatNumber(Number(count), 0, "ko")}${word}`);
    rest -= count * 10n ** size;
  }
  return (number < 0 ? "−" : "") + parts.join(" ");
}
