import { expect, test } from "vitest";
import { unitAbove, unitText } from "../../src/imports/unitText.ts";

test.each([
  ["thousands", "thousands", "천"],
  ["in millions", "millions", "백만"],
  ["millions of U.S. dollars", "million US dollars", "백만 달러"],
  ["$ in thousands", "thousand US dollars", "천 달러"],
  ["EUR, billions", "billion euros", "십억 유로"],
  ["1,000 households", "thousand households", "천 가구"],
  ["100 million won", "hundred million Korean won", "억 원"],
  ["천 명", "thousand people", "천 명"],
  ["백만 달러", "million US dollars", "백만 달러"],
  ["십억 유로", "billion euros", "십억 유로"],
  ["만 톤", "ten thousand tonnes", "만 톤"],
  ["백만", "millions", "백만"],
])("unitText(%j) is a unit in both languages", (written, en, ko) => {
  expect(unitText(written)).toEqual({ en, ko });
});

test("unitText leaves open what it does not know", () => {
  expect(unitText("millions of furlongs")).toEqual({ en: "millions of furlongs", ko: "" });
  expect(unitText("천체 수")).toEqual({ en: "", ko: "천체 수" });
});

test.each<[lines: readonly string[], en: string | undefined]>([
  [["Table 1. Population, thousands"], "thousands"],
  [["Consolidated statements of income", "(In millions)"], "millions"],
  [["CONSOLIDATED STATEMENTS (USD in millions, except per share data)"], "million US dollars"],
  [["Amounts in thousands of euros"], "thousand euros"],
  [["Unit: 1,000 persons"], "thousand people"],
  [["표 2. 수출액", "(단위 : 백만 달러)"], "million US dollars"],
  [["시도별 인구", "천 명"], "thousand people"],
  [["Unit: tonnes, percent"], undefined],
  [["(단위: 명 %)"], undefined],
  [["단위: 천 명, %"], undefined],
  [["단위: 명 및 퍼센트"], undefined],
  [["단위: 천 명"], "thousand people"],
  [["Cases"], undefined],
  [["Deaths in millions of animals"], undefined],
  [["Sales by shop, 2021"], undefined],
])("unitAbove(%j) is what the lines over a table say of all of it", (lines, en) => {
  expect(unitAbove(lines)?.en).toBe(en);
});
