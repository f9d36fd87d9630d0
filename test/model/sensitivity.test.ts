import { describe, expect, test } from "vitest";
import { levers, leverValue, withLever } from "../../src/model/lever.ts";
import { projectScenario } from "../../src/model/projectScenario.ts";
import { sensitivityGrid } from "../../src/model/sensitivityGrid.ts";
import { tornado } from "../../src/model/tornado.ts";
import { economist2010, scenario } from "./scenarios.ts";

const base = scenario({ chaser: { growth: 4.5, prices: 0.5 }, leader: { growth: 2, prices: 2.2 }, currency: 2 });

describe("withLever(scenario, lever, value)", () => {
  test("puts every lever where leverValue then finds it", () => {
    const fade = { end: 2, halfLife: 10 };
    const given = scenario({ chaser: { fade }, leader: { fade } });
    for (const lever of levers) expect(leverValue(withLever(given, lever, 3.3), lever)).toBeCloseTo(3.3, 12);
  });

  test("moves the real exchange rate through the currency and leaves the deflators", () => {
    const moved = withLever(base, "realExchangeRate", 0);
    expect(moved.chaser).toEqual(base.chaser);
    expect(moved.leader).toEqual(base.leader);
    expect(moved.currency).toBeCloseTo((1.022 / 1.005 - 1) * 100, 12);
  });
});

describe("sensitivityGrid(scenario, x, y)", () => {
  const x = { lever: "chaserGrowth", from: 2, to: 8, steps: 25 } as const;
  const y = { lever: "currency", from: -3, to: 3, steps: 31 } as const;
  const cells = sensitivityGrid(base, x, y);

  test("has a cell for every pair of values, row by row", () => {
    expect(cells).toHaveLength(25 * 31);
    expect(cells[0]).toMatchObject({ x: 2, y: -3 });
    expect(cells[1]).toMatchObject({ x: 2.25, y: -3 });
    expect(cells.at(-1)).toMatchObject({ x: 8, y: 3 });
  });

  test("gives the scenario's own outcome where both levers stand as they are", () => {
    const own = cells.find((cell) => cell.x === 4.5 && Math.abs(cell.y - 2) < 1e-9);
    expect(own?.outcome).toEqual(projectScenario(base).outcome);
    expect(own?.outcome).toEqual({ kind: "crosses", year: 2041 });
  });
});

describe("tornado(scenario, swings)", () => {
  test("moves one lever at a time to either side", () => {
    const [bar] = tornado(economist2010(), [{ lever: "chaserGrowth", by: 2.75 }]);
    expect(bar).toMatchObject({ lever: "chaserGrowth", low: { value: 5, outcome: { kind: "crosses", year: 2022 } } });
    expect(bar?.high.value).toBe(10.5);
  });

  test("puts open bars first and the narrowest last", () => {
    const bars = tornado(base, [
      { lever: "leaderPrices", by: 0.1 },
      { lever: "chaserGrowth", by: 1 },
      { lever: "currency", by: 4 },
    ]);
    expect(bars.map(({ lever }) => lever)).toEqual(["currency", "chaserGrowth", "leaderPrices"]);
    expect(bars[0]?.low.outcome).toEqual({ kind: "never", horizon: 2100 });
  });

  test("leaves out what cannot move the ratio", () => {
    const swings = [
      { lever: "currency", by: 1 },
      { lever: "chaserGrowth", by: 1 },
      { lever: "chaserEndGrowth", by: 1 },
    ] as const;
    const bars = tornado({ ...base, basis: "constant" }, swings);
    expect(bars.map(({ lever }) => lever)).toEqual(["chaserGrowth"]);
  });
});
