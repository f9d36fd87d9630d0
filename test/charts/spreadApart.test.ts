import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadApart } from "../../src/charts/spreadApart.ts";

test("spreadApart(centres, size) leaves alone what stands far enough apart", () => {
  expect(spreadApart([10, 50, 90], 15, [0, 100])).toEqual([10, 50, 90]);
});

test("spreadApart(centres, size) moves neighbours apart around their middle", () => {
  expect(spreadApart([50, 52], 15, [0, 100])).toEqual([43.5, 58.5]);
});

test("spreadApart(centres, size) keeps order, size and both bounds", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 12 }),
      (positions) => {
        const moved = spreadApart(positions, 15, [0, 300]);
        const order = positions.map((_, i) => i).sort((a, b) => (positions[a] as number) - (positions[b] as number));
        for (const [i, index] of order.entries()) {
          const here = moved[index] as number;
          expect(here).toBeGreaterThanOrEqual(7.5 - 1e-9);
          expect(here).toBeLessThanOrEqual(292.5 + 1e-9);
          if (i > 0) expect(here - (moved[order[i - 1] as number] as number)).toBeGreaterThanOrEqual(15 - 1e-9);
        }
      },
    ),
  );
});

test("spreadApart(centres, sizes) gives every box its own room", () => {
  // Boxes of 10 and 30 have their centres 20 apart; in all they moved as little as that allows.
  expect(spreadApart([50, 54], [10, 30], [0, 100])).toEqual([42, 62]);
  expect(spreadApart([2, 2], [10, 30], [0, 100])).toEqual([5, 25]);
});
