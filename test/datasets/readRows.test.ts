import { expect, test } from "vitest";
import { readRows } from "../../src/datasets/readRows.ts";
import { shops } from "./shops.ts";

test("readRows(bytes, descriptor) gives each cell the type of its column, and null for an empty one", () => {
  const { bytes, descriptor } = shops("sound");
  expect(readRows(bytes, descriptor)[2]).toEqual({
    town: "대전",
    year: 2020,
    sales: 7,
    open: true,
    founded: "2001-12-31",
    kind: "inland",
    note: null,
  });
});

test("readRows(bytes, descriptor) names the line of a cell that does not fit", () => {
  const { bytes, descriptor } = shops("text-in-number-column");
  expect(() => readRows(bytes, descriptor)).toThrow('shops, line 3: "thirteen" is not a number in sales');
});
