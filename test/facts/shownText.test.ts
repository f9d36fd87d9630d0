import { expect, test } from "vitest";
import type { Proof } from "../../src/facts/proof.ts";
import { shownText } from "../../src/facts/shownText.ts";
import { factText, prove } from "./facts.ts";

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
