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

test("a box stands over or under all that it lists where neither side has room, and else covers as little as it can", () => {
  // 100 pixels of air on either side of the point, and a box of 200: it stands above the highest point, 14 off.
  const bounds = { left: 0, top: 0, right: 200, bottom: 300 };
  const box = { width: 200, height: 80 };
  const point = { x: 100, y: 200 };
  expect(placeBox({ point, listed: [point, { x: 100, y: 120 }], box, bounds })).toEqual({ left: 0, top: 26 });
  // 60 are too few above; below the lowest, 180, there are 14 + 80 and more.
  const high = { x: 100, y: 60 };
  expect(placeBox({ point: high, listed: [high, { x: 100, y: 180 }], box, bounds })).toEqual({ left: 0, top: 194 });
  // No room over 60 nor under 240; over the point, 126 to 206, it covers none, though between them.
  const low = { x: 100, y: 220 };
  expect(placeBox({ point: low, listed: [{ x: 100, y: 60 }, low, { x: 100, y: 240 }], box, bounds })).toEqual({
    left: 0,
    top: 126,
  });
  // Beside a point that has room it stands as ever.
  expect(placeBox({ point, listed: [], box: { width: 80, height: 80 }, bounds })).toEqual({ left: 114, top: 160 });
});
