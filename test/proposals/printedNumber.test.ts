import { expect, test } from "vitest";
import { type PrintedNumber, printedNumber } from "../../src/proposals/printedNumber.ts";

const read = (text: string, language: "en" | "ko" = /[가-힣]/.test(text) ? "ko" : "en") => {
  const number = printedNumber(text, language);
  return number && [number.value, number.low, number.high, number.kind];
};

test("printedNumber(text, language) reads digits with their signs, and what else would be printed so", () => {
  expect(read("76.7%")).toEqual([76.7, expect.closeTo(76.65), expect.closeTo(76.75), "percent"]);
  expect(read("−3.1%")).toEqual([-3.1, expect.closeTo(-3.15), expect.closeTo(-3.05), "percent"]);
  expect(read("$2.5 billion")).toEqual([2.5e9, 2.45e9, 2.55e9, "money:usd"]);
  expect(read("4.5 percentage points")).toEqual([4.5, 4.45, 4.55, "points"]);
  expect(read("12.6 times")).toEqual([12.6, expect.closeTo(12.55), expect.closeTo(12.65), "times"]);
  expect(read("12조 3,000억 달러")).toEqual([12.3e12, 12.29995e12, 12.30005e12, "money:usd"]);
  expect(read("5,480만 명")).toEqual([54.8e6, 54.795e6, 54.805e6, "people"]);
  expect(read("4.7배")).toEqual([4.7, 4.65, 4.75, "times"]);
});

test("four digits without a separator are a year first, and exact, whatever zeros they end in", () => {
  for (const text of ["2000", "in 2000", "since 2000", "2000년", "2000년에"]) {
    expect(read(text)).toEqual([2000, 2000, 2000, "year"]);
    expect(printedNumber(text, "ko")?.coarse).toEqual({ low: 2000, high: 2000 });
  }
  expect(read("2021")).toEqual([2021, 2021, 2021, "year"]);
  expect(read("2,000")).toEqual([2000, 1999.5, 2000.5, "bare"]);
  expect(read("about 2000")?.[3]).toBe("bare");
  expect(read("2000 people")?.[3]).toBe("people");
});

test("the zeros that Korean writes out, and those of thousands, may have been rounded to", () => {
  const coarse = (text: string, language: "en" | "ko") => (printedNumber(text, language) as PrintedNumber).coarse;
  expect(coarse("12조 3,000억 달러", "ko")).toEqual({ low: 12.25e12, high: 12.35e12 });
  expect(coarse("$628,000", "en")).toEqual({ low: 627_500, high: 628_500 });
  expect(coarse("$110 billion", "en")).toEqual({ low: 109.5e9, high: 110.5e9 });
  expect(coarse("70%", "en")).toEqual({ low: 69.5, high: 70.5 });
});

test("a rounded number, a range and a number in words say how far off a value may lie", () => {
  expect(read("over 90%")).toEqual([90, 90, 100, "percent"]);
  expect(read("90% 넘게")).toEqual([90, 90, 100, "percent"]);
  expect(read("nearly 3,000")).toEqual([3000, 2000, 3000, "bare"]);
  expect(read("약 40만 명")).toEqual([400_000, 350_000, 450_000, "people"]);
  expect(read("13–17%")).toEqual([15, 12.5, 17.5, "percent"]);
  expect(read("13~17%", "ko")).toEqual([15, 12.5, 17.5, "percent"]);
  expect(read("three quarters")).toEqual([75, 71.25, 78.75, "percent"]);
  expect(read("half")).toEqual([50, 47.5, 52.5, "percent"]);
  expect(read("twice")).toEqual([2, 1.9, 2.1, "times"]);
  expect(read("세 배")).toEqual([3, 2.85, 3.15, "times"]);
  expect(read("두 배")).toEqual([2, 1.9, 2.1, "times"]);
  expect(read("3분의 2")?.[0]).toBeCloseTo(66.67, 2);
  expect(read("사분의 일")?.[0]).toBe(25);
  expect(read("일곱 개")).toEqual([7, 7, 7, "count"]);
  expect(read("twenty-one")).toEqual([21, 21, 21, "count"]);
});

test("what separators mean is decided as in every field of the site", () => {
  expect(read("1,234")?.[0]).toBe(1234);
  expect(read("1.234")?.[0]).toBe(1.234);
  expect(read("1.234,5")?.[0]).toBe(1234.5);
  expect(read("abc")).toBeUndefined();
  expect(read("")).toBeUndefined();
});
