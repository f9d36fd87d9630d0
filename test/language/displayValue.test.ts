import { expect, test } from "vitest";
import type { Proof } from "../../src/facts/proof.ts";
import { shownText } from "../../src/facts/shownText.ts";
import { displayValue, exactDigits } from "../../src/language/displayValue.ts";
import type { UnitName } from "../../src/language/units.ts";
import { factText, prove } from "../facts/facts.ts";

test.each<[number | string, UnitName, number, string, string]>([
  [76.66, "percent", 1, "76.7%", "76.7%"],
  [-4, "percent", 0, "−4%", "−4%"],
  [17, "percentage-points", 0, "17 percentage points", "17%포인트"],
  [12.24, "log-points", 1, "12.2 log points", "12.2 로그포인트"],
  [19_400, "usd-billion", 1, "$19.4 trillion", "19조 4,000억 달러"],
  [5072, "usd-billion", 3, "$5.072 trillion", "5조 720억 달러"],
  [456, "usd-million", 0, "$456 million", "4억 5,600만 달러"],
  [54_870, "usd", 0, "$54,870", "5만 4,870달러"],
  [3000, "krw", 0, "3,000 won", "3,000원"],
  [39.2, "cny-trillion", 1, "39.2 trillion yuan", "39조 2,000억 위안"],
  [52.2, "million-people", 1, "52.2 million", "5,220만 명"],
  [125_000, "people", 0, "125,000", "12만 5,000명"],
  [0.9, "million-units", 1, "900,000", "90만"],
  [2000, "million-downloads", 0, "2 billion", "20억"],
  [4929, "count", 0, "4,929", "4,929"],
  [4.4, "times", 1, "4.4 times", "4.4배"],
  [83, "views", 0, "83 views", "83회"],
  [1, "months", 0, "1 month", "1개월"],
  [2033, "year", 0, "2033", "2033년"],
  ["2020-03", "date", 0, "March 2020", "2020년 3월"],
])("%s %s with %s digits is %s and %s", (value, unit, digits, english, korean) => {
  expect(displayValue(value, { unit, digits }, "en")).toBe(english);
  expect(displayValue(value, { unit, digits }, "ko")).toBe(korean);
});

test("both languages show the same rounded number", () => {
  expect(displayValue(19_432, { unit: "usd-billion", digits: 1 }, "ko")).toBe("19조 4,000억 달러");
});

test("bare leaves out the unit word and the sign of the currency", () => {
  expect(displayValue(19_400, { unit: "usd-billion", digits: 1, bare: true }, "en")).toBe("19.4 trillion");
  expect(displayValue(2033, { unit: "year", digits: 0, bare: true }, "ko")).toBe("2033");
});

test("exactDigits are the decimals that show a value in full", () => {
  expect(exactDigits(14_200, "usd-billion")).toBe(1);
  expect(exactDigits(5072, "usd-billion")).toBe(3);
  expect(exactDigits(66.9, "percent")).toBe(1);
});

test("shownText can show what was printed, what comes out and what speaks against it", async () => {
  const { proofs, faults } = await prove(
    factText(
      "value",
      "usd-billion",
      'published: { value: 7.5, source: "A blog", address: "https://example.org/" }\n  counter: { value: 75, differs: value, says: { en: "Tenfold", ko: "열 배" }, source: "A paper", date: "2018" }',
    ),
  );
  const proof = proofs.get("value") as Proof;
  expect(faults).toEqual([]);
  expect(shownText(proof, "ko")).toBe("75억 달러");
  expect(shownText(proof, "ko", { of: "counter" })).toBe("750억 달러");
  expect(shownText(proof, "en", { of: "computed" })).toBeUndefined();
});
