import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEnglishMagnitude } from "../../src/model/englishMagnitude.ts";
import { parseKoreanMagnitude, toKoreanMagnitude } from "../../src/model/koreanMagnitude.ts";

describe("parseKoreanMagnitude(text)", () => {
  test.each([
    ["3억1,500만", 315_000_000],
    ["3억 1,500만", 315_000_000],
    ["1억2천만", 120_000_000],
    ["2,500만", 25_000_000],
    ["750억", 75e9],
    ["1.5억", 150_000_000],
    ["4.35억", 435_000_000],
    ["5조 720억", 5_072_000_000_000],
    ["4조 8,940억", 4_894_000_000_000],
    ["6백만", 6_000_000],
    ["3천2백", 3200],
    ["1조 1", 1_000_000_000_001],
    ["1,388", 1388],
    ["0", 0],
  ])("%s is %d", (text, value) => {
    expect(parseKoreanMagnitude(text)).toBe(value);
  });

  test.each([
    "",
    " ",
    "억",
    "만3",
    "3만2억",
    "3억2억",
    "천",
    "2백3천",
    "three",
    "-3억",
    "3억원",
    "1.2.3만",
    "Infinity",
  ])("refuses %j", (text) => {
    expect(() => parseKoreanMagnitude(text)).toThrow("is not a number with 만, 억 or 조");
  });
});

describe("toKoreanMagnitude(value)", () => {
  test.each([
    [315_000_000, "3억 1,500만"],
    [5_072_000_000_000, "5조 720억"],
    [75e9, "750억"],
    [1_000_000_000_001, "1조 1"],
    [10_000, "1만"],
    [9999, "9,999"],
    [0, "0"],
    [Number.MAX_SAFE_INTEGER, "9,007조 1,992억 5,474만 991"],
  ])("%d is %s", (value, text) => {
    expect(toKoreanMagnitude(value)).toBe(text);
  });

  test("refuses what is below 0 or beyond exact counting", () => {
    expect(() => toKoreanMagnitude(-1)).toThrow(RangeError);
    expect(() => toKoreanMagnitude(2 ** 53)).toThrow(RangeError);
    expect(() => toKoreanMagnitude(12.5)).toThrow("value must be a whole number, not 12.5.");
    expect(() => toKoreanMagnitude(Number.NaN)).toThrow("value must be a finite number, not NaN.");
  });

  test("is read back as the same number", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(parseKoreanMagnitude(toKoreanMagnitude(value))).toBe(value);
      }),
    );
  });
});

describe("parseEnglishMagnitude(text)", () => {
  test.each([
    ["$75B", 75e9],
    ["1.5B", 1.5e9],
    ["25 billion", 25e9],
    ["120M", 120_000_000],
    ["1.1 trillion", 1.1e12],
    ["4.35bn", 4_350_000_000],
    ["160,000,000", 160_000_000],
    ["30k", 30_000],
  ])("%s is %d", (text, value) => {
    expect(parseEnglishMagnitude(text)).toBe(value);
  });

  test.each(["", "B", "1.5X", "1.5constructor", "1.5억", "-2M", "1e9", "NaN"])("refuses %j", (text) => {
    expect(() => parseEnglishMagnitude(text)).toThrow("is not a number with thousand, million, billion or trillion");
  });
});

describe("the seven slips of magnitude in the source articles", () => {
  test.each([
    ["ByteDance's valuation", "$75B", "750억", "75억", 10],
    ["TikTok's downloads", "1.5B", "15억", "1.5억", 10],
    ["Tencent's stake in Kuaishou", "$1.5B", "15억", "1.5억", 10],
    ["ByteDance's plan for India", "$1B", "10억", "1억", 10],
    ["Alibaba's listing", "$25B", "250억", "2,500만", 1000],
    ["Toutiao's daily users", "120M", "1억2천만", "120만", 100],
    ["a page's fans", "1M", "100만", "1만", 100],
  ])("%s: %s is %s; printed as %s it lost a factor of %d", (_, english, korean, printed, factor) => {
    expect(parseKoreanMagnitude(korean)).toBe(parseEnglishMagnitude(english));
    expect(parseEnglishMagnitude(english) / parseKoreanMagnitude(printed)).toBe(factor);
  });
});
