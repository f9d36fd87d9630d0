import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { projectGdp } from "../../src/model/projectGdp.ts";
import { projectPaths } from "../../src/model/projectPaths.ts";
import { articleChina, articleUnitedStates, ratioFrom2022, ratioUntil2021 } from "./article.ts";

describe("projectPaths(economies, horizon)", () => {
  test.each([...ratioFrom2022])(
    "follows the ratio path of the 2020 article to four digits at %s percent",
    (growth, later) => {
      const expected = [...ratioUntil2021, ...later];
      const horizon = 2019 + expected.length - 1;
      const points = projectPaths([articleChina(growth), articleUnitedStates()], horizon);
      const china = points.filter(({ economy }) => economy === "CHN");
      const unitedStates = points.filter(({ economy }) => economy === "USA");
      const ratios = china.map(({ gdp }, i) => (100 * gdp) / (unitedStates[i]?.gdp ?? Number.NaN));
      expect(ratios.map((ratio) => ratio.toFixed(2))).toEqual(expected.map((ratio) => ratio.toFixed(2)));
    },
  );

  test("gives the levels on both sides of the crossing at 6 %", () => {
    const levels = projectPaths([articleChina(6), articleUnitedStates()], 2030).filter(({ year }) => year >= 2029);
    expect(levels.map(({ gdp }) => gdp.toFixed(2))).toEqual(["24687.69", "26168.95", "24833.10", "25453.93"]);
  });

  test("starts with the given level in the given year", () => {
    expect(projectPaths([articleChina(6)], 2019)).toEqual([{ economy: "CHN", year: 2019, gdp: 14_200 }]);
  });
});

describe("projectGdp(economy, year)", () => {
  test("applies dated growth first and the constant rate after it", () => {
    expect(projectGdp(articleChina(6), 2020)).toBeCloseTo(14_342, 9);
    expect(projectGdp(articleChina(6), 2021)).toBeCloseTo(15_489.36, 9);
    expect(projectGdp(articleUnitedStates(), 2021)).toBeCloseTo(20_381.68, 9);
    expect(projectGdp(articleChina(6), 2022)).toBeCloseTo(15_489.36 * 1.06, 9);
  });

  test("runs the curve backwards before the start", () => {
    expect(projectGdp({ code: "CHN", year: 2020, gdp: 121, growth: 10 }, 2018)).toBeCloseTo(100, 12);
  });

  test("comes back to where it started", () => {
    const growth = fc.double({ min: -10, max: 20, noNaN: true });
    fc.assert(
      fc.property(growth, fc.integer({ min: 2020, max: 2100 }), (g, year) => {
        const there = projectGdp({ code: "CHN", year: 2020, gdp: 100, growth: g }, year);
        expect(projectGdp({ code: "CHN", year, gdp: there, growth: g }, 2020)).toBeCloseTo(100, 9);
      }),
    );
  });
});
