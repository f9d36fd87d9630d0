import { expect, test } from "vitest";
import { printedText } from "../../src/facts/printedText.ts";
import type { Proof } from "../../src/facts/proof.ts";
import { factText, prove } from "./facts.ts";

async function printed(unit: string, keys: string) {
  const { proofs, faults } = await prove(
    factText("value", unit, `published: { ${keys}, source: "A blog", address: "https://example.org/" }`),
  );
  expect(faults).toEqual([]);
  const proof = proofs.get("value") as Proof;
  return [printedText(proof, "en"), printedText(proof, "ko")];
}

test.each([
  ["percent", "value: 75, comparison: more-than", "more than 75%", "75% 넘음"],
  ["percent", "value: 75, comparison: at-least", "at least 75%", "75% 이상"],
  ["percent", "value: 75, comparison: at-most", "at most 75%", "75% 이하"],
  ["percent", "value: -10, comparison: at-most", "a fall of at least 10%", "10% 이상 감소"],
  ["rank", "value: 1", "rank 1", "1위"],
  ["million-people", "value: 900, comparison: almost", "almost 900 million", "거의 9억 명"],
  [
    "usd-billion",
    'value: 7.5, printed: "75억", comparison: about',
    "about $7.5 billion (“75억”)",
    "약 75억 달러 (“75억”)",
  ],
])("%s, %s is printed as %s and %s", async (unit, keys, english, korean) => {
  expect(await printed(unit, keys)).toEqual([english, korean]);
});

test("print that gives words and no number is shown in its words", async () => {
  const keys = 'value: 1, words: { en: "billions of dollars", ko: "수십억 달러" }';
  expect(await printed("usd-billion", keys)).toEqual(["billions of dollars", "수십억 달러"]);
});

test("a statement that is denied for its time is shown with the time; a year is the time itself", async () => {
  const counter =
    'counter: { differs: period, period: "2020-Q1", says: { en: "Earlier.", ko: "더 일렀다." }, source: "The firm", date: "2020-04" }';
  const printedWith = async (unit: string, keys: string) => {
    const source = 'source: "A blog", address: "https://example.org/"';
    const { proofs } = await prove(`${factText("value", unit, `published: { ${keys}, ${source} }`)}\n  ${counter}\n`);
    const proof = proofs.get("value") as Proof;
    return [printedText(proof, "en"), printedText(proof, "ko")];
  };
  expect(await printedWith("million-people", 'value: 315, period: "2020-Q2"')).toEqual([
    "315 million, Q2 2020",
    "3억 1,500만 명, 2020년 2분기",
  ]);
  expect(await printedWith("year", 'value: 2020, period: "2020-08"')).toEqual(["August 2020", "2020년 8월"]);
});
