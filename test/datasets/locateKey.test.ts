import { expect, test } from "vitest";
import { locateKey } from "../../src/datasets/locateKey.ts";

const json = `{
  "name": "x",
  "list": [
    { "a": 1, "b": "with \\"quotes\\", {braces}" },
    { "a": 2 }
  ],
  "last": true
}`;

test.each([
  [["name"], 2, 3],
  [["list", 0, "b"], 4, 15],
  [["list", 1], 5, 5],
  [["list", 1, "a"], 5, 7],
  [["last"], 7, 3],
])("locateKey(json, %j) is line %i, character %i", (path, line, column) => {
  expect(locateKey(json, path)).toEqual({ line, column });
});

test("locateKey gives the deepest part of a path that is there", () => {
  expect(locateKey(json, ["list", 1, "b"])).toEqual({ line: 5, column: 5 });
  expect(locateKey(json, ["none"])).toEqual({ line: 1, column: 1 });
});
