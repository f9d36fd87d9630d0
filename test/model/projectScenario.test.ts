import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { projectScenario } from "../../src/model/projectScenario.ts";
import { realExchangeRate } from "../../src/model/realExchangeRate.ts";
import { yearsToParity } from "../../src/model/yearsToParity.ts";
import { articleChina, articleUnitedStates, ratioFrom2022, ratioUntil2021 } from "./article.ts";
import { economist2010, scenario } from "./scenarios.ts";

const rate = fc.double({ min: -10, max: 20, noNaN: true });

describe("projectScenario(scenario) on published assumptions", () => {
  test.each([
    [7.75, 2019],
    [5, 2022],
  ])("The Economist of December 2010 with %s percent growth in China gives %i", (growth, year) => {
    expect(projectScenario(economist2010(growth)).outcome).toEqual({ kind: "crosses", year });
  });

  test.each([...ratioFrom2022])("the 2020 article at %s percent gives its path to four digits", (growth, later) => {
    const { year: startYear, ...china } = articleChina(growth);
    const start = { startYear, chaser: { ...china, prices: 0 }, leader: { ...articleUnitedStates(), prices: 0 } };
    const { ratio, outcome } = projectScenario(scenario(start));
    const expected = [...ratioUntil2021, ...later];
    expect(ratio.slice(0, expected.length).map((r) => (100 * r).toFixed(2))).toEqual(expected.map((r) => r.toFixed(2)));
    expect(outcome).toEqual({ kind: "crosses", year: 2019 + expected.length - 1 });
  });

  test.each([
    ["without drift", 4.5, 0.5, 0, 59.98, 60],
    ["with the currency rising 2 % a year", 4.5, 0.5, 2, 16.38, 17],
    ["with Chinese prices at 2 %", 4.5, 2, 0, 20.05, 21],
  ])(
    "from a ratio of 0.64, %s, parity takes what the closed form says",
    (_, growth, prices, currency, years, firstAbove) => {
      const given = scenario({ chaser: { growth, prices }, leader: { growth: 2, prices: 2.2 }, currency });
      const drift = realExchangeRate({ chaserPrices: prices, leaderPrices: 2.2, currency });
      const chaserGrowth = ((1 + growth / 100) * (1 + drift / 100) - 1) * 100;
      expect(yearsToParity({ ratio: 0.64, chaserGrowth, leaderGrowth: 2 })).toBeCloseTo(years, 2);
      expect(projectScenario(given).outcome).toEqual({ kind: "crosses", year: 2024 + firstAbove });
    },
  );

  test("from a ratio of 0.64 with 3 % growth and falling relative prices it is never", () => {
    const given = scenario({ chaser: { growth: 3, prices: 0.5 }, leader: { growth: 2, prices: 2.2 } });
    expect(projectScenario(given).outcome).toEqual({ kind: "never", horizon: 2100 });
  });
});

