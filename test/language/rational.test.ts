import { describe, expect, test } from "vitest";
import { pointMoved, rounded, truncated } from "../../src/language/rational.ts";

/** Whole numbers `n` over ten to the `k`, as decimal numbers; the product is fixed, so that every run tries the same. */
const numerators = Array.from({ length: 4000 }, (_, i) => ((i * 7_919_317) % 2_000_003) - 1_000_001);

describe("rounded", () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [0.29, 2, 0.29],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1e-7, 6, 0],
    [5e-7, 6, 0.000001],
    [1e21, 2, 1e21],
    [88944.76, 1, 88944.8],
  ])("gives for %d to %i decimals %d, half away from zero as the decimals say it", (value, digits, expected) => {
    expect(rounded(value, digits)).toBe(expected);
  });

  test("is what whole numbers give, whatever the number and its decimals", () => {
    for (const [i, n] of numerators.entries()) {
      const [k, digits] = [i % 7, i % 5];
      const step = 10 ** Math.max(0, k - digits);
      const size = Math.floor((2 * Math.abs(n) + step) / (2 * step));
      const expected = Number(`${Math.sign(n) * size}e-${Math.min(k, digits)}`);
      expect(rounded(Number(`${n}e-${k}`), digits) + 0, `${n}e-${k} to ${digits}`).toBe(expected + 0);
    }
  });
});

test("truncated cuts towards zero", () => {
  expect([truncated(0.29, 2), truncated(-1.999, 2), truncated(75.996, 1)]).toEqual([0.29, -1.99, 75.9]);
});

test.each([
  [1.005, 2, 100.5],
  [18.19, 3, 18190],
  [1e21, -21, 1],
  [1.5e-7, 7, 1.5],
  [-0.29, 2, -29],
  [0, 5, 0],
])("pointMoved takes the point of %d by %i places to %d", (value, places, expected) => {
  expect(pointMoved(value, places)).toBe(expected);
});

test("pointMoved refuses what is not finite", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => pointMoved(value, 1)).toThrow(RangeError);
});
