import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decomposeRatio, type EconomyChange } from "../../src/model/decomposeRatio.ts";

const china: EconomyChange = {
  gdpFrom: 18_190.803,
  gdpTo: 18_749.759,
  realGrowth: [3.112, 5.377, 5.003],
  deflatorFrom: 116.038,
  deflatorTo: 116.973,
};
const unitedStates: EconomyChange = {
  gdpFrom: 23_725.65,
  gdpTo: 29_298.025,
  realGrowth: [2.524, 2.935, 2.793],
  deflatorFrom: 110.186,
  deflatorTo: 125.428,
};

describe("decomposeRatio(chaser, leader)", () => {
  test("splits the fall from 2021 to 2024 of the October 2025 edition as the essay tells it", () => {
    const { total, realGrowth, prices, currency, realExchangeRate } = decomposeRatio(china, unitedStates);
    expect(total).toBeCloseTo(-18.1, 1);
    expect(realGrowth).toBeCloseTo(5.0, 1);
    expect(prices).toBeCloseTo(-12.2, 1);
    expect(currency).toBeCloseTo(-11.0, 1);
    expect(realExchangeRate).toBeCloseTo(-23.1, 1);
  });

  test("leaves nothing but rounding to the currency of a country that counts in dollars", () => {
    const still = { gdpFrom: 1, gdpTo: 1, realGrowth: [], deflatorFrom: 1, deflatorTo: 1 };
    expect(Math.abs(decomposeRatio(unitedStates, still).currency)).toBeLessThan(0.01);
  });

  test("adds up, whatever the numbers", () => {
    const level = fc.double({ min: 0.1, max: 1e6, noNaN: true });
    const change = fc.record({
      gdpFrom: level,
      gdpTo: level,
      realGrowth: fc.array(fc.double({ min: -50, max: 50, noNaN: true })),
      deflatorFrom: level,
      deflatorTo: level,
    });
    fc.assert(
      fc.property(change, change, (chaser, leader) => {
        const { total, realGrowth, prices, currency } = decomposeRatio(chaser, leader);
        expect(realGrowth + prices + currency).toBeCloseTo(total, 9);
        expect(100 * Math.log(chaser.gdpTo / leader.gdpTo / (chaser.gdpFrom / leader.gdpFrom))).toBeCloseTo(total, 9);
      }),
    );
  });
});
