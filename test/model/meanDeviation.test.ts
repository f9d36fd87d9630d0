import { expect, test } from "vitest";
import { meanDeviation } from "../../src/model/meanDeviation.ts";
import { drawDeviations } from "../../src/model/uncertainty.ts";

test("without persistence the mean is known by the deviation over the root of the years", () => {
  expect(meanDeviation({ sd: 7.4, rho: 0, years: 25 })).toBeCloseTo(1.48, 12);
});

test("persistence leaves fewer independent years: 29 at 0.7 are 29 · 0.3 / 1.7 = 5.12", () => {
  expect(meanDeviation({ sd: 7.4, rho: 0.7, years: 29 })).toBeCloseTo(7.4 / Math.sqrt(5.1176), 3);
  expect(meanDeviation({ sd: 7.4, rho: 0.7, years: 29 })).toBeCloseTo(3.27, 2);
});

test("changes that swing back make the mean better known", () => {
  // 1 / 3 of the variance: (1 − 0.5) / (1 + 0.5).
  expect(meanDeviation({ sd: 3, rho: -0.5, years: 12 })).toBeCloseTo(0.5, 12);
});

test("is the spread of the means of long drawn records", () => {
  const years = 400;
  const { byYear, paths } = drawDeviations({ sd: 7.4, rho: 0.7, meanSd: 0, seed: 5 }, years, 4000);
  const means = Array.from(byYear[years] as Float32Array, (total) => (100 * total) / years);
  const spread = Math.sqrt(means.reduce((sum, mean) => sum + mean ** 2, 0) / paths);
  expect(spread / meanDeviation({ sd: 7.4, rho: 0.7, years })).toBeCloseTo(1, 1);
});

test("refuses a persistence of one, which tells nothing of the mean", () => {
  expect(() => meanDeviation({ sd: 1, rho: 1, years: 9 })).toThrow(RangeError);
});
