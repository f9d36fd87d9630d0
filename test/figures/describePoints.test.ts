import { expect, test } from "vitest";
import type { Point, Series } from "../../src/charts/points.ts";
import type { ChartSpec } from "../../src/charts/schema.ts";
import { describePoints } from "../../src/figures/describePoints.ts";

type Written = [x: string, value: number, status?: Point["status"]];
const series = (name: string, points: Written[], mark: Series["mark"] = "line"): Series => ({
  name,
  mark,
  points: points.map(([x, value, status = "actual"]) => ({ x, y: `${value}%`, value, status, row: {} })),
});
const spec = (mark: "line" | "barX" | "dot", more: Partial<ChartSpec> = {}): ChartSpec => ({
  plot: [{ mark }],
  columns: {},
  ...more,
});
const years = (first: number, values: number[]): Written[] => values.map((value, i) => [String(first + i), value]);

test("describePoints tells every point where they are few, the extremes among them", () => {
  const few = [
    series("market", [
      ["2005", 17.8],
      ["2021", 76.7],
      ["2024", 64],
      ["2030", 71.5, "projection"],
    ]),
  ];
  expect(describePoints(few, spec("line"), "en")).toBe(
    "Line chart. Market: 17.8% in 2005 (lowest), 76.7% in 2021 (highest), 64% in 2024, 71.5% projected for 2030.",
  );
  expect(describePoints(few, spec("line"), "ko")).toBe(
    "꺾은선 그래프. Market: 2005년 17.8%(최저), 2021년 76.7%(최고), 2024년 64%, 2030년 전망 71.5%.",
  );
});

test("describePoints tells the ends and the extremes of a long path, each once", () => {
  const long = [
    ...years(
      1990,
      Array.from({ length: 35 }, (_, i) => (i === 20 ? 90 : 10 + i)),
    ),
    ["2030", 80, "projection"],
  ] as Written[];
  expect(describePoints([series("", long)], spec("line", { y: { type: "log" } }), "en")).toBe(
    "Line chart on a log scale. 10% in 1990 (lowest), 90% in 2010 (highest), 44% in 2024, 80% projected for 2030.",
  );
  expect(describePoints([series("", long)], spec("line", { y: { type: "log" } }), "ko")).toBe(
    "로그 눈금 꺾은선 그래프. 1990년 10%(최저), 2010년 90%(최고), 2024년 44%, 2030년 전망 80%.",
  );
});

test("describePoints tells the extremes of many categories, which have no first and no last", () => {
  const many = Array.from(
    { length: 40 },
    (_, i): Written => [`Shop ${String.fromCharCode(65 + (i % 26))}${i > 25 ? "x" : ""}`, i],
  );
  expect(describePoints([series("", many)], spec("barX"), "en")).toBe(
    "Bar chart. Shop A 0% (lowest), Shop Nx 39% (highest).",
  );
});

test("describePoints says days with on, parts of a year with in, estimates as such, and commas apart from points", () => {
  const points: Written[] = [
    ["13 April 2009", 1],
    ["Q4 2024", 2, "estimate"],
    ["weeks 1, 2", 3],
  ];
  expect(describePoints([series("", points)], spec("dot"), "en")).toBe(
    "Dot chart. 1% on 13 April 2009 (lowest); 2% estimated for Q4 2024; weeks 1, 2 3% (highest).",
  );
});

test("describePoints leaves out series without points, and takes the kind of a drawing by hand from its points", () => {
  expect(describePoints([series("a", []), series("b", [["2020", 1]], "barY")], undefined, "ko")).toBe(
    "막대그래프. B: 2020년 1%.",
  );
  expect(
    describePoints(
      [
        series("", [
          ["2020", 5],
          ["2021", 5],
          ["2022", 5],
        ]),
      ],
      spec("line"),
      "en",
    ),
  ).toBe("Line chart. 5% in 2020, 5% in 2021, 5% in 2022.");
});

test("describePoints says where each arrow leads", () => {
  const point = (x: string, y: string): Point => ({ x, y, value: Number.NaN, status: "actual", row: {} });
  const steps: Series = { name: "", mark: "arrow", points: [point("a clip", "a view"), point("a view", "a clip")] };
  expect(describePoints([steps], undefined, "en")).toBe("Diagram with arrows. a clip → a view; a view → a clip.");
});
