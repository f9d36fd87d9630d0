import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convergenceGrowth } from "../../src/model/convergenceGrowth.ts";
import { type FieldPath, fieldPaths } from "../../src/model/fieldPaths.ts";
import { heldGrowth } from "../../src/model/heldGrowth.ts";
import { isAbove } from "../../src/model/isAbove.ts";
import { meanGrowth } from "../../src/model/meanGrowth.ts";
import { passings } from "../../src/model/passings.ts";
import { projectScenario } from "../../src/model/projectScenario.ts";
import { ranks } from "../../src/model/ranks.ts";

describe("growth by rule", () => {
  test("the mean of rates is the one that gives the same level", () => {
    expect(meanGrowth([100, -50])).toBeCloseTo(0, 12);
    // 1.1 · 1.21 = 1.331 = 1.1³, over two years 1.1^1.5.
    expect(meanGrowth([10, 21])).toBeCloseTo(100 * (1.1 ** 1.5 - 1), 12);
    expect(meanGrowth([3])).toBeCloseTo(3, 12);
  });

  test("an outlook is followed year by year, then the mean of its last five years holds", () => {
    const growth = heldGrowth([9, 1, 2, 3, 4, 5], 2026);
    expect([2026, 2027, 2031, 2032, 2100].map(growth)).toEqual([9, 1, 5, 3, 3]);
  });

  test("at the leader's level growth is that of the frontier and of the population", () => {
    const rates = convergenceGrowth({
      perHead: 7,
      leaderPerHead: 7,
      population: [100, 101, 101],
      frontier: 1.5,
      speed: 2,
    });
    expect(rates[0]).toBeCloseTo(100 * (1.015 * 1.01 - 1), 12);
    expect(rates[1]).toBeCloseTo(1.5, 12);
  });

  test("one log unit below the leader, growth is higher by the speed, and the distance narrows by as much", () => {
    const still = { population: [5, 5, 5], frontier: 1.5, speed: 2 };
    const [first, second] = convergenceGrowth({ perHead: 1, leaderPerHead: Math.E, ...still });
    expect(first).toBeCloseTo(3.5, 12);
    // ln(1.035) − ln(1.015) nearer after a year.
    expect(second).toBeCloseTo(1.5 + 2 * (1 - Math.log(1.035 / 1.015)), 12);
  });

  test("an economy above the leader grows more slowly", () => {
    const [rate] = convergenceGrowth({
      perHead: Math.E,
      leaderPerHead: 1,
      population: [1, 1],
      frontier: 1.5,
      speed: 2,
    });
    expect(rate).toBeCloseTo(-0.5, 12);
  });
});

const entry = (code: string, level: number, rate: number, realExchangeRate = 0) => ({
  code,
  level,
  growth: () => rate,
  realExchangeRate,
});
const path = (code: string, ...levels: number[]): FieldPath => ({ code, levels });

describe("a field", () => {
  test("levels compound growth and the real exchange rate", () => {
    const [only] = fieldPaths([entry("A", 100, 10, -50)], [2025, 2026, 2027]);
    expect(only?.levels.map((level) => Number(level.toFixed(9)))).toEqual([100, 55, 30.25]);
  });

  test("equal levels share a rank, and leaving an equal behind is a passing", () => {
    const paths = [path("A", 2, 2, 1), path("B", 2, 3, 3), path("C", 1, 1, 2)];
    expect(ranks(paths)).toEqual([
      [1, 2, 3],
      [1, 1, 1],
      [3, 3, 2],
    ]);
    expect(passings(paths, [2025, 2026, 2027])).toEqual([
      { year: 2026, chaser: "B", leader: "A" },
      { year: 2027, chaser: "C", leader: "A" },
    ]);
  });

  test("falling back is a passing of the other", () => {
    expect(passings([path("A", 2, 1, 2), path("B", 1.5, 1.5, 1.5)], [2025, 2026, 2027])).toEqual([
      { year: 2026, chaser: "B", leader: "A" },
      { year: 2027, chaser: "A", leader: "B" },
    ]);
  });

  test("within a year the highest comes first", () => {
    const paths = [path("A", 3, 1), path("B", 2, 4), path("C", 1, 5)];
    expect(passings(paths, [2025, 2026]).map(({ chaser, leader }) => chaser + leader)).toEqual(["CB", "CA", "BA"]);
  });

  const economies = fc
    .uniqueArray(fc.constantFrom(..."ABCDEFGHIJ"), { minLength: 3, maxLength: 8 })
    .chain((codes) =>
      fc.tuple(
        ...codes.map((code) =>
          fc
            .tuple(fc.double({ min: 1, max: 1000, noNaN: true }), fc.double({ min: -5, max: 12, noNaN: true }))
            .map(([level, rate]) => entry(code, level, rate)),
        ),
      ),
    );
  const years = Array.from({ length: 40 }, (_, i) => 2025 + i);
  const text = ({ year, chaser, leader }: { year: number; chaser: string; leader: string }) => year + chaser + leader;

  test("an economy more changes no passing among the others", () => {
    fc.assert(
      fc.property(economies, (field) => {
        const [added, ...others] = field;
        const all = passings(fieldPaths(field, years), years);
        const without = all.filter(({ chaser, leader }) => chaser !== added?.code && leader !== added?.code);
        expect(without.map(text)).toEqual(passings(fieldPaths(others, years), years).map(text));
      }),
    );
  });

  test("a rank is one more than the number of those above, and changes by the passings of its year", () => {
    fc.assert(
      fc.property(economies, (field) => {
        const paths = fieldPaths(field, years);
        const all = ranks(paths);
        const passed = passings(paths, years);
        const isEqual = (a: number, b: number) => !isAbove(a, b) && !isAbove(b, a);
        fc.pre(
          years.every((_, year) =>
            paths.every((a) =>
              paths.every((b) => a === b || !isEqual(a.levels[year] as number, b.levels[year] as number)),
            ),
          ),
        );
        for (const [i, { code, levels }] of paths.entries())
          for (let year = 1; year < years.length; year++) {
            const above = paths.filter((other) => isAbove(other.levels[year] as number, levels[year] as number));
            expect(all[i]?.[year]).toBe(1 + above.length);
            const own = passed.filter((each) => each.year === years[year]);
            const lost = own.filter(({ leader }) => leader === code).length;
            const won = own.filter(({ chaser }) => chaser === code).length;
            expect((all[i]?.[year] as number) - (all[i]?.[year - 1] as number)).toBe(lost - won);
          }
      }),
    );
  });

  test("a field of two has the crossings of the pair", () => {
    fc.assert(
      fc.property(economies, ([one, other]) => {
        const pair = [one, other] as const;
        const scenario = (chaser: (typeof pair)[number], leader: (typeof pair)[number]) =>
          projectScenario({
            basis: "constant",
            startYear: 2025,
            horizon: years.at(-1) as number,
            chaser: { code: "X", gdp: chaser?.level as number, growth: chaser?.growth() as number, prices: 0 },
            leader: { code: "Y", gdp: leader?.level as number, growth: leader?.growth() as number, prices: 0 },
            currency: 0,
            shocks: [],
          }).crossings.map((year) => year + (chaser?.code as string) + (leader?.code as string));
        const found = passings(fieldPaths([one, other] as never, years), years).map(text);
        expect(found.sort()).toEqual([...scenario(one, other), ...scenario(other, one)].sort());
      }),
    );
  });
});
