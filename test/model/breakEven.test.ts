import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakEven, breakEvenDifferential } from "../../src/model/breakEven.ts";
import { type Lever, leverValue, withLever } from "../../src/model/lever.ts";
import { projectScenario } from "../../src/model/projectScenario.ts";
import { articleChina, articleUnitedStates } from "./article.ts";
import { scenario } from "./scenarios.ts";

const article = scenario({
  startYear: 2019,
  chaser: { ...articleChina(6), prices: 0 },
  leader: { ...articleUnitedStates(), prices: 0 },
});

describe("breakEven(scenario, lever, targetYear)", () => {
  test.each([
    [2025, 9.781],
    [2030, 5.674],
    [2035, 4.529],
    [2040, 3.992],
    [2050, 3.475],
  ])("from the 2020 article's 2021, parity in %i needs %s percent growth in China", (year, growth) => {
    const needed = breakEven(article, "chaserGrowth", year);
    expect(needed.kind === "found" && needed.value).toBeCloseTo(growth, 3);
    const differential = breakEvenDifferential(article, year);
    expect(differential.kind === "found" && differential.value).toBeCloseTo(growth - 2.5, 3);
  });

  test("doubling a ratio of a half in one year needs 100 %, through growth, prices or currency alike", () => {
    const half = scenario({ chaser: { gdp: 50 } });
    for (const lever of ["chaserGrowth", "chaserPrices", "currency", "realExchangeRate"] as const) {
      const needed = breakEven(half, lever, 2025);
      expect(needed.kind === "found" && needed.value).toBeCloseTo(100, 9);
    }
    const needed = breakEven(half, "leaderPrices", 2025);
    expect(needed.kind === "found" && needed.value).toBeCloseTo(-50, 9);
  });

  test("has no effect through prices or currency outside market dollars", () => {
    for (const lever of ["chaserPrices", "leaderPrices", "currency", "realExchangeRate"] as const) {
      expect(breakEven(scenario({ basis: "ppp" }), lever, 2050)).toEqual({ kind: "no-effect" });
    }
  });

  test("has no effect when every year up to the target is dated, or there is no fade to end", () => {
    expect(breakEven(article, "chaserGrowth", 2021)).toEqual({ kind: "no-effect" });
    expect(breakEven(article, "chaserEndGrowth", 2050)).toEqual({ kind: "no-effect" });
  });

  test("is out of reach when no rate up to 1,000 % is enough", () => {
    expect(breakEven(scenario({ chaser: { gdp: 1 } }), "chaserGrowth", 2025)).toEqual({ kind: "out-of-reach" });
    const fade = { end: 0, halfLife: 5 };
    expect(breakEven(scenario({ chaser: { gdp: 1, fade } }), "chaserGrowth", 2025)).toEqual({ kind: "out-of-reach" });
  });

  test("refuses a target that is not after the start, and says so", () => {
    expect(() => breakEven(scenario(), "currency", 2024)).toThrow("targetYear must be a year after 2024, not 2024.");
    expect(() => breakEven(scenario(), "currency", 2030.5)).toThrow(RangeError);
  });

  test("put back into the scenario, gives parity in the target year", () => {
    const rate = fc.double({ min: -5, max: 12, noNaN: true });
    const fade = fc.option(fc.record({ end: rate, halfLife: fc.double({ min: 1, max: 40, noNaN: true }) }), {
      nil: undefined,
    });
    const side = fc.record({ growth: rate, prices: rate, fade });
    const lever = fc.constantFrom<Lever[]>(
      "chaserGrowth",
      "leaderGrowth",
      "chaserPrices",
      "leaderPrices",
      "currency",
      "realExchangeRate",
      "chaserEndGrowth",
    );
    fc.assert(
      fc.property(
        side,
        side,
        rate,
        lever,
        fc.integer({ min: 2026, max: 2100 }),
        (chaser, leader, currency, name, year) => {
          const given = scenario({ chaser, leader, currency });
          const needed = breakEven(given, name, year);
          fc.pre(needed.kind === "found");
          const moved = withLever({ ...given, horizon: year }, name, needed.value);
          expect(projectScenario(moved).ratio.at(-1)).toBeCloseTo(1, 8);
          expect(leverValue(moved, name)).toBeCloseTo(needed.value, 8);
        },
      ),
    );
  });
});
