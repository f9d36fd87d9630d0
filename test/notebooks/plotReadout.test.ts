import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { standInDocument } from "../../src/content/standInDocument.ts";
import { plotReadout } from "../../src/notebooks/page/plotReadout.ts";
import { plottedPoints } from "../../src/notebooks/page/plottedPoints.ts";

const read = (options: Plot.PlotOptions) => plotReadout(plottedPoints(options, standInDocument()));
const texts = (options: Plot.PlotOptions) =>
  read(options).series.map(({ name, points }) => [name, points.map(([place, value]) => `${place}: ${value}`)]);

const rows = [
  { year: 2020, value: 10.25, who: "A" },
  { year: 2021, value: 12, who: "A" },
  { year: 2020, value: 7.5, who: "B" },
  { year: 2021, value: null, who: "B" },
];

test("lines are read by series, a null and a second mark at one place are not", () => {
  const shape = { x: "year", y: "value", z: "who" };
  const options = { marks: [Plot.ruleY([0]), Plot.line(rows, shape), [Plot.dot(rows, shape)], Plot.text(["x"])] };
  expect(read(options).mode).toBe("x");
  expect(texts(options)).toEqual([
    ["A", ["2020: 10.25", "2021: 12.00"]],
    ["B", ["2020: 7.50"]],
  ]);
});

test("bars and dots are named by the channel series, and unnamed ones by the name that alone has their colour", () => {
  const marks = [
    Plot.line(rows, { x: "year", y: "value", z: "who", stroke: (d) => (d.who === "A" ? "#111111" : "#222222") }),
    Plot.dot([[2022, 9]], { x: "0", y: "1", fill: "#222222" }),
    Plot.barY([[2021, 3]], { x: "0", y: "1", fill: "#333333", channels: { series: () => "C" } }),
  ];
  expect(texts({ x: { type: "band" }, marks }).map(([name, points]) => [name, points?.length])).toEqual([
    ["A", 2],
    ["B", 2],
    ["C", 1],
  ]);
});

test("a place is where Plot puts it", () => {
  const options: Plot.PlotOptions = {
    width: 300,
    height: 200,
    marginLeft: 20,
    marginRight: 30,
    marginTop: 10,
    marginBottom: 40,
    x: { domain: [0, 10] },
    y: { domain: [0, 100] },
    marks: [Plot.dot([[5, 50]], { x: "0", y: "1" })],
  };
  // Half of the 250 and of the 150 pixels that the margins leave.
  expect(read(options).places.wide).toEqual([[[145, 85]]]);
  expect(read(options).mode).toBe("point");
});

test("stacked areas and bars give each value and not the stack's height", () => {
  const stacked = { x: "year", y: "value", fill: "who", z: "who" };
  const whole = rows.map((row) => ({ ...row, value: row.value ?? 1 }));
  for (const mark of [Plot.areaY(whole, stacked), Plot.barY(whole, stacked)])
    expect(texts({ marks: [mark] }).map(([name, points]) => [name, points?.at(-1)])).toEqual([
      ["A", "2021: 12.0"],
      ["B", "2021: 1.0"],
    ]);
});

test("a band gives both its ends, and horizontal bars are read by row", () => {
  expect(
    texts({
      marks: [
        Plot.areaY(
          [
            [1, 2, 3],
            [2, 2.5, 4],
          ],
          { x: "0", y1: "1", y2: "2", z: () => "range" },
        ),
      ],
    }),
  ).toEqual([["range", ["1: 2.0 – 3.0", "2: 2.5 – 4.0"]]]);
  const options = {
    marks: [
      Plot.barX(
        [
          ["blog", 300],
          ["paper", 120],
        ],
        { x: "1", y: "0" },
      ),
    ],
  };
  expect(read(options).mode).toBe("row");
  expect(texts(options)).toEqual([["", ["blog: 300", "paper: 120"]]]);
});

test("a mark's own render function stays with it, and nothing drawn reads as nothing", () => {
  let asked = 0;
  const mark = Plot.dot([[1, 1]], {
    x: "0",
    y: "1",
    render: (index, scales, values, dimensions, context, next) => {
      asked++;
      return next?.(index, scales, values, dimensions, context) ?? null;
    },
  });
  expect(texts({ marks: [mark] })).toEqual([["", ["1: 1"]]]);
  Plot.plot({ document: standInDocument(), marks: [mark] });
  expect(asked).toBe(2);
  expect(read({ marks: [Plot.frame()] }).series).toEqual([]);
});

test("what the notebook calls the axis of the values is said, and a column's name is not", () => {
  const marks = [Plot.line(rows, { x: "year", y: "value", z: "who" })];
  const headings = (options: Plot.PlotOptions) =>
    plotReadout(plottedPoints(options, standInDocument()), options).series.map(({ heading }) => heading);
  expect(headings({ marks })).toEqual(["", ""]);
  expect(headings({ marks, x: { label: "Year" }, y: { label: "↑ Share, %" } })).toEqual(["Share, %", "Share, %"]);
  const bars = [Plot.barX([["blog", 300]], { x: "1", y: "0" })];
  expect(headings({ marks: bars, x: { label: "Words →" } })).toEqual(["Words"]);
});
