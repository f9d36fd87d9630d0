import type { Language } from "../language/language.ts";
import { numerals } from "../language/numerals.ts";
import { readNumber } from "../language/readNumber.ts";
import { numberWord } from "./numberWord.ts";

/** Values that are printed alike: from `low` to `high`, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A number as it stands in a sentence, in plain units: "$1.2 billion" is 1.2e9. */
export interface PrintedNumber extends Interval {
  readonly text: string;
  /** The number itself, or the middle of a range. */
  readonly value: number;
  /** Decimals of its last numeral. */
  readonly digits: number;
  /** Power of ten of its magnitude word: 9 for billion, 4 for 만. */
  readonly exponent: number;
  /** Values that are printed alike if the zeros at the end were rounded to. */
  readonly coarse: Interval;
  /** What its signs say it counts: a kind of Measure, "count" for things without a name, or "bare". */
  readonly kind: string;
  /** Whether a sign says which way it goes; without one it is a size, and may stand for a fall. */
  readonly signed: boolean;
}

const comparisons: readonly (readonly ["over" | "under" | "about", RegExp])[] = [
  ["over", /\b(?:over|more than|above|at least|upwards of)\b|>|넘|이상|초과|웃도|웃돌|남짓/i],
  ["under", /\b(?:under|nearly|almost|less than|below|close to|up to|at most)\b|<|거의|미만|이하|가까|밑도|못 미/i],
  ["about", /\b(?:about|around|roughly|some|approximately|circa)\b|[~≈](?=\s?\d)|약 ?(?=\d)|대략|안팎|쯤|정도|가량/i],
];

const kinds: readonly (readonly [string, RegExp])[] = [
  ["log-points", /log[ -]points?|로그포인트/i],
  ["points", /percentage[ -]points?|%p\b|%포인트|퍼센트포인트|\bpoints?\b|포인트/i],
  ["percent", /%|percent\b|퍼센트|프로/i],
  ["times", /\btimes\b|[-\d]fold\b|×|배(?![가-힣])|배(?=[가로의])/i],
  ["money:usd", /\$|\bdollars?\b|\busd\b|달러/i],
  ["money:krw", /₩|\bwon\b|(?<![가-힣])원(?![가-힣])|[조억만천\d] ?원/i],
  ["money:cny", /\byuan\b|\bcny\b|위안/i],
  ["people", /\bpeople\b|\busers\b|\bpersons\b|명/i],
  ["months", /\bmonths?\b|개월|달(?!러)/i],
  ["weeks", /\bweeks?\b|주(?:일|간)?$/i],
  ["days", /\bdays?\b|(?<=\d ?)일/i],
  ["hours", /\bhours?\b|시간/i],
  ["minutes", /\bminutes?\b|분(?!의)/i],
  ["seconds", /\bseconds?\b|초/i],
  ["years", /\byears?\b|(?<=\d)년(?: 동안|간)?/i],
  ["things", /[\d조억만천] ?(?:개|장|건|회|곳|곡|대|가지|편|번|종)(?![가-힣])/],
];

