import { describe, expect, test } from "vitest";
import type { Point } from "../../../src/calculators/drawing/linePath.ts";
import { yearLabels } from "../../../src/calculators/gdp-field/chart/yearLabels.ts";

const edge = { left: 0, right: 200, top: 0, bottom: 200 };
const placed = (text: string) => [...text.matchAll(/[xy]="([\d.]+)"/g)].map(([, number]) => Number(number));
const level = (y: number): Point[] => [
  [0, y],
  [200, y],
];

describe("the year of a passing", () => {
  test("stands above its ring where that is free", () => {
    expect(placed(yearLabels([level(100)], edge)(2040, [100, 100]))).toEqual([87, 93]);
  });

  test("goes below where a line runs above", () => {
    expect(placed(yearLabels([level(100), level(90)], edge)(2040, [100, 100]))[1]).toBeGreaterThan(107);
  });

  test("is left out where lines run on both sides", () => {
    expect(yearLabels([level(100), level(90), level(110)], edge)(2040, [100, 100])).toBe("");
  });

  test("keeps clear of a year that was placed before", () => {
    const label = yearLabels([level(100)], edge);
    const [first, second] = [label(2040, [100, 100]), label(2041, [110, 100])].map(placed);
    expect([first?.[1], second?.[1]]).toEqual([93, 116]);
  });

  test("stays within the drawing", () => {
    expect(placed(yearLabels([level(100)], edge)(2040, [2, 100]))[0]).toBeGreaterThanOrEqual(0);
  });
});
