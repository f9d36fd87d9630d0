import { expect, test } from "vitest";
import type { UnitName } from "../../src/language/units.ts";
import { compare } from "../../src/readout/compare.ts";
import { comparisonText } from "../../src/readout/comparisonText.ts";
import type { ReadoutSeries } from "../../src/readout/readoutData.ts";
import { readoutWords, sentences } from "../../src/readout/readoutWords.ts";

const at = (value: number, time: number | null) => ({ value, time });

test("a fall from 100 to 36.4 in six years is 15.5 % a year, whichever of the two was pinned first", () => {
  // 0.364 ^ (1/6) = 0.84500
  const change = compare(at(100, 2011), at(36.4, 2017), "amount", true);
  expect(change).toMatchObject({ swapped: false, ratio: 0.364 });
  expect(change.difference).toBeCloseTo(-63.6, 10);
  expect(change.yearly).toBeCloseTo(-0.155, 4);
  expect(compare(at(36.4, 2017), at(100, 2011), "amount", true)).toEqual({ ...change, swapped: true });
});

test("doubling in four quarters is no yearly rate apart, and over two years it is the square root of two", () => {
  expect(compare(at(1, 2020), at(2, 2021), "amount", true).yearly).toBeUndefined();
  expect(compare(at(1, 2020.25), at(2, 2022.25), "amount", true).yearly).toBeCloseTo(Math.SQRT2 - 1, 12);
});

test("what has no ratio has none: zero, across zero, shares, years; and two series have no rate", () => {
  for (const [a, b] of [
    [0, 5],
    [5, 0],
    [-2, 3],
    [-4, -2],
  ] as const)
    expect(compare(at(a, 2000), at(b, 2010), "amount", true)).toMatchObject({ ratio: undefined, yearly: undefined });
  expect(compare(at(40, 2000), at(60, 2010), "points", true)).toMatchObject({ ratio: undefined, yearly: 2 });
  expect(compare(at(2028, null), at(2033, null), "distance", true)).toMatchObject({ difference: 5, ratio: undefined });
  expect(compare(at(1, 2000), at(4, 2010), "amount", false)).toMatchObject({ ratio: 4, yearly: undefined });
});

const series = (name: string, measure: ReadoutSeries["measure"], heading = "Units"): ReadoutSeries => ({
  name,
  panel: 0,
  heading,
  scale: heading,
  hasUnit: true,
  measure,
  points: [],
});

test("is said in both languages", () => {
  const cds = series("CD", "amount");
  const a = { series: cds, point: ["2011", "100.0", 100, 2011] } as const;
  const b = { series: cds, point: ["2017", "36.4", 36.4, 2017] } as const;
  expect(comparisonText(b, a, "en")).toBe("CD, from 2011 to 2017: −63.6, −63.6%, ×0.36, −15.5% a year");
  expect(comparisonText(a, b, "ko")).toBe("CD, 2011년에서 2017년까지: −63.6, −63.6%, ×0.36, 연평균 −15.5%");
  // 48.0 − 23.6 = 24.4 billion, written as the Korean values are; 48 / 23.6 = 2.0339.
  const column = (unit: UnitName, digits = 1) => ({ heading: { en: "Units", ko: "단위" }, unit, digits });
  const sales = { ...series("", "amount"), column: column("usd-billion") };
  const [low, high] = [
    { series: sales, point: ["A", "236억 달러", 23.6, null] } as const,
    { series: sales, point: ["B", "480억 달러", 48, null] } as const,
  ];
  expect(comparisonText(low, high, "ko")).toBe("A에서 B까지: +244억 달러, +103.4%, ×2.03");
  expect(comparisonText(high, low, "ko")).toBe("B에서 A까지: −244억 달러, −50.8%, ×0.49");
  const share = series("", "points");
  const c = { series: share, point: ["2010", "40.0", 40, 2010] } as const;
  const d = { series: share, point: ["2020", "65.0", 65, 2020] } as const;
  expect(comparisonText(c, d, "en")).toBe("From 2010 to 2020: +25.0 percentage points, +2.5 percentage points a year");
  expect(comparisonText(c, d, "ko")).toBe("2010년에서 2020년까지: +25.0%포인트, 연평균 +2.5%포인트");
  const vinyl = { series: series("LP", "amount"), point: ["2017", "15.6", 15.6, 2017] } as const;
  // 36.4 / 15.6 = 2.3333
  expect(comparisonText(vinyl, b, "en")).toBe("From LP to CD: +20.8, +133.3%, ×2.33");
  // 15.6 − 40 = −24.4; 15.6 / 40 = 0.39
  expect(comparisonText(vinyl, c, "en")).toBe("From 2010 to LP 2017: −24.4, −61.0%, ×0.39");
});

const described = (name: string, measure: ReadoutSeries["measure"], more: Partial<ReadoutSeries>): ReadoutSeries => ({
  ...series(name, measure, ""),
  ...more,
});
const column = (unit: UnitName | undefined, digits?: number) => ({
  heading: { en: "Units", ko: "단위" },
  ...(unit && { unit }),
  ...(digits !== undefined && { digits }),
});

test("values that labels write are compared with their difference, written as labels are", () => {
  const copies = described("", "amount", { column: column("million-units", 1), isShort: true });
  // 98.9 − 24.6 = 74.3 million; 98.9 / 24.6 = 4.0203; its sixth root is 1.2610.
  const [a, b] = [
    { series: copies, point: ["2018", "24.6m", 24.6, 2018] },
    { series: copies, point: ["2024", "98.9m", 98.9, 2024] },
  ] as const;
  expect(comparisonText(a, b, "en")).toBe("From 2018 to 2024: +74.3m, +302.0%, ×4.02, +26.1% a year");
  expect(comparisonText(a, b, "ko")).toBe("2018년에서 2024년까지: +7,430만, +302.0%, ×4.02, 연평균 +26.1%");
  const stores = described("United States", "amount", { column: column("count"), isShort: true });
  // 6,560 − 5,143 = 1,417, in one year.
  const [c, d] = [
    { series: stores, point: ["2016", "5,143", 5143, 2016] },
    { series: stores, point: ["2017", "6,560", 6560, 2017] },
  ] as const;
  expect(comparisonText(c, d, "en")).toBe("United States, from 2016 to 2017: +1,417, +27.6%, ×1.28");
});

test("years, and what can be below zero, differ by so much and by no ratio", () => {
  const ahead = described("growth", "distance", { column: column("years", 1) });
  // 3.8 − 0.1 = 3.7
  const [a, b] = [
    { series: ahead, point: ["2019", "0.1 years", 0.1, 2019] },
    { series: ahead, point: ["2021", "3.8 years", 3.8, 2021] },
  ] as const;
  expect(comparisonText(a, b, "en")).toBe("growth, from 2019 to 2021: +3.7 years");
  expect(comparisonText(a, b, "ko")).toBe("growth, 2019년에서 2021년까지: +3.7년");
});

test("sentences are told with one full stop between, whatever they end with", () => {
  expect(sentences(["A", false, "B.", undefined, "", "C?", "D"])).toBe("A. B. C? D");
  const { unlike } = readoutWords.ko;
  expect(sentences([unlike, "본문에서: “1”"])).toBe(`${unlike} 본문에서: “1”`);
});
