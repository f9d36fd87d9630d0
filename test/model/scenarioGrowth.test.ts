import { describe, expect, test } from "vitest";
import { fadedGrowth, scenarioGrowth } from "../../src/model/scenarioGrowth.ts";

const china = { code: "CHN", gdp: 64, growth: 6, prices: 0 };

describe("fadedGrowth(start, fade, elapsed)", () => {
  test("covers half the way every half-life", () => {
    const fade = { end: 2, halfLife: 10 };
    expect(fadedGrowth(6, fade, 0)).toBe(6);
    expect(fadedGrowth(6, fade, 10)).toBeCloseTo(4, 12);
    expect(fadedGrowth(6, fade, 20)).toBeCloseTo(3, 12);
  });

  test("rises when the end is above the start", () => {
    expect(fadedGrowth(1, { end: 3, halfLife: 5 }, 5)).toBeCloseTo(2, 12);
  });
});

describe("scenarioGrowth(economy, startYear, year)", () => {
  test("is constant without a fade", () => {
    expect(scenarioGrowth(china, 2024, 2025)).toBe(6);
    expect(scenarioGrowth(china, 2024, 2090)).toBe(6);
  });

  test("is end + (start − end) · 0.5^((year − start year − 1) / half-life) with one", () => {
    const fading = { ...china, fade: { end: 2, halfLife: 8 } };
    expect(scenarioGrowth(fading, 2024, 2025)).toBe(6);
    expect(scenarioGrowth(fading, 2024, 2030)).toBeCloseTo(2 + 4 * 0.5 ** (5 / 8), 12);
  });

  test("takes dated rates first and begins the fade after the last of them", () => {
    const datedGrowth = [
      { year: 2025, growth: 9 },
      { year: 2026, growth: -1 },
    ];
    const fading = { ...china, datedGrowth, fade: { end: 2, halfLife: 8 } };
    expect([2025, 2026, 2027].map((year) => scenarioGrowth(fading, 2024, year))).toEqual([9, -1, 6]);
    expect(scenarioGrowth(fading, 2024, 2035)).toBeCloseTo(4, 12);
  });
});
