import { describe, expect, test } from "vitest";
import { fan } from "../../src/model/fan.ts";
import { normalQuantile } from "../../src/model/normalQuantile.ts";
import { orderStatistics } from "../../src/model/orderStatistics.ts";
import { projectScenario } from "../../src/model/projectScenario.ts";
import { sfc32 } from "../../src/model/randomNumbers.ts";
import { drawDeviations } from "../../src/model/uncertainty.ts";
import { scenario } from "./scenarios.ts";

const market = { sd: 7.8, rho: 0.2, meanSd: 0, seed: 20261121 };
const projection = projectScenario(scenario({ chaser: { growth: 4.5 }, leader: { growth: 2 } }));

function moments(values: ArrayLike<number>): { mean: number; sd: number } {
  const list = Array.from(values);
  const mean = list.reduce((sum, x) => sum + x, 0) / list.length;
  return { mean, sd: Math.sqrt(list.reduce((sum, x) => sum + (x - mean) ** 2, 0) / list.length) };
}

describe("sfc32(seed)", () => {
  test("repeats itself for one seed and differs for another", () => {
    const draws = (seed: number) => Array.from({ length: 5 }, sfc32(seed));
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
  });

  test("fills the unit interval evenly and never reaches its ends", () => {
    const uniform = sfc32(7);
    const counts = new Uint32Array(10);
    let outside = 0;
    for (let i = 0; i < 100_000; i++) {
      const draw = uniform();
      if (!(draw > 0 && draw < 1)) outside++;
      const tenth = Math.floor(10 * draw);
      counts[tenth] = (counts[tenth] as number) + 1;
    }
    expect(outside).toBe(0);
    // Each count has a standard deviation of 95: five of them either side.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });
});

describe("normalQuantile(p)", () => {
  test.each([
    [0.5, 0],
    [0.75, 0.6744898],
    [0.95, 1.6448536],
    [0.975, 1.959964],
    [0.999, 3.0902323],
    [1e-6, -4.7534243],
    [1e-12, -7.0344838],
  ])("of %s is %s", (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 6);
  });

  test("is symmetric", () => {
    for (const p of [0.01, 0.07, 0.2, 0.4]) expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 9);
  });
});

