import { expect, test } from "vitest";
import { displayedInKorean } from "../../src/language/displayedInKorean.ts";

test("what English shows is shown in Korean: units, magnitudes, money, days", () => {
  expect(
    ["3.7 years", "−0.8 years", "2.6 percentage points", "−12.2 log points", "76.7%", "6.50", "5.08 million"].map(
      (text) => displayedInKorean(text),
    ),
  ).toEqual(["3.7년", "−0.8년", "2.6%포인트", "−12.2 로그포인트", "76.7%", "6.50", "508만"]);
  expect(
    ["$19.4 trillion", "15,600 won", "1 month", "21 November 2026", "March 2020"].map((text) =>
      displayedInKorean(text),
    ),
  ).toEqual(["19조 4,000억 달러", "1만 5,600원", "1개월", "2026년 11월 21일", "2020년 3월"]);
});

test("the unit tells people, years and copies apart, which English shows alike", () => {
  expect(displayedInKorean("5.1 million", "million-people")).toBe("510만 명");
  expect(displayedInKorean("5.1 million", "people")).toBeUndefined();
  expect(displayedInKorean("2033", "year")).toBe("2033년");
  expect(displayedInKorean("5.1 million", "million-units")).toBe("510만");
});

test("what no unit is shown as has no Korean", () => {
  expect(["nothing", "a third", "3.7 parsecs", ""].map((text) => displayedInKorean(text))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
