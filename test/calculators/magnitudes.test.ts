import { expect, test } from "vitest";
import { convertMagnitude, toEnglishMagnitude } from "../../src/calculators/magnitudes/convertMagnitude.ts";
import { slips } from "../../src/calculators/magnitudes/slips.ts";

test("the seven slips lost the factors that print shows", () => {
  const found = Object.fromEntries(slips.map(({ fact, right, factor }) => [fact, `${right} ${factor}`]));
  expect(found).toEqual({
    "bd-valuation-2018": "750억 10",
    "tt-downloads-milestone": "15억 10",
    "tencent-kuaishou": "15억 10",
    "bd-india-spend": "10억 10",
    "alibaba-ipo": "250억 1000",
    "toutiao-daily-users": "1억 2,000만 100",
    "vitrue-fans": "100만 100",
  });
});

test.each([
  ["1.5B", "15억", "1.5 billion"],
  ["$25 billion", "250억", "25 billion"],
  ["15억", "15억", "1.5 billion"],
  ["3억 1,500만", "3억 1,500만", "315 million"],
  ["1조", "1조", "1 trillion"],
  ["12,000", "1만 2,000", "12,000"],
  ["1,5B", "15억", "1.5 billion"],
  ["1.500.000", "150만", "1.5 million"],
])("convertMagnitude(%s) says %s and %s", (text, korean, english) => {
  expect(convertMagnitude(text)).toMatchObject({ korean, english });
});

test.each(["", "abc", "1.5Q", "억", "-3", "1.5", "1e16"])("convertMagnitude(%s) is no amount", (text) => {
  expect(convertMagnitude(text)).toBeUndefined();
});

test("toEnglishMagnitude keeps every digit that an amount has", () => {
  expect(toEnglishMagnitude(1_234_567_890)).toBe("1.23456789 billion");
});

test("convertMagnitude(1.500) names both amounts that it could be", () => {
  expect(convertMagnitude("1.500")).toEqual([1.5, 1500]);
});
