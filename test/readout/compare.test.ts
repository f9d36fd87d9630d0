import { expect, test } from "vitest";
import { compare } from "../../src/readout/compare.ts";
import { comparisonText } from "../../src/readout/comparisonText.ts";
import type { ReadoutSeries } from "../../src/readout/readoutData.ts";

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
  expect(comparisonText(b, a, "en")).toBe("From 2011 to 2017: −63.6, −63.6%, ×0.36, −15.5% a year");
  expect(comparisonText(a, b, "ko")).toBe("2011년에서 2017년까지: −63.6, −63.6%, ×0.36, 연평균 −15.5%");
  // 48.0 − 23.6 = 24.4 billion, written as the Korean values are; 48 / 23.6 = 2.0339.
  const sales = { ...series("", "amount"), amounts: [9, 1, "달러"] } as const;
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
