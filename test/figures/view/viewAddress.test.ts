import { expect, test } from "vitest";
import { bind } from "../../../src/database/parameters.ts";
import type { Control } from "../../../src/figures/control.ts";
import { viewAddress, viewNames } from "../../../src/figures/view/viewAddress.ts";

const label = { en: "", ko: "" };
const controls: Control[] = [
  { parameter: "first", kind: "range", minimum: 1990, maximum: 2020, initial: 2000, label },
  {
    parameter: "iso",
    kind: "multiple",
    options: ["KOR", "JPN"].map((value) => ({ value, label })),
    initial: ["KOR"],
    label,
  },
];
const sql =
  "select * from t where year >= coalesce(getvariable('first'), 2000) and iso in (select unnest(coalesce(getvariable('iso'), ['KOR'])))";
const figure = { id: "people", controls, sql };
const shown = (first: number, iso: string[]) => ({ figure, values: { first, iso }, sql: bind(sql, { first, iso }) });

test("a view that stands as published has the figure's own address", () => {
  const view = shown(2000, ["KOR"]);
  expect(viewAddress(view, "en")).toBe("/charts/people/");
  expect(viewAddress(view, "ko")).toBe("/ko/charts/people/");
  expect(viewNames(view)).toEqual([]);
});

test("what the reader chose stands in the address and in the name, and only that", () => {
  const view = shown(2010, ["KOR"]);
  expect(viewAddress(view, "ko")).toBe("/ko/charts/people/?people.first=2010");
  expect(viewNames(view)).toEqual(["first-2010"]);
  const both = shown(2010, ["KOR", "JPN"]);
  expect(viewAddress(both, "en")).toBe("/charts/people/?people.first=2010&people.iso=KOR&people.iso=JPN");
  expect(viewNames(both)).toEqual(["first-2010", "iso-KOR-JPN"]);
});

test("a question that the reader wrote is seen again in the explorer", () => {
  const view = { ...shown(2000, ["KOR"]), sql: "select 1 as year" };
  expect(viewAddress(view, "ko")).toBe("/ko/explorer/?sql=select%201%20as%20year&run=1");
  expect(viewNames(view)).toEqual(["edited"]);
  expect(viewNames({ ...view, sql: `${shown(2000, ["KOR"]).sql}\n` })).toEqual([]);
});
