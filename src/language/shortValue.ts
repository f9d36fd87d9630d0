import { koreanAmount } from "./displayValue.ts";
import type { Language } from "./language.ts";
import { formatNumber } from "./numbers.ts";
import { pointMoved, rounded } from "./rational.ts";
import { type UnitName, units } from "./units.ts";

export interface ShortValue {
  readonly unit?: UnitName | undefined;
  /** Decimals at the magnitude shown; without them three significant digits, no zeros at the end. */
  readonly digits?: number | undefined;
  /** Without digits: as many as show the value itself, six at most, so that neighbours on an axis are told apart. */
  readonly exact?: boolean | undefined;
}

const magnitudes = [
  ["tn", 12],
  ["bn", 9],
  ["m", 6],
] as const;

/** Words that Korean sets after a number even where there is little room. */
const koreanWords: Partial<Record<UnitName, string>> = {
  year: "년",
  years: "년",
  months: "개월",
  days: "일",
  times: "배",
  rank: "위",
};

/** Decimals that give three significant digits, or all of them, as few as show the same. */
function fewest(value: number, exact: boolean): number {
  if (value === 0) return 0;
  const most = exact ? 6 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return String(rounded(value, most)).split(".")[1]?.length ?? 0;
}

/**
 * A value as a label has room for: "76.7%", "$13.2bn", "689m", "$673,000"; 132억 달러, 6억 8,900만. Both languages show
 * the same rounded number; Korean writes it out in 조, 억 and 만.
 */
export function shortValue(value: number, { unit, digits, exact = false }: ShortValue, language: Language): string {
  if (unit === "year") return `${value}${language === "ko" ? "년" : ""}`;
  if (!Number.isFinite(value)) return "–";
  const { exponent, money, percent, kind } = unit ? units[unit] : { exponent: 0, money: {}, percent: 0, kind: "" };
  const size = Math.abs(value) * 10 ** exponent;
  // What three digits round up to the next magnitude is said in it: 999.6 million are 1bn, not 1,000m.
  const isShort = digits === undefined && !exact;
  const from = (power: number) => (isShort && power > 6 ? 9.995 * 10 ** (power - 1) : 10 ** power);
  const [letter, power] = magnitudes.find(([, power]) => size >= from(power)) ?? ["", 0];
  const scaled = pointMoved(value, exponent - power);
  // Below a million the unit's own magnitude is rounded first: 672.9 thousand are 673,000.
  const own = power === 0 && exponent > 0;
  // A larger magnitude than the column's own would hide what its digits were to show.
  const decimals = own
    ? 0
    : power > exponent
      ? Math.max(digits ?? 0, fewest(scaled, exact))
      : (digits ?? fewest(scaled, exact));
  const kept = own ? pointMoved(rounded(value, digits ?? fewest(value, exact)), exponent) : scaled;
  // Rounded before its sign is read: a tenth of a unit below zero is 0, not −0.
  const shown = rounded(kept, decimals);
  const isDollars = kind === "money" && "usd" in money;
  if (language === "ko") {
    const amount =
      Math.abs(shown) < 10_000 && power === 0 ? formatNumber(shown, decimals, "ko") : koreanAmount(shown, power);
    const gap = /[조억만]$/.test(amount) ? " " : "";
    if (kind === "money") return `${amount}${gap}${isDollars ? "달러" : "krw" in money ? "원" : "위안"}`;
    if (percent === 1 && unit === "percent") return `${amount}%`;
    return `${amount}${(unit && koreanWords[unit]) ?? ""}`;
  }
  const number = `${formatNumber(Math.abs(shown), decimals, "en")}${letter}`;
  const sign = shown < 0 ? "−" : "";
  return `${sign}${isDollars ? "$" : ""}${number}${unit === "percent" ? "%" : ""}`;
}
