import { expect, test } from "vitest";
import { neighbouringFacts } from "../../src/facts/neighbouringFacts.ts";
import type { Proof } from "../../src/facts/proof.ts";

const fact = (id: string, tables: string[], inputs: string[] = [], essay = "shops") =>
  ({ id, essay, tables, inputs: inputs.map((input) => ({ id: input })) }) as unknown as Proof;
const ids = (facts: readonly Proof[]) => facts.map(({ id }) => id);

const all = [
  fact("first", ["shops"]),
  fact("second", ["streets"]),
  fact("third", ["shops"]),
  fact("ratio", [], ["third"]),
  fact("elsewhere", ["shops"], [], "towns"),
];
const book = new Map(all.map((each) => [each.id, each]));

test("neighbouringFacts(fact) are those of its essay that read the same data, and those calculated from it", () => {
  const { calculated, near, isSameData } = neighbouringFacts(all[2] as Proof, book);
  expect(ids(calculated)).toEqual(["ratio"]);
  expect(ids(near)).toEqual(["first"]);
  expect(isSameData).toBe(true);
});

test("neighbouringFacts(fact) are the nearest of its essay where no other reads the same data", () => {
  const { near, isSameData } = neighbouringFacts(all[1] as Proof, book);
  expect(ids(near).sort()).toEqual(["first", "ratio", "third"]);
  expect(isSameData).toBe(false);
});
