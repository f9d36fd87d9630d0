import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conversationIndex } from "../../../src/model/kpi/conversationIndex.ts";
import { correlation, firstDifferences, laggedCorrelation } from "../../../src/model/kpi/correlation.ts";
import { funnel } from "../../../src/model/kpi/funnel.ts";
import { nestedShare } from "../../../src/model/kpi/nestedShare.ts";
import { iterationsPer30Days } from "../../../src/model/kpi/optimisationCycle.ts";
import { participationShares } from "../../../src/model/kpi/participation.ts";
import { proportionTest } from "../../../src/model/kpi/proportionTest.ts";
import { relationshipIndex } from "../../../src/model/kpi/relationshipIndex.ts";
import { resultTiers } from "../../../src/model/kpi/resultTiers.ts";
import { timeSaved } from "../../../src/model/kpi/timeSaved.ts";
import { trackedLinks } from "../../../src/model/kpi/trackedLinks.ts";
import { meanTimeOnSite, referrerShares } from "../../../src/model/kpi/webLog.ts";

describe("trackedLinks(addresses, parameter)", () => {
  const addresses = ["https://a.example/?1234", "/page?1234#top", "/page?5678&lang=ko", "/page?lang=ko", "/page#?1234"];

  test("counts arrivals by code, and those without one apart", () => {
    expect(trackedLinks(addresses)).toEqual([
      { code: "1234", arrivals: 2, share: 40 },
      { code: undefined, arrivals: 2, share: 40 },
      { code: "5678", arrivals: 1, share: 20 },
    ]);
  });

  test("reads a named parameter when told which", () => {
    const campaigns = ["/?utm_campaign=spring&x=1", "/?x=1&utm_campaign=spring", "/?utm_campaign="];
    expect(trackedLinks(campaigns, "utm_campaign").map(({ code, arrivals }) => [code, arrivals])).toEqual([
      ["spring", 2],
      [undefined, 1],
    ]);
  });

  test("has no data without arrivals", () => {
    expect(() => trackedLinks([])).toThrow("arrivals must be above 0: 0 of 0 is no data.");
  });
});

describe("conversationIndex(comments, posts)", () => {
  test.each([
    [0, 10, 0, "ignored"],
    [5, 10, 0.5, "below-normal"],
    [10, 10, 1, "normal"],
    [25, 10, 2.5, "best"],
  ])("%d comments on %d posts is %d, %s", (comments, posts, index, kind) => {
    expect(conversationIndex(comments, posts)).toEqual({ index, class: kind });
  });

  test("has no data without posts", () => {
    expect(() => conversationIndex(3, 0)).toThrow("posts must be above 0: 3 of 0 is no data.");
  });
});

describe("correlation(xs, ys)", () => {
  test("is 1 on a rising line, −1 on a falling one", () => {
    expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
  });

  test("is 0.5 for ranks 1, 2, 3 against 1, 3, 2", () => {
    expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
  });

  test("stays within −1 and 1 and does not care about units", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
      minLength: 3,
    });
    fc.assert(
      fc.property(pairs, (rows) => {
        const [xs, ys] = [rows.map(([x]) => x), rows.map(([, y]) => y)];
        fc.pre(new Set(xs).size > 1 && new Set(ys).size > 1);
        const r = correlation(xs, ys);
        expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-12);
        expect(
          correlation(
            xs.map((x) => 3 * x - 7),
            ys,
          ),
        ).toBeCloseTo(r, 9);
      }),
    );
  });

  test("refuses two points, unequal lengths and a series that does not move", () => {
    expect(() => correlation([1, 2], [1, 2])).toThrow("xs must be at least 3 values, not 2 values.");
    expect(() => correlation([1, 2, 3], [1, 2])).toThrow("ys must be as many values as xs (3), not 2 values.");
    expect(() => correlation([1, 2, 3], [0.1, 0.1, 0.1])).toThrow("ys must be values that differ, not all 0.1.");
  });

  test("two trends correlate, their changes need not", () => {
    const [xs, ys] = [
      [1, 3, 4, 6, 7],
      [10, 11, 13, 14, 16],
    ];
    expect(correlation(xs, ys)).toBeGreaterThan(0.95);
    expect(firstDifferences(xs)).toEqual([2, 1, 2, 1]);
    expect(correlation(firstDifferences(xs), firstDifferences(ys))).toBeCloseTo(-1, 12);
  });

  test("finds a delayed answer at its lag", () => {
    const xs = [1, 5, 2, 8, 3, 9];
    const ys = [0, 1, 5, 2, 8, 3];
    expect(laggedCorrelation(xs, ys, 1)).toBeCloseTo(1, 12);
  });
});

describe("participationShares(people)", () => {
  test("counts each person once, at the highest level reached", () => {
    const people = [["view"], ["view", "like"], ["follow", "comment", "view"], ["advocacy", "view"], []] as const;
    const shares = participationShares(people);
    expect(shares).toEqual({ lurking: 25, casual: 25, active: 25, committed: 0, loyalist: 25 });
  });

  test("has no data when nobody did anything", () => {
    expect(() => participationShares([[], []])).toThrow("people must be above 0: 0 of 0 is no data.");
  });
});

