import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compoundPath } from "../../src/model/compoundPath.ts";
import { compoundRate } from "../../src/model/compoundRate.ts";
import { DomainError } from "../../src/model/domainError.ts";
import { baseFromGain, baseFromGainAndGrowth, baseFromGrowth } from "../../src/model/impliedBase.ts";
import { multiple } from "../../src/model/multiple.ts";
import { percentagePoints, percentChange, percentOf } from "../../src/model/percentChange.ts";
import { ratioPercent, sharePercent, sharesOf } from "../../src/model/share.ts";
import { minutesPerDay, minutesPerMonth } from "../../src/model/timeSpent.ts";

describe("sharePercent(part, whole) and ratioPercent(part, whole)", () => {
  test("327 of 1,393 million people is 23.4745 %, published as 23", () => {
    expect(sharePercent(327, 1393)).toBeCloseTo(23.4745, 4);
  });

  test.each([
    ["2019, published as 66.9 by truncation", 14_200, 21_200, 66.9811],
    ["2020, published as 73.5", 14_342, 19_504, 73.5336],
    ["2021, published wrongly as 77.9", 15_489.36, 20_381.68, 75.9965],
  ])("the GDP of China in percent of the United States: %s", (_, china, unitedStates, percent) => {
    expect(ratioPercent(china, unitedStates)).toBeCloseTo(percent, 4);
  });

  test("a ratio may exceed 100, a part of a whole may not", () => {
    expect(ratioPercent(5072, 4894)).toBeCloseTo(103.64, 2);
    expect(() => sharePercent(5072, 4894)).toThrow("part must be at most whole (4894), not 5072.");
  });

  test("0 of 0 is no data, neither 0 nor 100 %", () => {
    expect(() => sharePercent(0, 0)).toThrow("whole must be above 0: 0 of 0 is no data.");
    expect(sharePercent(0, 60)).toBe(0);
  });

  test("refuses what is no number or below 0", () => {
    expect(() => sharePercent(Number.NaN, 1)).toThrow("part must be a finite number, not NaN.");
    expect(() => sharePercent(1, Number.POSITIVE_INFINITY)).toThrow(DomainError);
    expect(() => sharePercent(-1, 2)).toThrow("part must be 0 or more, not -1.");
  });

  test("names its fault for a page in any language", () => {
    try {
      sharePercent(0, 0, { part: "answered", whole: "received" });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      expect(error).toMatchObject({ code: "no-data", argument: "received", value: 0, expected: "above 0" });
    }
  });
});

describe("sharesOf(counts)", () => {
  test("gives every count its percentage of the sum", () => {
    expect(sharesOf({ a: 1, b: 3 })).toEqual({ a: 25, b: 75 });
  });

  test("sums to 100 for any counts that are not all 0", () => {
    const counts = fc.dictionary(fc.string(), fc.nat(1_000_000), { minKeys: 1 });
    fc.assert(
      fc.property(counts, (given) => {
        fc.pre(Object.values(given).some((count) => count > 0));
        const total = Object.values(sharesOf(given)).reduce((sum, share) => sum + share, 0);
        expect(total).toBeCloseTo(100, 9);
      }),
    );
  });

  test("of nothing is no data", () => {
    expect(() => sharesOf({})).toThrow("no data");
    expect(() => sharesOf({ a: 0, b: 0 })).toThrow("no data");
  });
});

describe("percentChange, percentOf and percentagePoints", () => {
  test("American compact discs fell by exactly 63.5 %, published as more than 90", () => {
    expect(percentChange(240, 87.6)).toBeCloseTo(-63.5, 12);
    expect(compoundRate(240, 87.6, 6)).toBeCloseTo(-15.46, 2);
  });

  test("Korean albums grew by 185.0394 %, published as 285, which is the percentage of", () => {
    expect(percentOf(5.08, 14.48)).toBeCloseTo(285.0394, 4);
    expect(percentChange(5.08, 14.48)).toBeCloseTo(185.0394, 4);
    expect(percentOf(5.08, 14.48) - percentChange(5.08, 14.48)).toBeCloseTo(100, 10);
    expect(compoundRate(5.08, 14.48, 6)).toBeCloseTo(19.07, 2);
  });

  test("an advertising share from 5 to 22 % is 17 points, +340 % and 4.4 times", () => {
    expect(percentagePoints(5, 22)).toBe(17);
    expect(percentChange(5, 22)).toBeCloseTo(340, 12);
    expect(multiple(5, 22)).toBeCloseTo(4.4, 12);
  });

  test("from 0 there is no change to speak of", () => {
    expect(() => percentChange(0, 5)).toThrow("before must be above 0, not 0.");
    expect(() => percentOf(0, 5)).toThrow(RangeError);
  });
});

