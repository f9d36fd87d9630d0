import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fan } from "../../src/model/fan.ts";
import { meanDeviation } from "../../src/model/meanDeviation.ts";
import { projectScenario } from "../../src/model/projectScenario.ts";
import { drawRanks, rankChances, type UncertainLevel } from "../../src/model/rankChances.ts";
import { ranks } from "../../src/model/ranks.ts";
import { totalDeviation } from "../../src/model/totalDeviation.ts";
import { drawDeviations } from "../../src/model/uncertainty.ts";

const chances = (levels: readonly UncertainLevel[], seed = 1, paths = 10_000) =>
  rankChances(levels, drawRanks(levels.length, { seed, paths }));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const fields = fc.array(
  fc.record({
    level: fc.double({ min: 1, max: 1000, noNaN: true }),
    deviation: fc.double({ min: 0.01, max: 1, noNaN: true }),
    common: fc.double({ min: -0.95, max: 0.95, noNaN: true }),
  }),
  { minLength: 2, maxLength: 12 },
);

describe("the chances of ranks", () => {
  test("sum to 1 for each economy and for each rank", () => {
    fc.assert(
      fc.property(fields, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (levels, seed) => {
        const { byRank, above, expected } = chances(levels, seed, 500);
        for (const [i, own] of byRank.entries()) {
          expect(sum(own)).toBeCloseTo(1, 9);
          expect(sum(byRank.map((row) => row[i] as number))).toBeCloseTo(1, 9);
          // One is above another or below it; the mean rank is one more than how many stand above.
          for (const j of byRank.keys())
            if (i !== j) expect((above[i]?.[j] as number) + (above[j]?.[i] as number)).toBeCloseTo(1, 9);
          expect(expected[i]).toBeCloseTo(1 + sum(above.map((row) => row[i] as number)), 9);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("without deviation are those of the ranks, ties included", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 }), (sizes) => {
        const known = ranks(sizes.map((level, i) => ({ code: String(i), levels: [level] })));
        const { byRank } = chances(
          sizes.map((level) => ({ level, deviation: 0, common: 0.5 })),
          7,
          50,
        );
        for (const [i, own] of byRank.entries()) expect(own[(known[i]?.[0] as number) - 1]).toBe(1);
      }),
    );
  });

  test("are untouched by a shock that moves all alike, and not by one that moves one more than another", () => {
    const at = (deviations: readonly number[]) =>
      chances([3, 2, 1].map((level, i) => ({ level, deviation: deviations[i] as number, common: 1 }))).byRank;
    expect(at([2, 2, 2])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(at([2, 2, 0.5])[2]?.[2]).toBeLessThan(1);
  });

  test("of one economy above another are Φ(gap ÷ deviation of the difference)", () => {
    // A gap of ln 2 and deviations 0.3 and 0.4 without a common part: 0.5 together, Φ(1.3863) = 0.9172.
    const { above } = chances([
      { level: 2, deviation: 0.3, common: 0 },
      { level: 1, deviation: 0.4, common: 0 },
    ]);
    expect(above[0]?.[1]).toBeCloseTo(0.9172, 2);
  });

  test("agree with the pair's fan where the difference varies as much", () => {
    const [rho, years, common] = [0.4, 30, [0.8, 0.3]];
    const sds = [7, 3];
    const mean = (sd: number) => meanDeviation({ sd, rho, years });
    const together = Math.sqrt(7 ** 2 + 3 ** 2 - 2 * 7 * 3 * 0.8 * 0.3);
    const economy = (code: string, gdp: number, growth: number) => ({ code, gdp, growth, prices: 0 });
    const projection = projectScenario({
      basis: "constant",
      startYear: 2025,
      horizon: 2060,
      chaser: economy("A", 60, 4),
      leader: economy("B", 100, 2),
      currency: 0,
      shocks: [],
    });
    const { ahead } = fan(projection, drawDeviations({ sd: together, rho, meanSd: mean(together), seed: 3 }, 35));
    for (const t of [1, 5, 10, 25, 35]) {
      const level = (size: number, i: number) => ({
        level: size,
        deviation: totalDeviation({ sd: sds[i] as number, rho, meanSd: mean(sds[i] as number) }, t) / 100,
        common: common[i] as number,
      });
      const { above } = chances([level(60 * 1.04 ** t, 0), level(100 * 1.02 ** t, 1)], 11);
      expect(Math.abs((above[0]?.[1] as number) - (ahead[t] as number))).toBeLessThan(0.02);
    }
  });

  test("are the same for the same seed", () => {
    const levels = [3, 2, 1].map((level) => ({ level, deviation: 0.4, common: 0.5 }));
    expect(chances(levels, 5)).toEqual(chances(levels, 5));
    expect(chances(levels, 5)).not.toEqual(chances(levels, 6));
  });
});

describe("the deviation of a total", () => {
  test("of independent changes grows with the root of the years, of a mean's error with the years", () => {
    expect(totalDeviation({ sd: 3, rho: 0, meanSd: 0 }, 25)).toBeCloseTo(15, 12);
    expect(totalDeviation({ sd: 0, rho: 0.5, meanSd: 2 }, 25)).toBeCloseTo(50, 12);
    // Three changes: variance 4 · (3 + 2 · (2 · 0.5 + 0.25)) = 22.
    expect(totalDeviation({ sd: 2, rho: 0.5, meanSd: 0 }, 3)).toBeCloseTo(Math.sqrt(22), 12);
  });

  test("is that of the drawn paths", () => {
    const uncertainty = { sd: 5, rho: 0.6, meanSd: 1, seed: 1 };
    const { byYear, paths } = drawDeviations(uncertainty, 30, 20_000);
    for (const t of [1, 10, 30]) {
      const drawn = Math.sqrt(sum([...(byYear[t] as Float32Array)].map((each) => each ** 2)) / paths);
      expect((100 * drawn) / totalDeviation(uncertainty, t)).toBeCloseTo(1, 1);
    }
  });
});
