import { expect, test } from "vitest";
import { editDistance, nearestName } from "../../src/language/nearestName.ts";

test.each([
  ["", "", 0],
  ["line", "lien", 1],
  ["line", "lines", 1],
  ["kitten", "sitting", 3],
  ["중국", "중극", 1],
])("editDistance(%j, %j) is %i", (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
  expect(editDistance(b, a)).toBe(steps);
});

test.each([
  ["lin", ["dot", "line", "link"], "line"],
  ["colour", ["column", "color"], "color"],
  ["BARY", ["barX", "barY"], "barY"],
  ["market-ratio", ["ppp", "market-ratio-2021"], "market-ratio-2021"],
  ["zebra", ["dot", "line"], undefined],
  ["x", [], undefined],
])("nearestName(%j, %j) is %j", (name, known, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});
