import { parseHTML } from "linkedom";
import { beforeAll, expect, test } from "vitest";
import { type Row, table } from "../../src/notebooks/inputs/table.ts";

beforeAll(() => {
  globalThis.document = parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
});

/** What the cells of one column say. */
const column = (rows: readonly Row[], place: number) =>
  [...table(rows).querySelectorAll(`tbody td:nth-child(${place})`)].map(({ textContent }) => textContent);

test("a year has no separator, whatever the other columns hold, and a quantity of its size has one", () => {
  const rows = [
    { year: 2021, target_year: 2027, copies: 2021 },
    { year: 2022, target_year: 2028, copies: 12_021.5 },
  ];
  expect(column(rows, 1)).toEqual(["2021", "2022"]);
  expect(column(rows, 2)).toEqual(["2027", "2028"]);
  expect(column(rows, 3)).toEqual(["2,021.0", "12,021.5"]);
});

test("a moment counted in years and quarters has no separator either", () => {
  expect(column([{ time: 2000 }, { time: 2000.25 }], 1)).toEqual(["2000.00", "2000.25"]);
});

test("a column that is named after years and counts something else keeps its separators", () => {
  expect(column([{ value_per_year: 2021 }, { value_per_year: 3_600_000 }], 1)).toEqual(["2,021", "3,600,000"]);
});
