import { describe, expect, test } from "vitest";
import { defaultFilterBubble, effectiveNumber, filterBubble, filterBubbleCurve } from "../../src/model/filterBubble.ts";

describe("effectiveNumber(counts)", () => {
  test("is the number of topics when all are shown equally often, and 1 for one alone", () => {
    expect(effectiveNumber([5, 5, 5, 5])).toBeCloseTo(4, 12);
    expect(effectiveNumber([7, 0, 0])).toBeCloseTo(1, 12);
  });

  test("counts a rare topic as less than one", () => {
    // p = 0.9 and 0.1: exp(0.9 ln(1/0.9) + 0.1 ln(1/0.1)).
    expect(effectiveNumber([90, 10])).toBeCloseTo(Math.exp(0.9 * Math.log(1 / 0.9) + 0.1 * Math.log(10)), 12);
  });
});

describe("filterBubble(exploration, world)", () => {
  const world = { ...defaultFilterBubble, readers: 100, shown: 200 };
  const rates = [0, 0.1, 0.3, 0.6, 1];
  const outcomes = rates.map((exploration) => filterBubble(exploration, world));

  test("shows more topics and earns fewer clicks the more it explores", () => {
    for (const [i, { diversity, clickRate }] of outcomes.entries()) {
      const before = outcomes[i - 1];
      if (!before) continue;
      expect(diversity).toBeGreaterThan(before.diversity);
      expect(clickRate).toBeLessThan(before.clickRate);
    }
  });

  test("shuts readers into a few topics without exploration, and shows nearly all of them at random", () => {
    expect(outcomes[0]?.diversity).toBeLessThan(3);
    expect(outcomes.at(-1)?.diversity).toBeGreaterThan(18);
  });

  test("keeps both measures in their ranges", () => {
    for (const { diversity, clickRate } of outcomes) {
      expect(diversity >= 1 && diversity <= world.topics).toBe(true);
      expect(clickRate >= 0 && clickRate <= 1).toBe(true);
    }
  });

  test("repeats itself for one seed and differs for another", () => {
    expect(filterBubble(0.1, world)).toEqual(outcomes[1]);
    expect(filterBubble(0.1, { ...world, seed: 2 })).not.toEqual(outcomes[1]);
  });

  test("refuses a rate outside 0 to 1 and a world without readers", () => {
    expect(() => filterBubble(1.1)).toThrow("exploration must be between 0 and 1, not 1.1.");
    expect(() => filterBubble(0, { ...world, readers: 0 })).toThrow(
      "readers must be a whole number of 1 or more, not 0.",
    );
  });
});

test("filterBubbleCurve(world) runs from no exploration to all of it in twentieths", () => {
  const small = { ...defaultFilterBubble, readers: 5, shown: 20 };
  const curve = filterBubbleCurve(small);
  expect(curve.map(({ exploration }) => exploration)).toEqual(Array.from({ length: 21 }, (_, i) => i / 20));
  expect(curve[2]).toEqual(filterBubble(0.1, small));
});
