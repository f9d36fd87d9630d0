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
