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

/** Of a heading, that its numbers count in a magnitude: 백만 달러. */
export const koreanMagnitude = /(?:^|[\s,(])(천|백만|10억|십억|억|조)(?=[\s,)]|$)/;

/** What is counted one by one, or in the unit of a currency. */
const counted: ReadonlySet<string> = new Set(["money", "people", "units", "downloads", "views", "count"]);

/** How Korean writes a unit that it writes out in 조, 억 and 만: amounts of money and counts; else undefined. */
export function koreanUnit(unit: UnitName | undefined): KoreanUnit | undefined {
  if (unit === undefined || !counted.has(units[unit].kind)) return undefined;
  return { power: units[unit].exponent, word: currencyOf(units[unit]) };
}

/**
 * A number of a unit, rounded to `decimals` in that unit as English rounds it and written out in 조, 억 and 만: 48.0
 * billion dollars are 480억 달러, 24.6 million copies 2,460만, 12,345.6 dollars 1만 2,345.6달러.
 */
export function writeInKorean(value: number, decimals: number, { power, word }: KoreanUnit): string {
  const number = rounded(value, decimals);
  const amount = power === 0 ? withDecimals(number, decimals) : koreanAmount(number, power) || formatNumber(0, 0, "ko");
  return `${amount}${word && /[조억만]$/.test(amount) ? " " : ""}${word}`;
}

/** A number with a fixed count of decimals, from ten thousand on in 조, 억 and 만: 76.50, 1만 2,345.6, 2만 0.5. */
export function withDecimals(number: number, decimals: number): string {
  if (Math.abs(number) < 10_000) return formatNumber(number, decimals, "ko");
  const [, fraction = ""] = formatNumber(number, decimals, "ko").split(".");
  const whole = koreanAmount(Math.trunc(number), 0);
  if (!/[조억만]$/.test(whole)) return fraction ? `${whole}.${fraction}` : whole;
  return /[1-9]/.test(fraction) ? `${whole} 0.${fraction}` : whole;
}
