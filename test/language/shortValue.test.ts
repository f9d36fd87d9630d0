import fc from "fast-check";
import { expect, test } from "vitest";
import { type ShortValue, shortValue } from "../../src/language/shortValue.ts";
import type { UnitName } from "../../src/language/units.ts";

type Case = [value: number, unit: UnitName | undefined, digits: number | undefined, en: string, ko: string];

// English shortens to tn, bn and m; Korean writes the same amount out in 조, 억 and 만.
const cases: Case[] = [
  [13.2, "usd-billion", undefined, "$13.2bn", "132억 달러"],
  [13214.7, "usd-million", undefined, "$13.2bn", "132억 달러"],
  [672.895, "usd-thousand", undefined, "$673,000", "67만 3,000달러"],
  [672.895, "usd-thousand", 1, "$672,900", "67만 2,900달러"],
  [1403, "million-units", 0, "1.4bn", "14억"],
  [688.6, "million-people", 0, "689m", "6억 8,900만"],
  [0.4, "million-people", 1, "400,000", "40만"],
  [19.4, "usd-trillion", undefined, "$19.4tn", "19조 4,000억 달러"],
  [1234.5, "usd-billion", undefined, "$1.23tn", "1조 2,300억 달러"],
  [13314, "usd", 0, "$13,314", "1만 3,314달러"],
  [609.4, "usd", 0, "$609", "609달러"],
  [3.6, "usd", 2, "$3.60", "3.60달러"],
  [300000, "usd", undefined, "$300,000", "30만 달러"],
  [5000, "krw-billion", undefined, "5tn", "5조 원"],
  [7.2, "cny-billion", undefined, "7.2bn", "72억 위안"],
  [76.71, "percent", 1, "76.7%", "76.7%"],
  [0.064, "percent", undefined, "0.064%", "0.064%"],
  [100, "percent", undefined, "100%", "100%"],
  [5, "percentage-points", 1, "5.0", "5.0"],
  [12345, "count", undefined, "12,345", "1만 2,345"],
  [10_000, "count", undefined, "10,000", "1만"],
  [9_999, "count", undefined, "9,999", "9,999"],
  [100_000_000, "count", undefined, "100m", "1억"],
  [3.8, "years", 1, "3.8", "3.8년"],
  [4.7, "times", 1, "4.7", "4.7배"],
  [2, "rank", undefined, "2", "2위"],
  [18, "months", undefined, "18", "18개월"],
  [2021, "year", undefined, "2021", "2021년"],
  [1.5, undefined, undefined, "1.5", "1.5"],
  // Nothing is nothing in any unit, and what rounds to it has no sign.
  [0, "usd-billion", undefined, "$0", "0달러"],
  [0, "percent", 1, "0.0%", "0.0%"],
  [0, undefined, undefined, "0", "0"],
  [-0.04, "percent", 1, "0.0%", "0.0%"],
  // The sign stands before the currency, and is the minus of typography.
  [-13.2, "usd-billion", undefined, "−$13.2bn", "−132억 달러"],
  [-672.895, "usd-thousand", undefined, "−$673,000", "−67만 3,000달러"],
  [-3.7, "percent", 1, "−3.7%", "−3.7%"],
  [-300, "usd", undefined, "−$300", "−300달러"],
  // Half is rounded away from nothing, as the decimals say it and not as the machine nearly has it.
  [1.005, "usd-billion", 2, "$1.01bn", "10억 1,000만 달러"],
  [1.45, "percent", 1, "1.5%", "1.5%"],
  [-2.5, "count", 0, "−3", "−3"],
];

test.each(cases)("shortValue(%d, %s, digits %s) is %s and %s", (value, unit, digits, en, ko) => {
  const shown: ShortValue = { unit, digits };
  expect([shortValue(value, shown, "en"), shortValue(value, shown, "ko")]).toEqual([en, ko]);
});

test("shortValue of what is no number is a dash, as where there is no value", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
    expect([shortValue(value, { unit: "usd" }, "en"), shortValue(value, {}, "ko")]).toEqual(["–", "–"]);
});

