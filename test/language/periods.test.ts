import { expect, test } from "vitest";
import { formatPeriod } from "../../src/language/periods.ts";

test.each([
  ["2024-Q4", "Q4 2024", "2024년 4분기"],
  ["2021-07", "July 2021", "2021년 7월"],
  ["2019", "2019", "2019년"],
])("formatPeriod(%s) says the period in both languages", (period, en, ko) => {
  expect(formatPeriod(period, "en")).toBe(en);
  expect(formatPeriod(period, "ko")).toBe(ko);
});
