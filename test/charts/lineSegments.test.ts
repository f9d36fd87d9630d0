import fc from "fast-check";
import { expect, test } from "vitest";
import { type LinePoint, lineSegments } from "../../src/charts/lineSegments.ts";
import { periodDate } from "../../src/charts/periodDate.ts";
import type { Status } from "../../src/charts/schema.ts";

const point = (x: number | string, status: Status = "actual"): LinePoint => ({
  x: typeof x === "string" ? periodDate(x) : x,
  y: 1,
  status,
  row: { x },
});
const line = (points: readonly LinePoint[], gap: number) =>
  lineSegments(points, gap).map(({ status, points }) => [status, ...points.map(({ row }) => row.x)]);

test("lineSegments joins years that follow one another, and breaks where one is missing", () => {
  expect(
    line(
      [2001, 2002, 2004, 2005, 2009].map((x) => point(x)),
      1,
    ),
  ).toEqual([
    ["actual", 2001, 2002],
    ["actual", 2004, 2005],
    ["actual", 2009],
  ]);
});

test("lineSegments with no longest step is one stroke", () => {
  expect(
    line(
      [2001, 2004, 2019].map((x) => point(x)),
      Number.POSITIVE_INFINITY,
    ),
  ).toEqual([["actual", 2001, 2004, 2019]]);
});

test("lineSegments begins the dashes at the last actual point", () => {
  const points = [point(2023), point(2024), point(2025, "projection"), point(2026, "projection")];
  expect(line(points, 1)).toEqual([
    ["actual", 2023, 2024],
    ["projection", 2024, 2025, 2026],
  ]);
});

test("lineSegments draws from a lone actual point on as what follows it is", () => {
  expect(line([point(2024), point(2025, "projection"), point(2026, "projection")], 1)).toEqual([
    ["projection", 2024, 2025, 2026],
  ]);
});

test("lineSegments keeps estimate and projection apart", () => {
  const points = [point(2022), point(2023), point(2024, "estimate"), point(2025, "projection")];
  expect(line(points, 1)).toEqual([
    ["actual", 2022, 2023],
    ["estimate", 2023, 2024],
    ["projection", 2024, 2025],
  ]);
});

test("lineSegments does not carry a status over a gap", () => {
  expect(line([point(2022), point(2024, "projection"), point(2025, "projection")], 1)).toEqual([
    ["actual", 2022],
    ["projection", 2024, 2025],
  ]);
});

test("lineSegments joins every quarter of a leap and of a common year, and breaks at a missing one", () => {
  const quarters = [2019, 2020, 2021].flatMap((year) => [1, 2, 3, 4].map((each) => point(`${year}-Q${each}`)));
  expect(line(quarters, 0.26)).toHaveLength(1);
  expect(line(quarters.toSpliced(5, 1), 0.26)).toHaveLength(2);
});

test("lineSegments joins every month, and breaks at a missing one, be it a February", () => {
  const months = [2019, 2020].flatMap((year) =>
    Array.from({ length: 12 }, (_, i) => point(`${year}-${String(i + 1).padStart(2, "0")}`)),
  );
  expect(line(months, 0.09)).toHaveLength(1);
  for (const missing of [1, 6, 13]) expect(line(months.toSpliced(missing, 1), 0.09)).toHaveLength(2);
});

test("lineSegments of nothing is nothing, and of one point one point", () => {
  expect(line([], 1)).toEqual([]);
  expect(line([point(2001, "projection")], 1)).toEqual([["projection", 2001]]);
});

test("lineSegments draws every point, in order, and a point twice only where two strokes meet", () => {
  const points = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom<Status>("actual", "estimate", "projection")),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(points, (steps) => {
      const all = steps.map(([, status], i) =>
        point(2000 + steps.slice(0, i + 1).reduce((sum, [step]) => sum + step, 0), status),
      );
      const segments = lineSegments(all, 1);
      const drawn = segments.flatMap(({ points }, i) =>
        points[0] === segments[i - 1]?.points.at(-1) ? points.slice(1) : points,
      );
      expect(drawn).toEqual(all);
      for (const { points } of segments)
        for (const [i, { x }] of points.entries()) if (i > 0) expect(Number(x) - Number(points[i - 1]?.x)).toBe(1);
    }),
  );
});
