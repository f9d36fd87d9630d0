import { describe, expect, test } from "vitest";
import { resolutionRate } from "../../../src/model/kpi/resolutionRate.ts";
import { issueShares, responseRate, totalResponseRate } from "../../../src/model/kpi/responseRate.ts";
import { responseTime } from "../../../src/model/kpi/responseTime.ts";

describe("responseRate({answered, received})", () => {
  test("45 of 60 is 75 %, and none of 60 is 0", () => {
    expect(responseRate({ answered: 45, received: 60 })).toBe(75);
    expect(responseRate({ answered: 0, received: 60 })).toBe(0);
  });

  test("0 of 0 is no data", () => {
    expect(() => responseRate({ answered: 0, received: 0 })).toThrow("received must be above 0: 0 of 0 is no data.");
  });

  test("refuses more answers than issues", () => {
    const answers = { answered: 61, received: 60 };
    expect(() => responseRate(answers)).toThrow("answered must be at most received (60), not 61.");
  });
});

describe("totalResponseRate(cells)", () => {
  test("sums the counts and does not average the rates", () => {
    const cells = [
      { answered: 1, received: 1 },
      { answered: 10, received: 99 },
    ];
    expect(totalResponseRate(cells)).toBe(11);
  });

  test("passes over an empty cell and refuses an impossible one", () => {
    const empty = { answered: 0, received: 0 };
    expect(totalResponseRate([empty, { answered: 1, received: 2 }])).toBe(50);
    expect(() =>
      totalResponseRate([
        { answered: 5, received: 0 },
        { answered: 0, received: 9 },
      ]),
    ).toThrow(RangeError);
    expect(() => totalResponseRate([empty])).toThrow("no data");
  });
});

test("issueShares(received) spreads the issues over their attributes", () => {
  expect(issueShares({ delivery: 30, product: 10 })).toEqual({ delivery: 75, product: 25 });
});

describe("responseTime({waits, unanswered})", () => {
  test("waits of 10, 20 and 60 minutes and one unanswered: mean 30, per issue received 22.5", () => {
    const time = responseTime({ waits: [60, 10, 20], unanswered: 1 });
    expect(time).toEqual({ mean: 30, median: 20, perReceived: 22.5, unanswered: 1 });
  });

  test("has the mean of the middle two as the median of an even number", () => {
    expect(responseTime({ waits: [10, 20, 40, 90] }).median).toBe(30);
  });

  test("has no time when nothing was answered", () => {
    expect(() => responseTime({ waits: [], unanswered: 5 })).toThrow("answered must be above 0: 0 of 0 is no data.");
  });

  test("refuses an answer before its question", () => {
    expect(() => responseTime({ waits: [5, -1] })).toThrow("waits must be 0 or more, not -1.");
  });
});

describe("resolutionRate({resolved, issues})", () => {
  test("30 of 40 is 75 %", () => {
    expect(resolutionRate({ resolved: 30, issues: 40 })).toBe(75);
  });

  test("0 of 0 is no data", () => {
    expect(() => resolutionRate({ resolved: 0, issues: 0 })).toThrow("issues must be above 0: 0 of 0 is no data.");
  });
});
