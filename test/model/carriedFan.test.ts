import { expect, test } from "vitest";
import { carriedFan } from "../../src/model/carriedFan.ts";
import { fan } from "../../src/model/fan.ts";
import { projectScenario } from "../../src/model/projectScenario.ts";
import { drawDeviations } from "../../src/model/uncertainty.ts";
import { scenario } from "./scenarios.ts";

const before = projectScenario(scenario({ chaser: { growth: 4.5 }, leader: { growth: 2 } }));
const now = projectScenario(scenario({ chaser: { growth: 5.5 }, leader: { growth: 2 } }));
const deviations = drawDeviations({ sd: 7.8, rho: 0.2, meanSd: 0, seed: 7 }, before.years.length, 500);

test("a fan that is carried to another path has the bands of a fan drawn around that path", () => {
  const carried = carriedFan(fan(before, deviations), before, now);
  const drawn = fan(now, deviations);
  for (const band of ["p05", "p25", "p50", "p75", "p95"] as const) {
    drawn.quantiles[band].forEach((value, i) => {
      expect(carried?.quantiles[band][i]).toBeCloseTo(value, 10);
    });
  }
});

test("a fan is not carried to a path over other years", () => {
  const shorter = projectScenario(scenario({ horizon: 2050 }));
  expect(carriedFan(fan(before, deviations), before, shorter)).toBeUndefined();
});
