import { describe, expect, test } from "vitest";
import { advocacyRate } from "../../../src/model/kpi/advocacyRate.ts";
import { influenceShares } from "../../../src/model/kpi/influenceShare.ts";
import { sentiment, targetAttainment } from "../../../src/model/kpi/sentiment.ts";
import { shareOfVoice } from "../../../src/model/kpi/shareOfVoice.ts";

describe("sentiment({positive, negative, neutral})", () => {
  test("gives shares of 100 and the net of praise and blame", () => {
    expect(sentiment({ positive: 50, negative: 30, neutral: 20 })).toEqual({
      positive: 50,
      negative: 30,
      neutral: 20,
      net: 20,
    });
  });

  test("the toy robot, praised as often as blamed, has 50 % and misses its target of 60 by 10 points", () => {
    const { positive, net } = sentiment({ positive: 8, negative: 8, neutral: 0 });
    expect([positive, net]).toEqual([50, 0]);
    expect(targetAttainment({ share: positive, target: 60 })).toEqual({ attained: false, gap: -10 });
  });

  test("a share on the target attains it", () => {
    expect(targetAttainment({ share: 60, target: 60 })).toEqual({ attained: true, gap: 0 });
  });

  test("no mention is no data", () => {
    expect(() => sentiment({ positive: 0, negative: 0, neutral: 0 })).toThrow("no data");
  });
});

describe("advocacyRate({advocates, authors})", () => {
  test("20 of 80 authors is 25 %", () => {
    expect(advocacyRate({ advocates: 20, authors: 80 })).toBe(25);
  });

  test("nobody writing is no data", () => {
    expect(() => advocacyRate({ advocates: 0, authors: 0 })).toThrow("authors must be above 0: 0 of 0 is no data.");
  });
});

describe("influenceShares(influence)", () => {
  test("ranks by share, and equals share a rank", () => {
    expect(influenceShares({ ann: 20, bo: 50, cho: 20, dee: 10 })).toEqual([
      { name: "bo", share: 50, rank: 1 },
      { name: "ann", share: 20, rank: 2 },
      { name: "cho", share: 20, rank: 2 },
      { name: "dee", share: 10, rank: 4 },
    ]);
  });

  test("refuses negative influence, and has no data when nobody has any", () => {
    expect(() => influenceShares({ ann: -1, bo: 5 })).toThrow("ann must be 0 or more, not -1.");
    expect(() => influenceShares({ ann: 0 })).toThrow("no data");
  });
});

test("shareOfVoice({ours, all}) counts our mentions among all of the category", () => {
  expect(shareOfVoice({ ours: 30, all: 120 })).toBe(25);
  expect(() => shareOfVoice({ ours: 0, all: 0 })).toThrow("all must be above 0: 0 of 0 is no data.");
});
