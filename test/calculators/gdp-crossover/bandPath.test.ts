import { expect, test } from "vitest";
import { valueDomain } from "../../../src/calculators/drawing/valueAxis.ts";
import { bandPath } from "../../../src/calculators/gdp-crossover/panels/uncertainty/bandPath.ts";
import { beyondFrame } from "../../../src/calculators/gdp-crossover/panels/uncertainty/beyondFrame.ts";

const frame = {
  last: 2002,
  x: (year: number) => 100 * (year - 2000),
  y: (value: number) => 100 - value,
  top: 0,
  bottom: 100,
};

test("a band within the frame goes there along its upper edge and back along the lower one", () => {
  expect(bandPath({ from: 2000, low: [50, 40, 30], high: [50, 60, 70] }, frame)).toBe(
    "M0,50L100,40L200,30L200,70L100,60L0,50Z",
  );
});

test("a band that leaves the frame is cut where it passes it, and its edge is torn", () => {
  const path = bandPath({ from: 2000, low: [50, 50, 50], high: [50, 90, 130] }, frame);
  // From 90 to 130 in a year it passes 100 after a quarter of it: at x = 125.
  expect(path).toMatch(/^M0,50L100,10L125,0L130,6L135,0/);
  expect(path).not.toContain(",-30");
});

test("a band wholly beyond the frame is not drawn", () => {
  expect(bandPath({ from: 2000, low: [110, 120, 130], high: [120, 130, 140] }, frame)).toBe("");
});

test("a log axis holds a band that is a hundred times wider than the paths, a linear one stops at a few times", () => {
  const band = [0.5, 4000];
  const log = valueDomain([10, 40], "log", band);
  expect(log[0]).toBeLessThanOrEqual(0.5);
  expect(log[1]).toBeGreaterThanOrEqual(4000);
  const [, high] = valueDomain([10, 40], "linear", band);
  expect(high).toBeGreaterThan(40);
  expect(high).toBeLessThanOrEqual(150);
});

test("the year from which a band is beyond the frame is the first that the scale does not hold", () => {
  const domain = valueDomain([10, 40], "linear");
  const band = { from: 2025, low: [10, 9, 8], high: [10, 40, 90] };
  expect(beyondFrame(band, 2027, domain)).toBe(2027);
  expect(beyondFrame(band, 2026, domain)).toBeUndefined();
  expect(beyondFrame({ ...band, low: [10, 9, 8], high: [10, 11, 12] }, 2027, domain)).toBeUndefined();
});