const english = /(\d[\d.,' ]*\d|\d)(?:\s?(trillion|billion|million|thousand|tn|bn|mn|m|k)\b)?/i;
const korean = /\d[\d.,]*(?:\s?[조억만천백십]+(?:\s?\d[\d.,]*)?)*/;
const places: Readonly<Record<string, number>> = { 조: 12, 억: 8, 만: 4, 천: 3, 백: 2, 십: 1 };
const words: Readonly<Record<string, number>> = {
  trillion: 12,
  tn: 12,
  billion: 9,
  bn: 9,
  million: 6,
  mn: 6,
  m: 6,
  thousand: 3,
  k: 3,
};

/** No number of a sentence is longer, in letters. */
const longest = 80;

/**
 * Reads a number as it is printed in either language: digits with their unit and magnitude, a range, a rounded one
 * ("over 90%", "약 3억"), a multiple or fraction in words. Undefined for what is no number. What separators mean is
 * decided by `readNumber`, as everywhere.
 */
export function printedNumber(written: string, language: Language): PrintedNumber | undefined {
  if (written.length > longest) return undefined;
  const text = written
    .trim()
    .normalize("NFKC")
    .replace(/[−‐‑﹣]/g, "-");
  const range = /^(.*?\d[^\d~–]*?)\s?(?:–|~|\bto\b|\bbetween\b|\band\b|에서)\s?([^\d]*\d.*)$/.exec(text);
  if (range) return readRange(range[1] as string, range[2] as string, { text: written, language });
  if (!/\d/.test(text) || /\d ?분의 ?\d/.test(text)) return inWords(written, language);
  const kind = kindOf(text, language);
  if (kind === "year") return exactYear(written, Number(/\d{4}/.exec(text)?.[0]));
  const read = language === "ko" || /[조억만천]/.test(text) ? koreanNumeral(text) : englishNumeral(text);
  if (!read) return undefined;
  const sign = /^[^\d]*-\s?[$₩]?\s?\d|^\([^)]*\)$/.test(text) ? -1 : 1;
  const signed = sign < 0 || /^[^\d]*\+/.test(text);
  const value = sign * read.value;
  const place = 10 ** (read.exponent - read.digits);
  const exact = around(value, place / 2);
  // A magnitude word in English says where the rounding ends; Korean writes the zeros out.
  const isExact =
    read.digits > 0 || (read.exponent > 0 && language === "en") || read.numeral.length + read.exponent < 4;
  const coarse = isExact ? exact : around(value, coarsePlace(read) / 2);
  const compared = comparisons.find(([, pattern]) => pattern.test(text))?.[0];
  const bounds = compared ? boundsOf(compared, value, coarsePlace(read)) : undefined;
  return {
    text: written,
    value,
    digits: read.digits,
    exponent: read.exponent,
    ...(bounds ?? exact),
    coarse: bounds ?? coarse,
    kind: kind ?? (read.exponent > 0 ? "count" : "bare"),
    signed,
  };
}

const year =
  /^\s*(?:(?:in|since|by|until|till|from|after|before|during|the year)\s+)*(?:1[89]|2[01])\d\d(?:\s?년)?(?:에는?|부터|까지|이후|이래)?\s*$/i;

/** Whether a text may be a year: four digits without a separator, from 1800 to 2199, by themselves or as "in 2000", "2000년에". */
export function isYear({ text, value }: Pick<PrintedNumber, "text" | "value">): boolean {
  return year.test(text) && Number.isInteger(value);
}

const around = (value: number, half: number): Interval => ({ low: value - half, high: value + half });

function kindOf(text: string, language: Language): string | undefined {
  if (isYear({ text, value: 0 })) return "year";
  const found = kinds.find(([, pattern]) => pattern.test(text))?.[0];
  return found === "minutes" && language === "en" && !/minute/i.test(text) ? undefined : found;
}

/** A year is told as it is: its zeros are no rounding, and no other year is printed so. */
function exactYear(text: string, value: number): PrintedNumber {
  const exact = around(value, 0);
  return { text, value, digits: 0, exponent: 0, ...exact, coarse: exact, kind: "year", signed: false };
}

interface Numeral {
  readonly value: number;
  readonly exponent: number;
  readonly digits: number;
  readonly numeral: string;
}

function englishNumeral(text: string): Numeral | undefined {
  const [, numeral = "", word = ""] = english.exec(text) ?? [];
  const reading = readNumber(numeral.trim());
  const [plain] = numerals(numeral);
  if (reading.kind !== "number" || plain === undefined) return undefined;
  const exponent = words[word.toLowerCase()] ?? 0;
  return { value: Number(`${reading.value}e${exponent}`), exponent, digits: decimals(plain), numeral: plain };
}

function koreanNumeral(text: string): Numeral | undefined {
  const [found = ""] = korean.exec(text) ?? [];
  const reading = readNumber(found.trim());
  const terms = [...found.matchAll(/(\d[\d.,]*)\s?([조억만천백십]*)/g)];
  const [, last = "", magnitude = ""] = terms.at(-1) ?? [];
  const [plain] = numerals(last.replace(/[.,]$/, ""));
  if (reading.kind !== "number" || plain === undefined) return undefined;
  const exponent = [...magnitude].reduce((sum, place) => sum + (places[place] ?? 0), 0);
  return { value: reading.value, exponent, digits: decimals(plain), numeral: plain };
}

const decimals = (plain: string) => plain.split(".")[1]?.length ?? 0;

/** The place of the last digit that is not zero: what a whole number with zeros at its end may be rounded to. */
function coarsePlace({ numeral, digits, exponent }: Numeral): number {
  const zeros = digits > 0 ? 0 : (/0*$/.exec(numeral)?.[0].length ?? 0);
  return 10 ** (exponent - digits + Math.min(zeros, numeral.length - 1));
}

function boundsOf(compared: "over" | "under" | "about", value: number, place: number): Interval {
  if (compared === "over") return { low: value, high: value + place };
  if (compared === "under") return { low: value - place, high: value };
  return around(value, place / 2);
}

/** "13–17%", "13 to 17 percent": the signs of the second number are those of both. */
function readRange(first: string, second: string, { text, language }: { text: string; language: Language }) {
  const to = printedNumber(second.replace(/\s*(?:사이|까지)$/, ""), language);
  const unitless = /^[^\d]*[\d.,]+$/.test(first.trim());
  const from = printedNumber(unitless ? `${first}${/^[^\d]*[\d.,]+(.*)$/.exec(second)?.[1] ?? ""}` : first, language);
  if (!from || !to || from.value >= to.value) return undefined;
  const bounds = { low: from.low, high: to.high };
  return { ...to, text, value: (from.value + to.value) / 2, ...bounds, coarse: bounds };
}

/** "three quarters", "twice", "세 배": a fraction or a multiple is told in round numbers, a count exactly. */
function inWords(text: string, language: Language): PrintedNumber | undefined {
  const word = numberWord(text, language);
  if (!word) return undefined;
  const { value, kind } = word;
  const half = kind === "count" ? 0 : value * 0.05;
  const bounds = around(value, half);
  return { text, value, digits: 0, exponent: 0, ...bounds, coarse: bounds, kind, signed: false };
}