describe("projectScenario(scenario)", () => {
  test("has one entry per year, from the start year to the horizon", () => {
    const { years, chaser, leader, ratio } = projectScenario(scenario({ horizon: 2026, chaser: { growth: 10 } }));
    expect(years).toEqual([2024, 2025, 2026]);
    expect(chaser).toEqual([64, 64 * 1.1, 64 * 1.1 * 1.1]);
    expect(leader).toEqual([100, 100, 100]);
    expect(ratio[0]).toBe(0.64);
  });

  test("multiplies real growth, prices and currency in market dollars", () => {
    const given = scenario({ horizon: 2025, chaser: { growth: 5, prices: 2 }, leader: { prices: 3 }, currency: -4 });
    const { chaser, leader } = projectScenario(given);
    expect(chaser[1]).toBeCloseTo(64 * 1.05 * 1.02 * 0.96, 12);
    expect(leader[1]).toBeCloseTo(103, 12);
  });

  test.each(["ppp", "constant"] as const)("moves by real growth alone on the basis %s", (basis) => {
    const prices = { chaser: { growth: 5, prices: 9 }, leader: { growth: 2, prices: 3 }, currency: 7 };
    const plain = { chaser: { growth: 5 }, leader: { growth: 2 } };
    expect(projectScenario(scenario({ basis, ...prices }))).toEqual(projectScenario(scenario({ basis, ...plain })));
  });

  test("applies a shock to the level for good, in its own year, to its own economy", () => {
    const shocks = [{ code: "CHN", year: 2026, change: -5 }];
    const { chaser, leader } = projectScenario(scenario({ horizon: 2027, shocks }));
    expect(chaser).toEqual([64, 64, 64 * 0.95, 64 * 0.95]);
    expect(leader).toEqual([100, 100, 100, 100]);
  });

  test("applies two shocks of one year one after the other", () => {
    const shocks = [
      { code: "USA", year: 2025, change: -50 },
      { code: "USA", year: 2025, change: -50 },
    ];
    expect(projectScenario(scenario({ horizon: 2025, shocks })).leader).toEqual([100, 25]);
  });

  test("reports every crossing and every falling back", () => {
    const shocks = [
      { code: "CHN", year: 2026, change: 100 },
      { code: "CHN", year: 2030, change: -50 },
      { code: "CHN", year: 2040, change: 100 },
    ];
    const { crossings, lost, outcome } = projectScenario(scenario({ shocks }));
    expect(crossings).toEqual([2026, 2040]);
    expect(lost).toEqual([2030]);
    expect(outcome).toEqual({ kind: "crosses", year: 2026 });
  });

  test("keeps a later crossing apart from being ahead at the start", () => {
    const shocks = [
      { code: "CHN", year: 2026, change: -50 },
      { code: "CHN", year: 2028, change: 200 },
    ];
    const { crossings, lost, outcome } = projectScenario(scenario({ chaser: { gdp: 128 }, shocks }));
    expect(outcome).toEqual({ kind: "already-ahead", year: 2024 });
    expect(lost).toEqual([2026]);
    expect(crossings).toEqual([2028]);
  });

  test("a fading chaser may pass and fall back", () => {
    const fade = { end: 0, halfLife: 5 };
    const given = scenario({ chaser: { gdp: 90, growth: 10, fade }, leader: { growth: 1.9 } });
    const { crossings, lost, ratio } = projectScenario(given);
    expect(crossings).toHaveLength(1);
    expect(lost).toHaveLength(1);
    expect(lost[0]).toBeGreaterThan(crossings[0] as number);
    expect(ratio.at(-1)).toBeLessThan(1);
  });
});

describe("the laws of projectScenario", () => {
  test("the chaser passes the leader as often as the leader is passed, give or take the start and the end", () => {
    const shock = fc.record({
      code: fc.constantFrom("CHN", "USA"),
      year: fc.integer({ min: 2025, max: 2100 }),
      change: fc.double({ min: -60, max: 150, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(shock, { maxLength: 6 }), rate, rate, (shocks, chaserGrowth, leaderGrowth) => {
        const given = scenario({ shocks, chaser: { growth: chaserGrowth }, leader: { growth: leaderGrowth } });
        const { crossings, lost } = projectScenario(given);
        expect([0, 1]).toContain(crossings.length - lost.length);
      }),
    );
  });

  test("the ratio in dollars is the real ratio times the real exchange rate", () => {
    fc.assert(
      fc.property(rate, rate, rate, rate, rate, (chaserGrowth, leaderGrowth, chaserPrices, leaderPrices, currency) => {
        const chaser = { growth: chaserGrowth, prices: chaserPrices };
        const leader = { growth: leaderGrowth, prices: leaderPrices };
        const dollars = projectScenario(scenario({ horizon: 2034, chaser, leader, currency })).ratio[10] as number;
        const real = projectScenario(scenario({ basis: "constant", horizon: 2034, chaser, leader }))
          .ratio[10] as number;
        const drift = realExchangeRate({ chaserPrices, leaderPrices, currency });
        expect(dollars / (real * (1 + drift / 100) ** 10)).toBeCloseTo(1, 9);
      }),
    );
  });

  test("swapping the two economies turns the ratio over", () => {
    fc.assert(
      fc.property(rate, rate, (chaserGrowth, leaderGrowth) => {
        const there = projectScenario(scenario({ chaser: { growth: chaserGrowth }, leader: { growth: leaderGrowth } }));
        const back = projectScenario(
          scenario({ chaser: { gdp: 100, growth: leaderGrowth }, leader: { gdp: 64, growth: chaserGrowth } }),
        );
        for (const [i, ratio] of there.ratio.entries()) expect(ratio * (back.ratio[i] as number)).toBeCloseTo(1, 9);
      }),
    );
  });
});
