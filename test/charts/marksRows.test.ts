import { expect, test } from "vitest";
import { matches, placeOf, seriesColumn, seriesRows, statusOf } from "../../src/charts/marksRows.ts";
import type { ChartSpec, Mark } from "../../src/charts/schema.ts";

const heading = { en: "Heading", ko: "이름" };
const spec: ChartSpec = {
  plot: [],
  status: "kind",
  columns: {
    year: { heading, unit: "year" },
    quarter: { heading, time: "quarter" },
    kind: {
      heading,
      values: {
        filed: { en: "filed", ko: "제출", status: "actual" },
        said: { en: "said", ko: "발표", status: "estimate" },
        hoped: { en: "hoped", ko: "희망", status: "projection" },
      },
    },
    name: { heading, column: { en: "name_en", ko: "name_ko" } },
  },
};
const row = {
  year: 2001,
  quarter: "2024-Q4",
  kind: "said",
  share: 3,
  gone: null,
  name_en: "One",
  name_ko: "하나",
  wet: true,
};

test.each<[NonNullable<Mark["where"]>, boolean]>([
  [{}, true],
  [{ year: 2001 }, true],
  [{ year: "2001" }, false],
  [{ year: [2000, 2001] }, true],
  [{ year: [] }, false],
  [{ year: 2001, kind: "filed" }, false],
  [{ kind: { not: "filed" } }, true],
  [{ kind: { not: ["filed", "said"] } }, false],
  [{ gone: null }, true],
  [{ gone: { not: null } }, false],
  [{ share: { not: null } }, true],
  // A column that the row does not have holds nothing.
  [{ other: null }, true],
  [{ wet: true }, true],
  [{ wet: [false] }, false],
])("matches(row, %j) is %s", (condition, wanted) => expect(matches(row, condition)).toBe(wanted));

test("matches without a condition is true", () => expect(matches(row, undefined)).toBe(true));

test("placeOf gives numbers as they are, names as text, periods as their middle or an edge, and nothing for nothing", () => {
  const place = (channel: Mark["x"], edge?: "start" | "end") => placeOf(row, channel, spec, "ko", edge);
  expect(place("year")).toBe(2001);
  expect(place("kind")).toBe("said");
  expect(place("name")).toBe("하나");
  expect(placeOf(row, "name", spec, "en")).toBe("One");
  expect(place({ value: 7 })).toBe(7);
  expect(place("quarter")).toEqual(new Date("2024-11-16T00:00:00Z"));
  expect(place("quarter", "start")).toEqual(new Date("2024-10-01T00:00:00Z"));
  expect(place("quarter", "end")).toEqual(new Date("2025-01-01T00:00:00Z"));
  expect([place("gone"), place("other"), place(undefined)]).toEqual([undefined, undefined, undefined]);
});

test("seriesColumn is z, else the column that colours, and a colour is none", () => {
  expect(seriesColumn({ mark: "line", z: "name", stroke: "kind" })).toBe("name");
  expect(seriesColumn({ mark: "line", stroke: "kind", fill: "name" })).toBe("kind");
  expect(seriesColumn({ mark: "line", fill: "name" })).toBe("name");
  expect(seriesColumn({ mark: "line", stroke: { value: "china" } })).toBeUndefined();
});

const rows = [
  { year: 2003, kind: "a", share: 5 },
  { year: 2001, kind: "b", share: 9 },
  { year: 2001, kind: "a", share: 7 },
  { year: 2002, kind: "a", share: null },
];
const found = (mark: Partial<Mark>) =>
  seriesRows({ mark: "dot", x: "year", y: "share", ...mark }, rows, spec, "en").map(({ key, rows: own }) => [
    key,
    ...own.map((each) => rows.indexOf(each as (typeof rows)[number])),
  ]);

test("seriesRows are the rows by series, in the order in which they appear", () => {
  expect(found({})).toEqual([[undefined, 0, 1, 2, 3]]);
  expect(found({ z: "kind" })).toEqual([
    ["a", 0, 2, 3],
    ["b", 1],
  ]);
  expect(found({ z: "kind", where: { kind: "b" } })).toEqual([["b", 1]]);
  expect(found({ where: { kind: "c" } })).toEqual([]);
});

test.each<[NonNullable<Mark["select"]>, number, number]>([
  ["first", 0, 1],
  ["last", 3, 1],
  ["minX", 2, 1],
  ["maxX", 0, 1],
  ["minY", 0, 1],
  ["maxY", 2, 1],
])("select: %s takes one row of each series", (select, ofA, ofB) => {
  expect(found({ z: "kind", select })).toEqual([
    ["a", ofA],
    ["b", ofB],
  ]);
});

test("select takes one row of each series in each panel", () => {
  expect(found({ fy: "year", select: "first" })).toEqual([[undefined, 0, 1, 3]]);
  expect(found({ fy: "year", select: "maxY", where: { share: { not: null } } })).toEqual([[undefined, 0, 1]]);
});

test("select of a series without any value takes none", () => {
  expect(found({ where: { share: null }, select: "maxY" })).toEqual([[undefined]]);
});

test("statusOf is what the data say, or what the value is given to count as; else actual", () => {
  const status = (kind: unknown, mark: Partial<Mark> = {}) =>
    statusOf({ kind, own: "projection" }, { mark: "dot", ...mark }, spec);
  expect(
    ["filed", "said", "hoped", "estimate", "projection", "actual", "whatever", null].map((kind) => status(kind)),
  ).toEqual(["actual", "estimate", "projection", "estimate", "projection", "actual", "actual", "actual"]);
  expect(status("filed", { status: "own" })).toBe("projection");
  expect(statusOf({ kind: "said" }, { mark: "dot" }, { plot: [], columns: {} })).toBe("actual");
});
