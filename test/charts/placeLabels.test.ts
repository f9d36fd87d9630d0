import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, candidatesAround, type LabelSpace, placeBoxes } from "../../src/charts/placeLabels.ts";

const bounds: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const nothing: LabelSpace = { bounds, points: [], rects: [], taken: [] };
const size = { width: 40, height: 15 };
const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
const isWithin = (box: Box) =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

describe("candidatesAround(point)", () => {
  const candidates = candidatesAround(200, 150, size, 4);

  test("has the place centred above the point first, then right of it, then left of it", () => {
    expect(candidates.slice(0, 3)).toEqual([
      { left: 180, right: 220, top: 129, bottom: 144 },
      { left: 209, right: 249, top: 142.5, bottom: 157.5 },
      { left: 151, right: 191, top: 142.5, bottom: 157.5 },
    ]);
  });

  test("has places of the label's size that never cover the point's dot", () => {
    for (const { left, right, top, bottom } of candidates) {
      expect([right - left, bottom - top]).toEqual([40, 15]);
      const [dx, dy] = [Math.max(left - 200, 200 - right, 0), Math.max(top - 150, 150 - bottom, 0)];
      expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(4);
    }
  });
});

describe("placeBoxes(labels)", () => {
  test("takes the first place where nothing is in the way", () => {
    const candidates = candidatesAround(200, 150, size);
    expect(placeBoxes([candidates], nothing)).toEqual([{ box: candidates[0], free: true }]);
  });

  test("goes to another place where the first is taken, would cover the drawing or leave the bounds", () => {
    const candidates = candidatesAround(200, 150, size);
    const first = candidates[0] as Box;
    for (const space of [
      { ...nothing, taken: [first] },
      { ...nothing, points: [[200, 136]] as const },
      { ...nothing, rects: [first] },
      { ...nothing, bounds: { ...bounds, top: 130 } },
    ]) {
      const [placed] = placeBoxes([candidates], space);
      expect(placed?.free).toBe(true);
      // A corner of a bar may be covered, where another place would be further away.
      expect(shared(placed?.box as Box, first)).toBeLessThan(shared(first, first) / 10);
    }
  });

  test("tells a label that touches another wherever it stands, and places it all the same", () => {
    const one = candidatesAround(200, 150, size).slice(0, 1);
    const [first, second] = placeBoxes([one, one], nothing);
    expect([first?.free, second?.free]).toEqual([true, false]);
    expect(second?.box).toEqual(one[0]);
  });

  test("tells a label that has no place within the bounds", () => {
    const [placed] = placeBoxes([candidatesAround(200, 150, { width: 500, height: 15 })], nothing);
    expect(placed?.free).toBe(false);
  });

  const labels = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 8, max: 120 }),
    }),
    { maxLength: 25 },
  );

  test("never lets two labels that it calls free touch, nor one of them leave the bounds", () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const spots = wanted.map(({ x, y, width }) => candidatesAround(x, y, { width, height: 15 }));
        const points = wanted.map(({ x, y }) => [x, y] as const);
        const placed = placeBoxes(spots, { ...nothing, points });
        expect(placed).toHaveLength(wanted.length);
        expect(placeBoxes(spots, { ...nothing, points })).toEqual(placed);
        const free = placed.filter((each) => each.free).map(({ box }) => box);
        free.forEach((box, i) => {
          for (const other of free.slice(i + 1)) expect(shared(box, other)).toBeLessThan(0.1);
          expect(Math.max(-box.left, -box.top, box.right - 400, box.bottom - 300)).toBeLessThan(0.01);
        });
        placed.forEach(({ box }, i) => {
          expect(spots[i]).toContainEqual(box);
        });
      }),
    );
  });

  test("finds every label a place where the points are as far apart as two labels", () => {
    // On a grid of 100 by 60 pixels, each moved a little: no label of its own cell's width can reach a neighbour's place.
    const cells = fc.subarray(
      Array.from({ length: 12 }, (_, i) => [50 + 100 * (i % 4), 50 + 100 * Math.floor(i / 4)] as const),
    );
    const moves = fc.array(fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -8, max: 8 })), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(cells, moves, fc.integer({ min: 8, max: 60 }), (points, by, width) => {
        const moved = points.map(([x, y], i) => [x + (by[i]?.[0] ?? 0), y + (by[i]?.[1] ?? 0)] as const);
        const spots = moved.map(([x, y]) => candidatesAround(x, y, { width, height: 15 }));
        const placed = placeBoxes(spots, { ...nothing, points: moved });
        expect(placed.every(({ free }) => free)).toBe(true);
        for (const { box } of placed) {
          expect(isWithin(box)).toBe(true);
          expect(moved.filter(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom)).toEqual([]);
        }
      }),
    );
  });
});