/** The number that a text says, as a decimal: in letters of English, or in 조, 억 and 만. */
function read(text: string): string {
  const sign = text.startsWith("−") ? "-" : "";
  const digits = text.replace(/[^\d.조억만bmtn]/g, "");
  const letter = /tn|bn|m$/.exec(digits)?.[0] ?? "";
  const power = { tn: 12, bn: 9, m: 6, "": 0 }[letter] ?? 0;
  if (!/[조억만]/.test(digits)) return sign + shifted(digits.replace(letter, ""), power);
  const parts = { 조: 12, 억: 8, 만: 4 };
  let rest = digits;
  let sum = 0n;
  for (const [word, zeros] of Object.entries(parts)) {
    const [before, after] = rest.includes(word) ? (rest.split(word) as [string, string]) : ["0", rest];
    sum += BigInt(before) * 10n ** BigInt(zeros);
    rest = after;
  }
  return sign + String(sum + BigInt(rest || "0"));
}

/** A decimal text times a power of ten, without zeros that say nothing. */
function shifted(text: string, power: number): string {
  const [whole = "0", decimals = ""] = text.split(".");
  const all = decimals.padEnd(power, "0");
  const value = `${whole}${all.slice(0, power)}.${all.slice(power)}`.replace(/^0+(?=\d)/, "");
  return value.replace(/0+$/, "").replace(/\.$/, "");
}

test("read, which the next test rests on, reads both ways of writing", () => {
  expect(["−$13.2bn", "−132억 달러", "$1.01tn", "1조 100억 달러", "6억 8,900만", "0.5m"].map(read)).toEqual([
    "-13200000000",
    "-13200000000",
    "1010000000000",
    "1010000000000",
    "689000000",
    "500000",
  ]);
  expect(["5.0%", "3.60달러", "1만 3,314"].map(read)).toEqual(["5", "3.6", "13314"]);
});

const measured: UnitName[] = [
  "usd",
  "usd-thousand",
  "usd-million",
  "usd-billion",
  "krw-billion",
  "count",
  "million-people",
  "thousand-units",
  "percent",
];

test("shortValue says what rounds up to the next magnitude in that magnitude", () => {
  const said = (value: number, digits?: number) => shortValue(value, { unit: "usd", digits }, "en");
  expect([999_499_999, 999_500_000, 999_600_000, -999.7e9].map((value) => said(value))).toEqual([
    "$999m",
    "$1bn",
    "$1bn",
    "−$1tn",
  ]);
  expect([said(999_999), said(999_600_000, 1)]).toEqual(["$999,999", "$999.6m"]);
  expect(shortValue(999_600_000, { unit: "usd" }, "ko")).toBe("10억 달러");
});

test("shortValue gives zero no sign where a value below zero is rounded to it", () => {
  for (const [value, unit] of [
    [-0.0001, "thousand-units"],
    [-0.0004, "usd-thousand"],
    [-1e-8, "usd-billion"],
    [-1e-7, "percent"],
  ] as const)
    expect([shortValue(value, { unit }, "en"), shortValue(value, { unit }, "ko")].join(), `${value} ${unit}`).toMatch(
      /^\$?0%?,0(달러|%)?$/,
    );
});

test("shortValue says the same number in both languages", () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 })),
      fc.constantFrom(...measured),
      fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      ([number, decimals], unit, digits) => {
        const value = Number(`${number}e-${decimals}`);
        const [en, ko] = [shortValue(value, { unit, digits }, "en"), shortValue(value, { unit, digits }, "ko")];
        // From ten thousand on Korean counts in 만, and counts whole ones.
        const said = read(en);
        const whole = /만/.test(ko) ? String(Math.sign(Number(said)) * Math.round(Math.abs(Number(said)))) : said;
        expect(read(ko), `${en} / ${ko}`).toBe(whole);
      },
    ),
    { numRuns: 5000 },
  );
});

test("shortValue is at most half of its last digit from the value", () => {
  fc.assert(
    fc.property(
      fc
        .double({ min: -1e13, max: 1e13, noNaN: true, noDefaultInfinity: true })
        .filter((value) => Math.abs(value) > 1e-3 || value === 0),
      (value) => {
        const said = Number(read(shortValue(value, { unit: "usd" }, "en")));
        const power = Math.floor(Math.log10(Math.abs(value) || 1));
        // Three digits are said, four where thousands are written out.
        expect(Math.abs(said - value)).toBeLessThanOrEqual(0.5001 * 10 ** Math.max(power - 2, -6));
      },
    ),
    { numRuns: 2000 },
  );
});
