import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { drawChart } from "../../src/charts/drawChart.ts";
import type { ChartSpec } from "../../src/charts/schema.ts";
import { geometryOf, lawFaults } from "./geometry.ts";

const document = () => parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
const frame = () => ({ language: "en" as const, width: 720, narrow: false, document: document() });
const heading = { en: "Heading", ko: "이름" };
const columns = {
  year: { heading, unit: "year" },
  month: { heading, time: "month" },
  part: { heading },
  value: { heading, unit: "percent", digits: 0 },
} as const;
const draw = (spec: Omit<ChartSpec, "columns">, rows: Record<string, unknown>[]) => {
  const svg = drawChart({ ...spec, columns }, rows, frame());
  const geometry = geometryOf(svg);
  expect(svg.outerHTML).not.toMatch(/NaN|undefined/);
  expect(lawFaults(geometry)).toEqual([]);
  return { svg, geometry, words: geometry.texts.map(({ words }) => words) };
};

test("a log axis leaves out what has no place on it, and draws the rest", () => {
  const rows = [0, -5, 10, 40].map((value, i) => ({ year: 2001 + i, value }));
  const { geometry } = draw({ plot: [{ mark: "dot", x: "year", y: "value" }], y: { type: "log" } }, rows);
  expect(geometry.shapes).toHaveLength(2);
});

test("an axis of either direction is left out on request", () => {
  const rows = [1, 2, 3].map((value, i) => ({ year: 2001 + i, value }));
  const spec: Omit<ChartSpec, "columns"> = { plot: [{ mark: "dot", x: "year", y: "value" }] };
  expect(draw(spec, rows).words).toEqual(expect.arrayContaining(["2001", "2%"]));
  expect(draw({ ...spec, x: { axis: false }, y: { axis: false } }, rows).words).toEqual([]);
});

test("rows of which a choice leaves nothing to draw are told as such, as no rows are", () => {
  const spec: Omit<ChartSpec, "columns"> = { plot: [{ mark: "line", x: "year", y: "value", where: { part: "b" } }] };
  expect(draw(spec, [{ year: 2001, value: 1, part: "a" }]).words).toEqual(["No data match these settings"]);
  expect(draw(spec, []).words).toEqual(["No data match these settings"]);
});

test("columns of months stand on the months' names, and a line with them", () => {
  const rows = ["2019-11", "2019-12", "2020-01"].map((month, i) => ({ month, value: 10 + i }));
  const { words, geometry } = draw(
    {
      plot: [
        { mark: "barY", x: "month", y: "value" },
        { mark: "line", x: "month", y: "value" },
      ],
    },
    rows,
  );
  expect(words).toEqual(expect.arrayContaining(["Nov 2019", "Dec 2019", "Jan 2020"]));
  // Three columns, and the three points of the line in the middle of each.
  expect(geometry.shapes).toHaveLength(6);
});

test("a column without its year is left out, and the others stand on their years", () => {
  const rows = [null, 2002, 2003].map((year) => ({ year, value: 10 }));
  const { words, geometry } = draw({ plot: [{ mark: "barY", x: "year", y: "value" }] }, rows);
  expect(words).toEqual(expect.arrayContaining(["2002", "2003"]));
  expect(words).not.toContain("–");
  expect(geometry.shapes).toHaveLength(2);
});

test("panels that are all nothing keep their height", () => {
  const rows = ["a", "b"].map((part) => ({ part, year: 2001, value: 0 }));
  expect(draw({ plot: [{ mark: "barY", x: "year", y: "value", fy: "part" }] }, rows).geometry.height).toBeGreaterThan(
    200,
  );
});

test("a level on an axis of time is a year, which is where it begins", () => {
  const rows = ["2018-06", "2022-06"].map((month) => ({ month, value: 10 }));
  const { svg } = draw({ plot: [{ mark: "dot", x: "month", y: "value" }], levels: [{ x: 2020 }] }, rows);
  const [level] = [...svg.querySelectorAll("line")].filter((line) => line.closest("[stroke-dasharray='1 3']"));
  const dots = [...svg.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cx")));
  // From 16 June 2018, the middle of its month, to 1 January 2020 are 564 days; to 16 June 2022, 1461.
  const [from, to] = dots as [number, number];
  expect((Number(level?.getAttribute("x1")) - from) / (to - from)).toBeCloseTo(564 / 1461, 6);
});

test("an interval in named rows lies within the plot", () => {
  const rows = [{ part: "a", value: 10, low: -200, high: 300 }];
  const { svg } = draw({ plot: [{ mark: "dot", x: "value", y: "part", band: ["low", "high"] }] }, rows);
  const [interval] = [...svg.querySelectorAll("line")].filter((line) => line.closest("[stroke-width='2']"));
  const [x1, x2] = ["x1", "x2"].map((name) => Number(interval?.getAttribute(name)));
  expect(Math.min(x1 as number, x2 as number)).toBeGreaterThan(0);
  expect(Math.max(x1 as number, x2 as number)).toBeLessThan(720);
});
