import fc from "fast-check";
import { parseHTML } from "linkedom";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { drawChart } from "../../src/charts/drawChart.ts";
import { gallery } from "../../src/charts/gallery.ts";
import { seriesOf } from "../../src/charts/points.ts";
import { type ChartSpec, labelPlaces, markNames } from "../../src/charts/schema.ts";
import { describePoints } from "../../src/figures/describePoints.ts";
import { readFigure } from "../../src/figures/readFigure.ts";
import { languages } from "../../src/language/language.ts";
import { ratioFigure } from "./ratioFigure.ts";

type Row = Readonly<Record<string, unknown>>;

const document = () => parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;

/** Draws and tells a figure of some rows, in both languages and widths, and holds what came of it to the laws. */
function expectDrawing(spec: ChartSpec, rows: readonly Row[]): void {
  for (const language of languages) {
    for (const width of [720, 340]) {
      const start = performance.now();
      const svg = drawChart(spec, rows, { language, width, narrow: width < 500, document: document() });
      expect(performance.now() - start).toBeLessThan(5000);
      const tags = svg.outerHTML.replace(/<style>[\s\S]*?<\/style>/, "");
      expect(tags).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(svg.querySelectorAll("path, line, rect, circle, text").length).toBeGreaterThan(0);
    }
    const words = describePoints(seriesOf(spec, rows, language), spec, language);
    expect(words).not.toMatch(/undefined|NaN|Infinity|\[object/);
  }
}

/** A map as the figure.yaml that it is, read as a figure; undefined where it has mistakes. */
function specOf(map: object): ChartSpec | undefined {
  const said = { kind: "observation", title: { en: "A title", ko: "제목" }, measure: { en: "A measure", ko: "단위" } };
  const yaml = JSON.stringify({ ...said, ...map }, undefined, 1);
  return readFigure(ratioFigure({ yaml, sql: "select 1 as year" })).figure?.spec;
}

const heading = { en: "Heading", ko: "이름" };
const columns = {
  year: { heading, unit: "year" },
  month: { heading, time: "month" },
  place: {
    heading,
    values: {
      north: { en: "North", ko: "북쪽", color: "korea" },
      south: { en: "South and the islands", ko: "남쪽과 섬", short: { en: "South", ko: "남쪽" } },
    },
  },
  part: { heading },
  amount: { heading, unit: "usd-billion", digits: [0, 2], qualifier: "hedge" },
  share: { heading, unit: "percent", digits: 1 },
  low: { heading },
  high: { heading, unit: "times" },
  status: { heading },
};
const across = ["year", "month", "part", "amount"];
const numbers = ["amount", "share", "low", "high"];
const oneOf = <T extends readonly unknown[]>(...values: T) => fc.constantFrom<T[number][]>(...values);
const text = oneOf(
  "amount",
  "place",
  { en: "{amount} in {year}", ko: "{year} {amount}" },
  { en: "{share:0}\n{place}", ko: "{place}\n{share}" },
);
const colour = oneOf("place", "part", "status", { value: "china" }, { value: "ink" });
const where = oneOf(
  { place: "north" },
  { place: { not: "north" } },
  { amount: { not: null } },
  { status: ["actual", "estimate"] },
);
const name = oneOf({ en: "A name", ko: "어떤 이름" });

const more = fc.record(
  {
    z: oneOf("place", "part"),
    stroke: colour,
    fill: colour,
    symbol: oneOf("place", { value: "diamond" }),
    text,
    name,
    where,
    select: oneOf("first", "last"),
    label: fc.oneof(oneOf(...labelPlaces), fc.record({ at: oneOf(...labelPlaces), text })),
    band: oneOf(["low", "high"]),
    strokeWidth: oneOf(0.5, 4),
    fillOpacity: oneOf(0, 0.5),
    r: oneOf(1, 9),
    textAnchor: oneOf("start", "middle", "end"),
    frameAnchor: oneOf("top-left", "bottom-right"),
  },
  { requiredKeys: [] },
);
const pair = fc.tuple(oneOf(...numbers), oneOf(...numbers));

/** Marks that share their axes: all across one kind of x, all in named rows, or one timeline. */
const acrossMark = (x: string) =>
  fc
    .tuple(oneOf("line", "dot", "areaY", "barY", "ruleX", "ruleY", "link", "arrow", "text"), pair, more, fc.boolean())
    .map(([mark, [y, y2], rest, isSpan]) => ({
      mark,
      ...(["link", "arrow"].includes(mark) || (isSpan && mark === "ruleY") ? { x1: x, x2: x, y1: y, y2 } : {}),
      ...(mark === "areaY" || (isSpan && mark === "ruleX") ? { x, y1: y, y2 } : { x, y }),
      ...rest,
      ...(mark === "text" ? { text: "place" } : {}),
    }));
const rowsMark = (y: string) =>
  fc
    .tuple(oneOf("barX", "dot", "link", "arrow", "tickX", "text", "ruleX"), pair, more, fc.boolean())
    .map(([mark, [x, x2], rest, isSpan]) => ({
      mark,
      y,
      ...(["link", "arrow"].includes(mark) || (isSpan && mark === "barX") ? { x1: x, x2 } : { x }),
      ...rest,
      ...(mark === "text" ? { text: "place" } : {}),
    }));
const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });
const marks = fc.oneof(
  { weight: 5, arbitrary: oneOf(...across).chain((x) => several(acrossMark(x))) },
  { weight: 4, arbitrary: oneOf("place", "part").chain((y) => several(rowsMark(y))) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(oneOf("month", "year"), oneOf("time", "even", "years"), text)
      .map(([y, scale, label]) => [
        { mark: "timeline", y, text: "place", stroke: "part", scale, label: { at: "value", text: label } },
      ]),
  },
);
/** In panels or not: all marks alike. */
const plot = fc
  .tuple(marks, oneOf(undefined, undefined, "place", "part"))
  .map(([marks, fy]) => (fy === undefined ? marks : marks.map((mark) => ({ ...mark, fy }))));