describe("multiple(before, after)", () => {
  test.each([
    ["TikTok spending, published as more than 2.5", 175, 456, 2.605714],
    ["newspaper against blog cost per mille", 3000, 6000, 2],
    ["users to the true milestone", 1500, 2000, 1.333333],
    ["users to the printed milestone", 150, 2000, 13.333333],
    ["a TikTok session against Facebook's", 208, 294, 1.413462],
    ["a TikTok session against Instagram's", 144, 294, 2.041667],
    ["a TikTok session against Snapchat's", 80, 294, 3.675],
    ["TikTok's minutes a day against Instagram's", 53, 52, 0.981132],
    ["TikTok's minutes a day against Snapchat's", 50, 52, 1.04],
    ["TikTok's minutes a day against YouTube's", 40, 52, 1.3],
  ])("%s", (_, before, after, times) => {
    expect(multiple(before, after)).toBeCloseTo(times, 6);
  });
});

describe("compoundRate(before, after, years) and compoundPath(level, rates)", () => {
  test("Domino's American stores grew by 24.893 %, or 2.248 % a year over ten years", () => {
    expect(percentChange(4929, 6156)).toBeCloseTo(24.893, 3);
    expect(compoundRate(4929, 6156, 10)).toBeCloseTo(2.248, 3);
  });

  test("a steady 10 % a year makes 2.594 times in ten years", () => {
    expect(compoundPath(1, new Array<number>(10).fill(10)).at(-1)).toBeCloseTo(2.594, 3);
  });

  test("the rate of a path leads along it", () => {
    const level = fc.double({ min: 1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(level, level, fc.integer({ min: 1, max: 50 }), (before, after, years) => {
        const path = compoundPath(before, new Array<number>(years).fill(compoundRate(before, after, years)));
        expect((path.at(-1) as number) / after).toBeCloseTo(1, 9);
      }),
    );
  });

  test("refuses growth of −100 % and a level of 0", () => {
    expect(() => compoundPath(100, [-100])).toThrow("rate must be above −100 percent, not -100.");
    expect(() => compoundPath(0, [])).toThrow("level must be above 0, not 0.");
  });
});

describe("baseFromGrowth, baseFromGain and baseFromGainAndGrowth", () => {
  test.each([
    ["retail in China in 2019, billion dollars", 5072, -4, 5283.33],
    ["retail in the United States in 2019, billion dollars", 4894, -10.4, 5462.05],
    ["TikTok's American visitors in January 2020, million", 52.2, 48.3, 35.2],
    ["TikTok's minutes in January 2020", 858, 26.2, 679.87],
    ["TikTok's minutes in October 2019, printed as November", 858, 93.7, 442.95],
  ])("%s", (_, level, growth, base) => {
    expect(baseFromGrowth(level, growth)).toBeCloseTo(base, 2);
  });

  test("12 million more than in February is a rise of 29.85 % in one month, not of 48.3", () => {
    expect(baseFromGain(52.2, 12)).toBeCloseTo(40.2, 12);
    expect(ratioPercent(12, baseFromGain(52.2, 12))).toBeCloseTo(29.85, 2);
  });

  test("200,000 fans added at 6,000 % imply 3,333.3 before", () => {
    expect(baseFromGainAndGrowth(200_000, 6000)).toBeCloseTo(3333.3, 1);
  });

  test("refuses a fall of everything and a gain as large as the level", () => {
    expect(() => baseFromGrowth(5, -100)).toThrow("growth must be above −100 percent, not -100.");
    expect(() => baseFromGain(5, 5)).toThrow("gain must be below the level (5), not 5.");
  });
});

describe("minutesPerDay and minutesPerMonth", () => {
  test("858 minutes in March are 27.68 a day, and 52 a day are 1,612 in March", () => {
    expect(minutesPerDay(858, 31)).toBeCloseTo(27.68, 2);
    expect(minutesPerMonth(52, 31)).toBe(1612);
  });

  test("refuses a month of 32 days", () => {
    expect(() => minutesPerDay(858, 32)).toThrow("days must be between 28 and 31, not 32.");
  });
});