describe("orderStatistics(values, ranks)", () => {
  test("finds what sorting would find", () => {
    const uniform = sfc32(3);
    for (const length of [1, 2, 7, 100, 1001]) {
      const values = Float64Array.from({ length }, () => Math.floor(20 * uniform()));
      const sorted = values.slice().sort();
      const ranks = [0, Math.floor(length / 4), Math.floor(length / 2), length - 1];
      expect(orderStatistics(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
    }
  });
});

describe("drawDeviations(uncertainty, years, paths)", () => {
  test("gives every yearly change the standard deviation asked for, whatever the persistence", () => {
    for (const rho of [-0.5, 0, 0.2, 0.8]) {
      const { byYear } = drawDeviations({ ...market, rho }, 10);
      for (const t of [1, 5, 10]) {
        const change = (byYear[t] as Float32Array).map((value, i) => value - (byYear[t - 1]?.[i] as number));
        const { mean, sd } = moments(change);
        expect(Math.abs(100 * mean)).toBeLessThan(0.4);
        expect(Math.abs(100 * sd - 7.8)).toBeLessThan(0.3);
      }
    }
  });

  test("correlates a change with the one before by rho", () => {
    const { byYear } = drawDeviations({ ...market, rho: 0.6 }, 3);
    const change = (t: number) => Array.from(byYear[t] as Float32Array, (v, i) => v - (byYear[t - 1]?.[i] as number));
    const [before, after] = [change(2), change(3)];
    const covariance = before.reduce((sum, x, i) => sum + x * (after[i] as number), 0) / before.length;
    expect(covariance / 0.078 ** 2).toBeCloseTo(0.6, 1);
  });

  test("without persistence spreads with the square root of time, and an uncertain mean with time", () => {
    const shocks = drawDeviations({ ...market, rho: 0 }, 25);
    expect(Math.abs(100 * moments(shocks.byYear[25] as Float32Array).sd - 7.8 * 5)).toBeLessThan(1.5);
    const means = drawDeviations({ sd: 0, rho: 0, meanSd: 1.4, seed: 1 }, 25);
    expect(Math.abs(100 * moments(means.byYear[25] as Float32Array).sd - 1.4 * 25)).toBeLessThan(1.5);
  });

  test("is reproducible, and a longer horizon leaves the earlier years as they were", () => {
    const short = drawDeviations({ ...market, meanSd: 1 }, 10);
    const long = drawDeviations({ ...market, meanSd: 1 }, 20);
    expect(long.byYear.slice(0, 11)).toEqual(short.byYear);
    expect(drawDeviations({ ...market, meanSd: 1, seed: 2 }, 10).byYear[1]).not.toEqual(short.byYear[1]);
  });

  test("refuses a negative deviation and a persistence of one", () => {
    expect(() => drawDeviations({ ...market, sd: -1 }, 5)).toThrow("sd must be 0 or more, not -1.");
    expect(() => drawDeviations({ ...market, rho: 1 }, 5)).toThrow(RangeError);
  });
});

describe("fan(projection, deviations)", () => {
  const deviations = drawDeviations(market, 76);
  const uncertain = fan(projection, deviations);

  test("without uncertainty is the projection itself", () => {
    const certain = fan(projection, drawDeviations({ sd: 0, rho: 0, meanSd: 0, seed: 1 }, 76, 100));
    expect(certain.quantiles.p05).toEqual(projection.ratio);
    expect(certain.quantiles.p95).toEqual(projection.ratio);
    expect(certain.median).toEqual(projection.outcome);
    expect(certain.never).toBe(0);
    const crossing = projection.years.map((year) => (year >= (projection.crossings[0] as number) ? 1 : 0));
    expect(certain.crossedBy).toEqual(crossing);
    expect(certain.ahead).toEqual(crossing);
  });

  test("starts as a point and keeps its quantiles in order", () => {
    const { p05, p25, p50, p75, p95 } = uncertain.quantiles;
    expect([p05[0], p25[0], p50[0], p75[0], p95[0]]).toEqual([0.64, 0.64, 0.64, 0.64, 0.64]);
    for (let t = 1; t < p50.length; t++) {
      const column = [p05, p25, p50, p75, p95].map((band) => band[t] as number);
      expect(column).toEqual(column.toSorted((a, b) => a - b));
    }
  });

  test("after one year has the bands of the normal distribution", () => {
    const log = (ratio: number | undefined) => 100 * Math.log((ratio as number) / (projection.ratio[1] as number));
    expect(Math.abs(log(uncertain.quantiles.p95[1]) - 1.645 * 7.8)).toBeLessThan(0.5);
    expect(Math.abs(log(uncertain.quantiles.p25[1]) + 0.6745 * 7.8)).toBeLessThan(0.35);
  });

  test("counts as ahead the tail of the normal distribution beyond the distance", () => {
    const oneDeviationBelow = scenario({ chaser: { gdp: 100 * Math.exp(-0.078) } });
    const { ahead, crossedBy } = fan(projectScenario(oneDeviationBelow), deviations);
    expect(Math.abs((ahead[1] as number) - 0.1587)).toBeLessThan(0.015);
    expect(crossedBy[1]).toBe(ahead[1]);
  });

  test("never takes back a crossing, though a path may fall back", () => {
    const { ahead, crossedBy, never } = uncertain;
    for (let t = 1; t < crossedBy.length; t++) {
      expect(crossedBy[t]).toBeGreaterThanOrEqual(crossedBy[t - 1] as number);
      expect(crossedBy[t]).toBeGreaterThanOrEqual(ahead[t] as number);
    }
    expect(crossedBy[20]).toBeGreaterThan(ahead[20] as number);
    expect(never).toBeCloseTo(1 - (crossedBy.at(-1) as number), 12);
  });

  test("has a median that may be never, and counts a chaser ahead at the start as having crossed", () => {
    const hopeless = projectScenario(scenario({ chaser: { growth: 0 }, leader: { growth: 5 } }));
    const mostly = fan(hopeless, deviations);
    expect(mostly.median).toEqual({ kind: "never", horizon: 2100 });
    expect(mostly.never).toBeGreaterThan(0.5);
    const ahead = fan(projectScenario(scenario({ chaser: { gdp: 128 } })), deviations);
    expect(ahead.median).toEqual({ kind: "already-ahead", year: 2024 });
    expect(ahead.crossedBy[0]).toBe(1);
  });
});
