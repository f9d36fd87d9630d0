import { scaleLinear, scaleLog } from "d3-scale";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Interval, linearScale, logScale } from "../../src/calculators/drawing/scale.ts";

const positive = fc.double({ min: 1e-3, max: 1e7, noNaN: true });
const range = [372, 30] as const;

test.each([
  ["linearScale", linearScale, (domain: Interval) => scaleLinear(domain, range)],
  ["logScale", logScale, (domain: Interval) => scaleLog(domain, range)],
] as const)("%s(domain, range) places as d3 does, and reads its places backwards", (_, make, d3) => {
  fc.assert(
    fc.property(positive, fc.double({ min: 1.1, max: 1e4, noNaN: true }), positive, (low, times, part) => {
      const domain = [low, low * times] as const;
      const value = low + (part % 1) * (domain[1] - low);
      const scale = make(domain, range);
      expect(scale(value)).toBeCloseTo(d3(domain)(value), 6);
      expect(scale.invert(scale(value)) / value).toBeCloseTo(1, 6);
    }),
  );
});

test("linearScale(domain, range) of one value places it at the start", () => {
  expect(linearScale([2025, 2025], [40, 600])(2025)).toBe(40);
});
