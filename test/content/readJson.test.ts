import { expect, test } from "vitest";
import { readJson } from "../../src/content/readJson.ts";

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
])("keyPlace(%j) is line %i, character %i", (path, line, column) => {
  expect(readJson("d.json", json).keyPlace(path)).toEqual({ line, column });
});

test("keyPlace gives the deepest part of a path that is there", () => {
  expect(readJson("d.json", json).keyPlace(["list", 1, "b"])).toEqual({ line: 5, column: 5 });
  expect(readJson("d.json", json).keyPlace(["none"])).toEqual({ line: 1, column: 1 });
});

test("readJson(file, text) gives what the text says, a byte order mark before it or not", () => {
  expect(readJson("d.json", `\uFEFF${json}`).value).toEqual(JSON.parse(json));
  expect(readJson("d.json", "").diagnostics).toHaveLength(1);
});
