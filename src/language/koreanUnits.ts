import { koreanAmount } from "./displayValue.ts";
import { formatNumber } from "./numbers.ts";
import { rounded } from "./rational.ts";
import { type UnitName, units } from "./units.ts";

const currencies: Readonly<Record<string, string>> = { usd: "달러", krw: "원", cny: "위안" };
const magnitudes: Readonly<Record<number, string>> = { 3: "천", 6: "백만", 9: "10억", 12: "조" };

/** What Korean writes after an amount of a unit: its currency, or nothing. */
const currencyOf = ({ kind, money }: (typeof units)[UnitName]) =>
  kind === "money" ? (currencies[Object.keys(money)[0] ?? ""] ?? "") : "";

/** A column's own unit, where it counts in thousands, millions or billions: "10억 달러", "백만"; else undefined. */
export function koreanUnitName(unit: UnitName): string | undefined {
  const magnitude = magnitudes[units[unit].exponent];
  return magnitude && [magnitude, currencyOf(units[unit])].filter(Boolean).join(" ");
}

/** How a unit's amounts are written in Korean. */
export interface KoreanUnit {
  /** The power of ten that its numbers count in. */
  readonly power: number;
  /** What follows an amount: "달러", or nothing. */
  readonly word: string;
}

/** How Korean writes a unit that counts in thousands, millions or billions, which no Korean counts in; else undefined. */
export function koreanUnit(unit: UnitName | undefined): KoreanUnit | undefined {
  if (unit === undefined || units[unit].exponent === 0) return undefined;
  return { power: units[unit].exponent, word: currencyOf(units[unit]) };
}

/**
 * A number of a unit, rounded to `decimals` in that unit as English rounds it and written out in 조, 억 and 만: 48.0
 * billion dollars are 480억 달러, 24.6 million copies 2,460만.
 */
export function writeInKorean(value: number, decimals: number, { power, word }: KoreanUnit): string {
  const number = rounded(value, decimals);
  const amount = number === 0 ? formatNumber(0, 0, "ko") : koreanAmount(number, power);
  return `${amount}${word && /[조억만]$/.test(amount) ? " " : ""}${word}`;
}
