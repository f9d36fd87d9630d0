import fc from "fast-check";
import { expect, test } from "vitest";
import { placeBox } from "../../src/readout/placeBox.ts";

const pixels = (max: number) => fc.integer({ min: 0, max });

test("a box stays within its bounds and off its point wherever there is room on any side", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 320, max: 1200 }),
      fc.integer({ min: 120, max: 600 }),
      pixels(1000),
      pixels(1000),
      fc.integer({ min: 40, max: 288 }),
      fc.integer({ min: 20, max: 100 }),
      (right, bottom, x, y, width, height) => {
        const point = { x: (x / 1000) * right, y: (y / 1000) * bottom };
        const { left, top } = placeBox({ point, box: { width, height }, bounds: { left: 0, top: 0, right, bottom } });
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(right);
        expect(top + height).toBeLessThanOrEqual(bottom);
        const hasRoom =
          point.x + 14 + width <= right ||
          point.x - 14 - width >= 0 ||
          point.y + 14 + height <= bottom ||
          point.y - 14 - height >= 0;
        const covers = point.x > left && point.x < left + width && point.y > top && point.y < top + height;
        expect(covers && hasRoom).toBe(false);
      },
    ),
  );
});
