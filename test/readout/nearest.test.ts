import fc from "fast-check";
import { expect, test } from "vitest";
import { indexSpots } from "../../src/readout/nearest.ts";
import { pitchOf } from "../../src/readout/playSteps.ts";
import type { ReadoutData, ReadoutPlace } from "../../src/readout/readoutData.ts";

const dataOf = (mode: ReadoutData["mode"], places: readonly (readonly ReadoutPlace[])[], panels = 1): ReadoutData => ({
  mode,
  series: places.map((own, i) => ({
    name: String(i),
    panel: i % panels,
    heading: "",
    scale: "",
    hasUnit: true,
    measure: "amount",
    points: own.map(() => ["", "", 0, null]),
  })),
  places: { wide: places, medium: places, narrow: places },
});
const pixel = fc.double({ min: 0, max: 700, noNaN: true });
const drawn = fc.array(fc.array(fc.tuple(pixel, pixel), { maxLength: 12 }), { minLength: 1, maxLength: 6 });

test("the nearest point is the one that a search of all finds", () => {
  fc.assert(
    fc.property(drawn, pixel, pixel, (places, x, y) => {
      const found = indexSpots(dataOf("point", places), places).nearest(x, y);
      const all = places.flat().map(([a, b]) => Math.hypot(a - x, b - y));
      if (all.length === 0) expect(found).toBeUndefined();
      else expect(found && Math.hypot(found.x - x, found.y - y)).toBeCloseTo(Math.min(...all), 9);
    }),
  );
});

test("along an axis it is the nearest place on it, and there the nearest point", () => {
  fc.assert(
    fc.property(drawn, pixel, pixel, fc.constantFrom("x", "row" as const), (places, x, y, mode) => {
      const found = indexSpots(dataOf(mode as "x" | "row", places), places).nearest(x, y);
      const off = ([a, b]: readonly [number, number]) => (mode === "x" ? Math.abs(a - x) : Math.abs(b - y));
      const all = places.flat().map(off);
      if (all.length === 0) expect(found).toBeUndefined();
      else expect(found && off([found.x, found.y])).toBeLessThanOrEqual(Math.min(...all) + 0.5);
    }),
  );
});

test("all series at one x are read together, top first; in another panel nothing of them", () => {
  const places: ReadoutPlace[][] = [
    [
      [10, 90],
      [20, 50],
    ],
    [[20, 30]],
    [[20, 230]],
    [],
  ];
  const data = dataOf("x", places);
  const two: ReadoutData = { ...data, series: data.series.map((each, i) => ({ ...each, panel: i === 2 ? 1 : 0 })) };
  const spots = indexSpots(two, places);
  const found = spots.nearest(19, 60);
  expect(found).toMatchObject({ series: 0, point: 1 });
  expect(spots.with(found as NonNullable<typeof found>).map(({ series }) => series)).toEqual([1, 0]);
  expect(spots.nearest(19, 250)).toMatchObject({ series: 2 });
});

test.each(["x", "row", "point"] as const)(
  "ten thousand points and a thousand series by %s: far under a frame",
  (mode) => {
    const places = Array.from({ length: 1000 }, (_, s): ReadoutPlace[] =>
      Array.from({ length: 10 }, (_, p) => [p * 70, (s * 7919) % 380]),
    );
    const spots = indexSpots(dataOf(mode, places), places);
    const start = performance.now();
    for (let i = 0; i < 50; i++) {
      const found = spots.nearest((i * 131) % 700, (i * 71) % 380);
      expect(found && spots.with(found).length).toBeGreaterThan(0);
    }
    expect((performance.now() - start) / 50).toBeLessThan(8);
  },
);

test("a point's share of its panel is its height, and of rows its length", () => {
  const places: ReadoutPlace[][] = [
    [
      [10, 200],
      [30, 100],
      [50, 150],
    ],
  ];
  const share = (mode: ReadoutData["mode"], point: number) => {
    const spots = indexSpots(dataOf(mode, places), places);
    const spot = spots.of(0, point);
    return spot && spots.shareOf(spot);
  };
  expect(share("x", 0)).toEqual({ height: 0, across: 0 });
  expect(share("x", 1)).toEqual({ height: 1, across: 0.5 });
  expect(share("x", 2)).toEqual({ height: 0.5, across: 1 });
  expect(share("row", 2)).toEqual({ height: 1, across: 0.5 });
  const level = [[[10, 5] as const, [20, 5] as const]];
  const spots = indexSpots(dataOf("x", level), level);
  expect(spots.shareOf(spots.of(0, 1) as never)).toEqual({ height: 0.5, across: 1 });
});

test("pitches rise by two octaves from A3", () => {
  expect([0, 0.5, 1].map(pitchOf)).toEqual([220, 440, 880]);
});
