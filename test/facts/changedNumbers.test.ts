import { expect, test } from "vitest";
import { changedNumbers } from "../../src/facts/changedNumbers.ts";

test("changedNumbers(correction, language) gives each number before and after, as the language shows it", () => {
  const changes = {
    share: { from: "76.7%", to: "76.4%" },
    copies: { from: "5.08 million", to: "5.1 million" },
    early: { from: "1.8 years", to: "1.4 years" },
    fans: { from: "90,000", to: "1.2 million" },
  };
  expect(changedNumbers({ changes }, "en")).toEqual([
    { fact: "share", text: "76.7% → 76.4%" },
    { fact: "copies", text: "5.08 million → 5.1 million" },
    { fact: "early", text: "1.8 years → 1.4 years" },
    { fact: "fans", text: "90,000 → 1.2 million" },
  ]);
  const unitOf = (fact: string) => (fact === "fans" ? "people" : undefined);
  expect(changedNumbers({ changes }, "ko", { unitOf })).toEqual([
    { fact: "share", text: "76.7% → 76.4%" },
    { fact: "copies", text: "508만 → 510만" },
    { fact: "early", text: "1.8년 → 1.4년" },
    { fact: "fans", text: "9만 명 → 120만" },
  ]);
  expect(changedNumbers({ changes: {} }, "en")).toEqual([]);
});

test("changedNumbers(correction, language, { source }) shows sizes where the text does, and signs where one turned", () => {
  const changes = {
    fewer: { from: "−4.1 million", to: "−4.2 million" },
    turned: { from: "−28", to: "3" },
    both: { from: "−1%", to: "−2%" },
  };
  const source =
    '<Fact id="fewer" absolute /> fewer, <Fact id="turned" absolute /> less, <Fact absolute id="both" /> or <Fact id="both" />';
  expect(changedNumbers({ changes }, "en", { source }).map(({ text }) => text)).toEqual([
    "4.1 million → 4.2 million",
    "−28 → 3",
    "−1% → −2%",
  ]);
});

test("a number that was withdrawn is shown with what it was, in both languages", () => {
  const correction = { changes: {}, withdrawn: { early: "1.4 years" } };
  expect(changedNumbers(correction, "en")).toEqual([{ fact: "early", text: "1.4 years → withdrawn" }]);
  expect(changedNumbers(correction, "ko")).toEqual([{ fact: "early", text: "1.4년 → 본문에서 뺌" }]);
});
