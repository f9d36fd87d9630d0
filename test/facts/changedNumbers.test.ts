import { expect, test } from "vitest";
import { changedNumbers } from "../../src/facts/changedNumbers.ts";

test("changedNumbers(changes, language) gives each number before and after; in Korean none with an English word in it", () => {
  const changes = { share: { from: "76.7%", to: "76.4%" }, copies: { from: "5.08 million", to: "5.1 million" } };
  expect(changedNumbers(changes, "en")).toEqual([
    { fact: "share", text: "76.7% → 76.4%" },
    { fact: "copies", text: "5.08 million → 5.1 million" },
  ]);
  expect(changedNumbers(changes, "ko")).toEqual([{ fact: "share", text: "76.7% → 76.4%" }]);
  expect(changedNumbers({}, "en")).toEqual([]);
});

test("changedNumbers(changes, language, source) shows sizes where the text does, and signs where one turned", () => {
  const changes = {
    fewer: { from: "−4.1 million", to: "−4.2 million" },
    turned: { from: "−28", to: "3" },
    both: { from: "−1%", to: "−2%" },
  };
  const source =
    '<Fact id="fewer" absolute /> fewer, <Fact id="turned" absolute /> less, <Fact absolute id="both" /> or <Fact id="both" />';
  expect(changedNumbers(changes, "en", source).map(({ text }) => text)).toEqual([
    "4.1 million → 4.2 million",
    "−28 → 3",
    "−1% → −2%",
  ]);
});
