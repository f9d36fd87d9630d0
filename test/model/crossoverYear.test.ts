import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crossoverYear } from "../../src/model/crossoverYear.ts";
import type { Economy } from "../../src/model/economy.ts";
import { projectGdp } from "../../src/model/projectGdp.ts";
import { yearsToParity } from "../../src/model/yearsToParity.ts";
import { articleChina, articleUnitedStates } from "./article.ts";

const economy = (gdp: number, growth: number, code = "CHN"): Economy => ({ code, year: 2020, gdp, growth });

describe("crossoverYear(chaser, leader, horizon) on the 2020 article", () => {
  test.each([
    [6, 2030, 8.1749],
    [5, 2033, 11.3905],
    [4.5, 2036, 14.2041],
    [4, 2040, 18.8933],
  ])("with %s percent in China and 2.5 percent in the United States it is %i", (growth, year, years) => {
    expect(crossoverYear(articleChina(growth), articleUnitedStates(), 2100)).toEqual({ kind: "crosses", year });
    const ratio = projectGdp(articleChina(growth), 2021) / projectGdp(articleUnitedStates(), 2021);
    expect(yearsToParity({ ratio, chaserGrowth: growth, leaderGrowth: 2.5 })).toBeCloseTo(years, 4);
  });

  test.each([
    [6, 2030],
    [5, 2033],
    [4.5, 2036],
    [4, 2040],
  ])("the unrounded 8.2 percent for 2021 leaves the year of %s percent at %i", (growth, year) => {
    const datedGrowth = [
      { year: 2020, growth: 1 },
      { year: 2021, growth: 8.2 },
    ];
    const china = { ...articleChina(growth), datedGrowth };
    expect(crossoverYear(china, articleUnitedStates(), 2100)).toEqual({ kind: "crosses", year });
    expect((100 * projectGdp(china, 2021)) / projectGdp(articleUnitedStates(), 2021)).toBeCloseTo(76.137, 3);
  });

  test.each([
    [6, 2030],
    [5, 2034],
    [4.5, 2036],
    [4, 2041],
  ])("the rates of October 2020 move the year of %s percent to %i", (growth, year) => {
    const china = {
      ...articleChina(growth),
      datedGrowth: [
        { year: 2020, growth: 1.9 },
        { year: 2021, growth: 8.2 },
      ],
    };
    const unitedStates = {
      ...articleUnitedStates(),
      datedGrowth: [
        { year: 2020, growth: -4.3 },
        { year: 2021, growth: 3.1 },
      ],
    };
    expect(crossoverYear(china, unitedStates, 2100)).toEqual({ kind: "crosses", year });
    expect((100 * projectGdp(china, 2020)) / projectGdp(unitedStates, 2020)).toBeCloseTo(71.321, 3);
    expect((100 * projectGdp(china, 2021)) / projectGdp(unitedStates, 2021)).toBeCloseTo(74.849, 3);
  });

  test.each([
    [6, 2029],
    [5, 2032],
    [4.5, 2034],
    [4, 2039],
  ])("from the misprinted 77.9 percent of 2021 it would be another year: %s percent gives %i", (growth, year) => {
    const china: Economy = { code: "CHN", year: 2021, gdp: 77.9, growth };
    const unitedStates: Economy = { code: "USA", year: 2021, gdp: 100, growth: 2.5 };
    expect(crossoverYear(china, unitedStates, 2100)).toEqual({ kind: "crosses", year });
  });
});

describe("crossoverYear(chaser, leader, horizon) at its edges", () => {
  test("is already-ahead when the chaser is above in the start year", () => {
    expect(crossoverYear(economy(101, 0), economy(100, 9), 2050)).toEqual({ kind: "already-ahead", year: 2020 });
  });

  test("starts in the later of the two years", () => {
    const chaser = { code: "CHN", year: 2018, gdp: 90, growth: 10 };
    expect(crossoverYear(chaser, economy(100, 0), 2050)).toEqual({ kind: "already-ahead", year: 2020 });
  });

  test("is the year after the levels are equal", () => {
    expect(crossoverYear(economy(100, 10), economy(110, 0), 2050)).toEqual({ kind: "crosses", year: 2022 });
    expect(crossoverYear(economy(110, 1), economy(110, 0), 2050)).toEqual({ kind: "crosses", year: 2021 });
  });

  test("counts the horizon's own year and nothing beyond it", () => {
    expect(crossoverYear(economy(100, 10), economy(115, 0), 2022)).toEqual({ kind: "crosses", year: 2022 });
    expect(crossoverYear(economy(100, 10), economy(115, 0), 2021)).toEqual({ kind: "never", horizon: 2021 });
  });

  test("is never when both stand still or the chaser is slower", () => {
    expect(crossoverYear(economy(100, 0), economy(100, 0), 2100)).toEqual({ kind: "never", horizon: 2100 });
    expect(crossoverYear(economy(64, 2), economy(100, 2.5), 2100)).toEqual({ kind: "never", horizon: 2100 });
  });
});

describe("the laws of crossoverYear", () => {
  const gdp = fc.double({ min: 1, max: 1e6, noNaN: true });
  const growth = fc.double({ min: -10, max: 20, noNaN: true });

  test("scaling both economies changes nothing", () => {
    fc.assert(
      fc.property(gdp, gdp, growth, growth, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (c, l, cg, lg, k) => {
        expect(crossoverYear(economy(k * c, cg), economy(k * l, lg), 2100)).toEqual(
          crossoverYear(economy(c, cg), economy(l, lg), 2100),
        );
      }),
    );
  });

  test("equal growth never crosses", () => {
    fc.assert(
      fc.property(gdp, gdp, growth, (a, b, g) => {
        const outcome = crossoverYear(economy(Math.min(a, b), g), economy(Math.max(a, b), g), 2100);
        expect(outcome.kind).toBe("never");
      }),
    );
  });

  test("a faster chaser crosses no later", () => {
    const yearOf = (c: number, l: number, cg: number, lg: number) => {
      const outcome = crossoverYear(economy(c, cg), economy(l, lg), 2100);
      return outcome.kind === "never" ? Number.POSITIVE_INFINITY : outcome.year;
    };
    fc.assert(
      fc.property(gdp, gdp, growth, growth, growth, (c, l, a, b, lg) => {
        expect(yearOf(c, l, Math.max(a, b), lg)).toBeLessThanOrEqual(yearOf(c, l, Math.min(a, b), lg));
      }),
    );
  });

  test("the closed form gives the same year", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        growth,
        growth,
        (ratio, chaserGrowth, leaderGrowth) => {
          const years = yearsToParity({ ratio, chaserGrowth, leaderGrowth });
          fc.pre(years === Number.POSITIVE_INFINITY || Math.abs(years - Math.round(years)) > 1e-6);
          const outcome = crossoverYear(economy(ratio, chaserGrowth), economy(1, leaderGrowth), 2100);
          const year = 2020 + Math.floor(years) + 1;
          expect(outcome).toEqual(year <= 2100 ? { kind: "crosses", year } : { kind: "never", horizon: 2100 });
        },
      ),
    );
  });
});
