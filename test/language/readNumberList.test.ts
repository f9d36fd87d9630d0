import { expect, test } from "vitest";
import { readNumberList } from "../../src/language/readNumberList.ts";

test.each([
  ["10, 20, 60", [10, 20, 60]],
  ["1,2,3", [1, 2, 3]],
  ["1 2 3", [1, 2, 3]],
  ["1.5, 2.5", [1.5, 2.5]],
  ["1,200; 800; 300", [1200, 800, 300]],
  ["2,5; 3,5", [2.5, 3.5]],
  ["1,200\n800", [1200, 800]],
  ["10k, 4k", [10_000, 4000]],
  ["１０、２０", [10, 20]],
  ["", []],
])("readNumberList(%j) is %j", (text, values) => {
  expect(readNumberList(text)).toMatchObject({ kind: "list", values });
});

test.each([
  ["1,200, 800, 300", [1200, 800, 300], [1, 200, 800, 300]],
  ["2,5", [2.5], [2, 5]],
  ["2,5, 3,5", [2.5, 3.5], [2, 5, 3, 5]],
  ["1,200,800", [1_200_800], [1, 200, 800]],
  ["10 000 4 000", [10_000, 4000], [10, 0, 4, 0]],
])("readNumberList(%j) could be %j or %j", (text, one, other) => {
  const reading = readNumberList(text);
  const readings = reading.kind === "ambiguous" ? reading.readings : [];
  expect(readings).toHaveLength(2);
  expect(readings).toEqual(expect.arrayContaining([one, other]));
});

test("readNumberList(text) names the item that is no number", () => {
  expect(readNumberList("3, x, 4")).toEqual({ kind: "unreadable", item: "x" });
});
