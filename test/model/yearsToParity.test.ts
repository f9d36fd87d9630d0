import { describe, expect, test } from "vitest";
import { yearsToParity } from "../../src/model/yearsToParity.ts";

describe("yearsToParity({ratio, chaserGrowth, leaderGrowth})", () => {
  test("doubling at 100 % a year takes one year", () => {
    expect(yearsToParity({ ratio: 0.5, chaserGrowth: 100, leaderGrowth: 0 })).toBeCloseTo(1, 12);
  });

  test("is 0 at equal levels, whatever the rates", () => {
    expect(yearsToParity({ ratio: 1, chaserGrowth: 3, leaderGrowth: 3 })).toBe(0);
    expect(yearsToParity({ ratio: 1, chaserGrowth: 1, leaderGrowth: 3 })).toBe(0);
  });

  test("is Infinity at equal growth, and when the distance widens", () => {
    expect(yearsToParity({ ratio: 0.5, chaserGrowth: 3, leaderGrowth: 3 })).toBe(Number.POSITIVE_INFINITY);
    expect(yearsToParity({ ratio: 0.5, chaserGrowth: 2, leaderGrowth: 3 })).toBe(Number.POSITIVE_INFINITY);
    expect(yearsToParity({ ratio: 2, chaserGrowth: 3, leaderGrowth: 2 })).toBe(Number.POSITIVE_INFINITY);
  });

  test("counts the years until a chaser ahead is caught", () => {
    expect(yearsToParity({ ratio: 2, chaserGrowth: 0, leaderGrowth: 100 })).toBeCloseTo(1, 12);
  });
});