const axis = fc.record(
  {
    type: oneOf("linear", "log", "symlog", "percent"),
    include: oneOf([0], [0, 100], [-1000]),
    axis: fc.boolean(),
    label: name,
  },
  { requiredKeys: [] },
);
const figure = fc.record(
  {
    columns: fc.constant(columns),
    plot,
    status: oneOf("status"),
    x: axis,
    y: axis,
    panels: fc.record(
      { scales: oneOf("own", "shared"), columns: oneOf(1, 2), height: oneOf(60, 300), text, note: text },
      { requiredKeys: [] },
    ),
    rows: fc.record({ text, height: oneOf(16, 60) }, { requiredKeys: [] }),
    levels: fc.array(fc.record({ x: oneOf(2005, 10), y: oneOf(0, 50), name }, { requiredKeys: [] }), { maxLength: 2 }),
    missing: name,
    height: oneOf(80, 500, { wide: 300, narrow: 200 }),
  },
  { requiredKeys: ["columns", "plot"] },
);

/** What a query may give: sizes far apart, zero, the same number again, nothing. */
const number = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 100) },
  { weight: 2, arbitrary: oneOf(0, 1, 5, -5, 1e-6, 1e12) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const row = fc.record({
  year: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1973, max: 2030 }) }, fc.constant(null)),
  month: oneOf("2019-01", "2019-12", "2020-02", "2024-07", null),
  place: oneOf("north", "south", "east of nowhere", null),
  part: oneOf("first", "second", "a third part that has a very long name for what it is", null),
  amount: number,
  share: number,
  low: number,
  high: number,
  status: oneOf("actual", "actual", "estimate", "projection", null),
  hedge: oneOf("about", "more-than", null),
});
const answer = fc.array(row, { minLength: 1, maxLength: 14 });

let sound = 0;
let asked = 0;

test("whatever figure.yaml is sound is drawn and told, whatever the rows", () => {
  fc.assert(
    fc.property(figure, answer, (map, rows) => {
      asked += 1;
      const spec = specOf(map);
      if (!spec) return;
      sound += 1;
      expectDrawing(spec, rows);
    }),
    { numRuns: 80 },
  );
});

const examples = gallery
  .filter(({ rows }) => rows.length > 0)
  .map(({ yaml, rows }) => {
    const { data: _, ...map } = parse(yaml);
    return { map, rows };
  });

/** A place in a map or list, by the share of the way through it at each step. */
function changedAt(
  value: unknown,
  [share = 0, ...rest]: readonly number[],
  change: (value: unknown) => unknown,
): unknown {
  if (typeof value !== "object" || value === null) return change(value);
  const entries = Object.entries(value);
  const index = Math.floor(share * entries.length);
  const changed = entries.flatMap(([key, each], i) => {
    if (i !== index) return [[key, each] as const];
    const made = changedAt(each, rest, change);
    return made === undefined ? [] : [[key, made] as const];
  });
  return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
}

const words = [
  ...markNames,
  ...labelPlaces,
  "log",
  "symlog",
  "own",
  "join",
  "even",
  "top-left",
  0,
  1,
  -1,
  500,
  undefined,
];
const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const edits = fc.array(fc.tuple(fc.array(share, { minLength: 1, maxLength: 4 }), oneOf(...words)), { maxLength: 3 });
const cells = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.oneof(number, oneOf("", "2024-Q4", "a name"))), {
  maxLength: 4,
});

test("the gallery's figures are drawn and told with some of their keys and some of their cells exchanged", () => {
  fc.assert(
    fc.property(oneOf(...examples), edits, cells, ({ map, rows }, edits, cells) => {
      asked += 1;
      const names = Object.keys(rows[0] as Row);
      let changed: unknown = map;
      for (const [path, word] of edits) changed = changedAt(changed, path, () => word);
      const spec = specOf(changed as object);
      if (!spec) return;
      sound += 1;
      const answer = rows.map((row) => ({ ...row }) as Record<string, unknown>);
      for (const [i, k, value] of cells) {
        const [row, column] = [answer[i % rows.length] as Record<string, unknown>, names[k % names.length] as string];
        // The type of a column is the same in every row.
        if (value === null || typeof value === typeof row[column]) row[column] = value;
      }
      expectDrawing(spec, answer);
    }),
    { numRuns: 80 },
  );
});

afterAll(() => {
  // What is drawn is most of what is made, or the laws would hold of nothing.
  expect(sound / asked).toBeGreaterThan(0.4);
});
