import { koreanReadings } from "./koreanReadings.ts";
import { numerals } from "./numerals.ts";

/** What a field can hold: with it a reader tells two meanings of one text apart. */
export interface NumberField {
  /** Smallest and largest value. */
  readonly range?: readonly [number, number] | undefined;
  /** Whether it counts things. */
  readonly whole?: boolean | undefined;
  /** Power of ten of the field's unit: 9 where it is in billions, so that "19.4 trillion" is 19400 there. */
  readonly exponent?: number | undefined;
  /** The signs that may stand before or after the number; a sign of another unit is no number here. */
  readonly unit?: keyof typeof signs | undefined;
  /** Further words that may stand there: "people", "명". */
  readonly words?: readonly string[] | undefined;
}

/**
 * A number; two numbers that the text may be, of which the field must not choose one; or no number. The value may lie
 * outside the field's range, or be infinite: what then happens is the form's to say.
 */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "ambiguous"; readonly readings: readonly [number, number] }
  | { readonly kind: "unreadable" };

const money = {
  dollars: ["us$", "$", "usd", "dollars", "dollar", "달러"],
  won: ["₩", "￦", "krw", "won", "원"],
} as const;
const counted = ["downloads", "people", "users", "명", "건", "회", "개", "대"];
const signs = {
  percent: ["%p", "%", "percentage points", "percent", "퍼센트", "%포인트"],
  ...money,
  amount: [...money.dollars, ...money.won, "€", "£", "¥", "￥", "cny", "yuan", "위안", ...counted],
} as const;

const magnitudes = new Map(
  Object.entries({ k: 3, thousand: 3, m: 6, mn: 6, million: 6, b: 9, bn: 9, billion: 9, t: 12, tn: 12, trillion: 12 }),
);

const longest = 400;

/**
 * The number that a reader typed, the same in every form and address of the site: full-width signs, spaces of any
 * kind, true minus signs and hyphens, grouped digits, a decimal comma or point (see `numerals`), a power of ten as
 * "1e9", a magnitude in English (k, m, mn, million, bn, B, billion, tn, T, trillion) or Korean (십, 백, 천, 만, 억, 조 and
 * mixtures: 1억 2,000만), and the signs of the field's unit.
 *
 * Where a text says two numbers the likelier is taken if the field can hold it. If it can hold only the other, neither
 * is: "1,500" as a growth rate of at most 20 percent may be a slip for 1.5 or a wrong field, and who typed it knows.
 */
export function readNumber(typed: string, field: NumberField = {}): NumberReading {
  const readings = readingsOf(typed, field);
  const [first] = readings;
  if (first === undefined) return { kind: "unreadable" };
  const fitting = readings.find((value) => fits(value, field));
  if (fitting === undefined || fitting === first) return { kind: "number", value: first };
  return { kind: "ambiguous", readings: [first, fitting] };
}

function fits(value: number, { range: [low, high] = [-Infinity, Infinity], whole }: NumberField): boolean {
  return value >= low && value <= high && (!whole || Number.isInteger(value));
}

/** Every number that a text may be, the likeliest first. */
function readingsOf(typed: string, { exponent = 0, unit, words = [] }: NumberField): number[] {
  if (typed.length > longest) return [];
  const [, minus, rest] = /^([+-]?)(.*)$/.exec(halfWidth(typed)) as unknown as [string, string, string];
  const bare = withoutSign(rest, [...words, ...(unit ? signs[unit] : [])]);
  // The minus stands before the sign of a currency, or behind it: −$3, $−3.
  const [, inner, text] = /^([+-]?)(.*)$/.exec(bare) as unknown as [string, string, string];
  if (minus && inner) return [];
  const size = /[십백천만억조]/.test(text) ? koreanReadings(text, -exponent) : english(text, exponent);
  const negative = minus + inner === "-";
  return [...new Set(size.map((value) => (negative ? -value : value) + 0))];
}

/** The text with half-width signs, single spaces, straight apostrophes and hyphens for every kind of minus. */
function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200f\u2060-\u2064]/g, "")
    .replace(/\s+/g, " ")
    .replace(/[’‘ʼ´`′]/g, "'")
    .replace(/[−‐‑‒–—﹣]/g, "-")
    .trim()
    .toLowerCase();
}

/** Without a sign of the unit before and after it. */
function withoutSign(text: string, allowed: readonly string[]): string {
  const longestFirst = allowed.map((sign) => sign.toLowerCase()).sort((a, b) => b.length - a.length);
  const before = longestFirst.find((sign) => text.startsWith(sign)) ?? "";
  const rest = text.slice(before.length).trim();
  const after = longestFirst.find((sign) => rest.endsWith(sign)) ?? "";
  return rest.slice(0, rest.length - after.length).trim();
}

function english(text: string, exponent: number): number[] {
  if (text === "infinity") return [Number.POSITIVE_INFINITY];
  const [, numeral = "", power, word] = /^([\d.,' ]+)(?:e([+-]?\d{1,3})|([a-z]+))?$/.exec(text) ?? [];
  const magnitude = word ? magnitudes.get(word) : 0;
  if (magnitude === undefined) return [];
  const shift = word ? magnitude - exponent : Number(power ?? 0);
  return numerals(numeral).map((digits) => Number(`${digits}e${shift}`));
}
