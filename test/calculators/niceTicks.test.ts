import { nice, ticks } from "d3-array";
import fc from "fast-check";
import { expect, test } from "vitest";
import { niceTicks, niceTop, yearTicks } from "../../src/calculators/drawing/niceTicks.ts";

const values = fc.integer({ min: 1, max: 1e7 }).map((hundredths) => hundredths / 100);
const most = fc.integer({ min: 2, max: 9 });
const counts = [...Array(30).keys()];

test("niceTicks(highest, most) are d3's round values above zero, and no more than asked for", () => {
  expect(niceTicks(47)).toEqual([20, 40]);
  expect(niceTicks(1, 5)).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  fc.assert(
    fc.property(values, most, (highest, count) => {
      const found = niceTicks(highest, count);
      expect(found.length).toBeLessThanOrEqual(count);
      expect(counts.map((each) => ticks(0, highest, each).slice(1))).toContainEqual(found);
    }),
  );
});

test("niceTop(highest, most) is a top that d3 gives, and the last of its own ticks", () => {
  expect(niceTop(47)).toBe(60);
  fc.assert(
    fc.property(values, most, (highest, count) => {
      const top = niceTop(highest, count);
      expect(top).toBeGreaterThanOrEqual(highest * (1 - 1e-8));
      expect(niceTicks(top, count).at(-1)).toBeCloseTo(top, 6);
      const tops = counts.map((each) => nice(0, highest, each)[1]);
      expect(tops.some((each) => Math.abs(each / top - 1) < 1e-9)).toBe(true);
    }),
  );
});

test("yearTicks(first, last, most) are whole years on round numbers, and the ends where there is none", () => {
  expect(yearTicks(2000, 2055, 6)).toEqual([2000, 2010, 2020, 2030, 2040, 2050]);
  expect(yearTicks(2000, 2055, 3)).toEqual([2000, 2020, 2040]);
  expect(yearTicks(2021, 2022, 8)).toEqual([2021, 2022]);
  expect(yearTicks(2021, 2029, 1)).toEqual([2021, 2029]);
});