describe("relationshipIndex(answers, scale)", () => {
  const scale = { low: 1, high: 7 };
  const five = [{ score: 5 }];

  test("is the mean of four means, not of all answers", () => {
    const trust = [{ score: 7 }, { score: 7 }, { score: 7 }, { score: 7 }];
    const scores = relationshipIndex({ trust, satisfaction: five, commitment: five, controlMutuality: five }, scale);
    expect(scores).toEqual({ trust: 7, satisfaction: 5, commitment: 5, controlMutuality: 5, index: 5.5 });
  });

  test("reverses negative items", () => {
    const trust = [{ score: 2, negative: true }, { score: 4 }];
    const scores = relationshipIndex({ trust, satisfaction: five, commitment: five, controlMutuality: five }, scale);
    expect(scores.trust).toBe(5);
  });

  test("refuses a dimension without answers, a score off the scale, and a scale upside down", () => {
    const answers = { trust: five, satisfaction: five, commitment: five, controlMutuality: five };
    expect(() => relationshipIndex({ ...answers, trust: [] }, scale)).toThrow("trust must be above 0");
    expect(() => relationshipIndex({ ...answers, trust: [{ score: 8 }] }, scale)).toThrow("between 1 and 7, not 8");
    expect(() => relationshipIndex(answers, { low: 7, high: 1 })).toThrow("high must be above the low end (7), not 1.");
  });
});

describe("web logs", () => {
  test("meanTimeOnSite(totalTime, visits)", () => {
    expect(meanTimeOnSite(600, 40)).toBe(15);
    expect(() => meanTimeOnSite(0, 0)).toThrow("visits must be above 0: 0 of 0 is no data.");
  });

  test("referrerShares(visits)", () => {
    expect(referrerShares({ search: 60, twitter: 20, direct: 20 })).toEqual({ search: 60, twitter: 20, direct: 20 });
  });
});

test("resultTiers puts the conversation index with the outputs and click-throughs with the outcomes", () => {
  expect(resultTiers["conversation-index"]).toBe("outputs");
  expect(resultTiers["click-throughs"]).toBe("outcomes");
});

describe("funnel(users, {stepsRequired})", () => {
  test("converts from step to step and overall", () => {
    expect(funnel([1000, 400, 100])).toEqual({ steps: [40, 25], overall: 10 });
  });

  test("allows a rise only where steps may be skipped", () => {
    expect(() => funnel([100, 120])).toThrow("users must be at most 100, not 120.");
    expect(funnel([100, 120], { stepsRequired: false })).toEqual({ steps: [120], overall: 120 });
  });

  test("refuses a single step and an empty one before the last", () => {
    expect(() => funnel([100])).toThrow("users must be at least 2 steps, not 1 steps.");
    expect(() => funnel([100, 0, 0])).toThrow("users must be above 0: 0 of 0 is no data.");
  });
});

test("timeSaved(50, 4) is 92 % and 12.5 times as fast", () => {
  expect(timeSaved(50, 4)).toEqual({ savedPercent: 92, speedUp: 12.5 });
  expect(() => timeSaved(0, 4)).toThrow("before must be above 0, not 0.");
});

test.each([
  [3, 10],
  [30, 1],
  [1, 30],
])("iterationsPer30Days(%d) is %d", (days, iterations) => {
  expect(iterationsPer30Days(days)).toBe(iterations);
});

test("nestedShare(95, 80) is 76 %", () => {
  expect(nestedShare(95, 80)).toBeCloseTo(76, 12);
  expect(nestedShare()).toBe(100);
  expect(() => nestedShare(95, 180)).toThrow("share must be between 0 and 100, not 180.");
});

describe("proportionTest(one, two)", () => {
  test("30 of 100 against 20 of 100 differ by 10 points and z = 1.633", () => {
    // Pooled 0.25: 0.1 / √(0.25 · 0.75 · 0.02).
    const { z, difference } = proportionTest({ successes: 30, trials: 100 }, { successes: 20, trials: 100 });
    expect(difference).toBeCloseTo(10, 12);
    expect(z).toBeCloseTo(1.633, 3);
  });

  test("changes its sign with the order", () => {
    const [one, two] = [
      { successes: 30, trials: 100 },
      { successes: 45, trials: 200 },
    ];
    expect(proportionTest(one, two).z).toBeCloseTo(-proportionTest(two, one).z, 12);
  });

  test("refuses arms in which nobody or everybody succeeded, and an empty arm", () => {
    const none = { successes: 0, trials: 10 };
    expect(() => proportionTest(none, none)).toThrow("successes must be some successes and some failures, not 0.");
    expect(() => proportionTest({ successes: 0, trials: 0 }, none)).toThrow(
      "trials must be above 0: 0 of 0 is no data.",
    );
  });
});
