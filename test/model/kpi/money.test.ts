import { describe, expect, test } from "vitest";
import { costPerClick } from "../../../src/model/kpi/costPerClick.ts";
import { fanValue } from "../../../src/model/kpi/fanValue.ts";
import { lifetimeValue, simpleLifetimeValue, valuePerAcquisitionCost } from "../../../src/model/kpi/lifetimeValue.ts";
import { pledgeDue } from "../../../src/model/kpi/pledge.ts";
import { returnOnInvestment } from "../../../src/model/kpi/returnOnInvestment.ts";

describe("fanValue(page)", () => {
  const page = { fans: 10_000, postsPerDay: 2, daysPerMonth: 30, viewRate: 1, costPerMille: 5 };

  test("10,000 fans: 600,000 impressions and 3,000 dollars a month, 36,000 a year", () => {
    const value = fanValue(page);
    expect(value).toMatchObject({ impressionsPerMonth: 600_000, valuePerMonth: 3000, valuePerYear: 36_000 });
    expect(value.valuePerFan).toBeCloseTo(3.6, 12);
  });

  test("a million fans: the published 300,000 and 3,600,000 dollars, which belong to this column", () => {
    const value = fanValue({ ...page, fans: 1_000_000 });
    expect(value).toMatchObject({ impressionsPerMonth: 60_000_000, valuePerMonth: 300_000, valuePerYear: 3_600_000 });
    expect(value.valuePerFan).toBeCloseTo(3.6, 12);
  });

  test("at the view rate that Vitrue measured a fan is worth 3.456 dollars", () => {
    expect(fanValue({ ...page, viewRate: 0.96 }).valuePerFan).toBeCloseTo(3.456, 12);
  });

  test("refuses no fans and a view rate above 1", () => {
    expect(() => fanValue({ ...page, fans: 0 })).toThrow("fans must be above 0: 0 of 0 is no data.");
    expect(() => fanValue({ ...page, viewRate: 96 })).toThrow("viewRate must be between 0 and 1, not 96.");
  });
});

describe("costPerClick(labour)", () => {
  const labour = { hoursPerDay: 1, hourlyRate: 150, clicksPerDay: 50, days: 365 };

  test("an hour at 150 dollars for 50 clicks a day is 3 dollars a click, and 54,750 a year, published as 54,870", () => {
    expect(costPerClick(labour)).toEqual({ annualCost: 54_750, annualClicks: 18_250, costPerClick: 3 });
  });

  test("not even a leap year makes it the published 54,870", () => {
    expect(costPerClick({ ...labour, days: 366 }).annualCost).toBe(54_900);
    expect(54_870 / costPerClick(labour).annualClicks).toBeCloseTo(3.006575, 6);
  });

  test("without clicks there is no cost per click", () => {
    expect(() => costPerClick({ ...labour, clicksPerDay: 0 })).toThrow("clicksPerDay must be above 0");
  });
});

describe("returnOnInvestment(programme)", () => {
  const ambassadors = { people: 2500, spendPerYear: 1000, uplift: 20, cost: 200_000, margin: 1 };

  test("the ambassadors gain 500,000 for 200,000: net 300,000, return 150 %", () => {
    expect(returnOnInvestment(ambassadors)).toEqual({
      gain: 500_000,
      net: 300_000,
      roi: 150,
      breakEvenUplift: 8,
      breakEvenMargin: 0.4,
    });
  });

  test("at the margin that breaks even nothing is gained", () => {
    const { net, roi } = returnOnInvestment({ ...ambassadors, margin: 0.4 });
    expect([net, roi]).toEqual([0, 0]);
  });

  test("a fall in spending cannot be made up by any margin", () => {
    const { net, breakEvenMargin } = returnOnInvestment({ ...ambassadors, uplift: -10 });
    expect(net).toBe(-450_000);
    expect(breakEvenMargin).toBe(Number.POSITIVE_INFINITY);
  });

  test("refuses a programme that costs nothing or reaches nobody", () => {
    expect(() => returnOnInvestment({ ...ambassadors, cost: 0 })).toThrow("cost must be above 0");
    expect(() => returnOnInvestment({ ...ambassadors, people: 0 })).toThrow("people must be above 0");
  });
});

describe("pledgeDue({pledge, goal, actions})", () => {
  const skittles = { pledge: 100_000, goal: 100_000 };

  test("pays all at the goal and nothing one short of it; an action costs a dollar", () => {
    expect(pledgeDue({ ...skittles, actions: 100_000 })).toEqual({ amount: 100_000, pricePerAction: 1 });
    expect(pledgeDue({ ...skittles, actions: 99_999 })).toEqual({ amount: 0, pricePerAction: 1 });
  });

  test("refuses a goal of 0", () => {
    expect(() => pledgeDue({ pledge: 1, goal: 0, actions: 0 })).toThrow("goal must be above 0, not 0.");
  });
});

describe("lifetimeValue({margin, retention, discount})", () => {
  test("10 a period, kept at 0.8 and discounted at 0.1: 26.667 later, 36.667 at once", () => {
    const { later, atOnce } = lifetimeValue({ margin: 10, retention: 0.8, discount: 0.1 });
    expect(later).toBeCloseTo(26.667, 3);
    expect(atOnce).toBeCloseTo(36.667, 3);
  });

  test("at once is worth one margin more than later", () => {
    const { later, atOnce } = lifetimeValue({ margin: 7, retention: 0.35, discount: 0.04 });
    expect(atOnce - later).toBeCloseTo(7, 12);
  });

  test("is the sum of its discounted margins", () => {
    const sum = Array.from({ length: 500 }, (_, t) => 10 * (0.8 / 1.1) ** t).reduce((total, value) => total + value, 0);
    expect(lifetimeValue({ margin: 10, retention: 0.8, discount: 0.1 }).atOnce).toBeCloseTo(sum, 9);
  });

  test("refuses customers who never leave", () => {
    expect(() => lifetimeValue({ margin: 10, retention: 1, discount: 0.1 })).toThrow(
      "retention must be below 1, not 1.",
    );
    expect(() => lifetimeValue({ margin: 10, retention: 1.2, discount: 0 })).toThrow("between 0 and 1");
  });
});

test("simpleLifetimeValue multiplies order value, orders, years and margin", () => {
  expect(simpleLifetimeValue({ orderValue: 50, ordersPerYear: 4, years: 3, margin: 0.25 })).toBe(150);
});

test("valuePerAcquisitionCost(value, cost) needs a cost", () => {
  expect(valuePerAcquisitionCost(150, 50)).toBe(3);
  expect(() => valuePerAcquisitionCost(150, 0)).toThrow("acquisitionCost must be above 0");
});
