import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencyFor, realExchangeRate } from "../../src/model/realExchangeRate.ts";

const rate = fc.double({ min: -50, max: 100, noNaN: true });

describe("realExchangeRate(prices) and currencyFor(rer, prices)", () => {
  test("equal inflation and a steady currency leave the real exchange rate alone", () => {
    expect(realExchangeRate({ chaserPrices: 2, leaderPrices: 2, currency: 0 })).toBeCloseTo(0, 12);
  });

  test("the real exchange rate is (1 + currency)(1 + chaser prices) / (1 + leader prices)", () => {
    const rer = realExchangeRate({ chaserPrices: 4, leaderPrices: 1.5, currency: 3 });
    expect(rer).toBeCloseTo(((1.03 * 1.04) / 1.015 - 1) * 100, 12);
    expect(rer).toBeCloseTo(5.53695, 5);
  });

  test("one undoes the other", () => {
    fc.assert(
      fc.property(rate, rate, rate, (chaserPrices, leaderPrices, currency) => {
        const rer = realExchangeRate({ chaserPrices, leaderPrices, currency });
        expect(currencyFor(rer, { chaserPrices, leaderPrices })).toBeCloseTo(currency, 9);
      }),
    );
  });
});
