import { describe, expect, test } from "vitest";
import type { Control } from "../../src/figures/control.ts";
import { hasState } from "../../src/figures/controlFields.ts";
import { toValues, withState } from "../../src/figures/figureState.ts";
import { fitsFigure } from "../../src/figures/fitsFigure.ts";

const both = (text: string) => ({ en: text, ko: text });
const controls: Control[] = [
  { parameter: "from", label: both("From"), kind: "range", minimum: 1990, maximum: 2020, initial: 2005 },
  {
    parameter: "format",
    label: both("Format"),
    kind: "select",
    options: [
      { value: "CD", label: both("CD") },
      { value: 12, label: both("12 inches") },
    ],
    initial: "CD",
  },
  {
    parameter: "who",
    label: both("Who"),
    kind: "multiple",
    options: ["CHN", "USA", "KOR"].map((value) => ({ value, label: both(value) })),
    initial: ["CHN", "USA"],
  },
];
const start = { from: 2005, format: "CD", who: ["CHN", "USA"] };
const read = (search: string) => toValues("figure", controls, new URLSearchParams(search));

describe("a figure's state in an address", () => {
  test("is what the reader chose, in the types of the controls", () => {
    expect(read("?figure.from=1999&figure.format=12&figure.who=KOR")).toEqual({ from: 1999, format: 12, who: ["KOR"] });
  });
  test("falls back to the nearest the controls offer", () => {
    expect(read("")).toEqual(start);
    expect(read("?figure.from=1066")).toMatchObject({ from: 1990 });
    expect(read("?figure.from=x&figure.format=') drop table--&figure.who=XXX")).toEqual(start);
  });
  test("leaves other figures' state alone", () => {
    expect(read("?other.from=1999")).toEqual(start);
    expect(hasState("?other.from=1999", "figure")).toBe(false);
    expect(hasState("?figure.from=1999", "figure")).toBe(true);
    expect(withState("?other.from=1999", "figure", controls, { ...start, from: 2010 })).toBe(
      "?other.from=1999&figure.from=2010",
    );
  });
  test("holds only what differs from the start", () => {
    expect(withState("?figure.from=1999", "figure", controls, start)).toBe("");
    const search = withState("", "figure", controls, { ...start, who: ["KOR", "USA"] });
    expect(read(search)).toEqual({ ...start, who: ["KOR", "USA"] });
  });
});

test("fitsFigure(columns, answer) asks for every column with a type the chart can draw", () => {
  const columns = { year: "INTEGER", share: "DOUBLE" };
  const year = { name: "year", type: "BIGINT" };
  expect(fitsFigure(columns, [year, { name: "share", type: "DECIMAL(5,2)" }, { name: "more", type: "DATE" }])).toBe(
    true,
  );
  expect(fitsFigure(columns, [year, { name: "share", type: "VARCHAR" }])).toBe(false);
  expect(fitsFigure(columns, [year])).toBe(false);
});
