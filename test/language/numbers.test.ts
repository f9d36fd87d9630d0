import { expect, test } from "vitest";
import { formatDate } from "../../src/language/dates.ts";
import { formatDollars, formatKoreanAmount, formatNumber, formatPercent } from "../../src/language/numbers.ts";

test("numbers round half away from zero, with grouped digits and a true minus sign", () => {
  expect(formatNumber(1234.5, 0, "en")).toBe("1,235");
  expect(formatNumber(-0.25, 1, "en")).toBe("−0.3");
  expect(formatNumber(-0.04, 1, "ko")).toBe("0.0");
  expect(formatPercent(76.66, 1, "ko")).toBe("76.7%");
});

test("dollars are said in trillions in English and in 조 and 억 in Korean", () => {
  expect(formatDollars(19_398.6, "en")).toBe("$19.4 trillion");
  expect(formatDollars(5072, "en", 2)).toBe("$5.07 trillion");
  expect(formatDollars(19_400, "ko")).toBe("19조 4,000억 달러");
  expect(formatDollars(5072, "ko")).toBe("5조 720억 달러");
  expect(formatDollars(13_303e-9, "en")).toBe("$13,303");
  expect(formatDollars(13_303e-9, "ko")).toBe("1만 3,300 달러");
});

test("Korean amounts are written in 만, 억 and 조, to the digits asked for", () => {
  expect(formatKoreanAmount(315_000_000)).toBe("3억 1,500만");
  expect(formatKoreanAmount(115_200_000)).toBe("1억 1,520만");
  expect(formatKoreanAmount(999_999_999_999, 4)).toBe("1조");
  expect(formatKoreanAmount(0)).toBe("0");
  expect(formatKoreanAmount(-75_000_000_000)).toBe("−750억");
});

test("dates are said the way each language says them", () => {
  expect([formatDate("2026-11-21", "en"), formatDate("2026-11-21", "ko")]).toEqual([
    "21 November 2026",
    "2026년 11월 21일",
  ]);
  expect([formatDate("2020-03", "en"), formatDate("2020-03", "ko")]).toEqual(["March 2020", "2020년 3월"]);
});
