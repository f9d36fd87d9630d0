import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blogAudience, facebookAudience, twitterAudience, uniqueVisitors } from "../../../src/model/kpi/audience.ts";
import { audienceGrowth } from "../../../src/model/kpi/audienceGrowth.ts";
import { costPerMille, costPerPoint, costPerPointFromMille } from "../../../src/model/kpi/costPerMille.ts";
import { engagementPerImpression, engagementPerPost, totalActs } from "../../../src/model/kpi/engagementRate.ts";
import { reach } from "../../../src/model/kpi/reach.ts";
import { viewsPerClip } from "../../../src/model/kpi/viewsPerClip.ts";
import { multiple } from "../../../src/model/multiple.ts";

describe("the audience of each channel", () => {
  test("uniqueVisitors takes the repeated visitors off", () => {
    expect(uniqueVisitors({ total: 1000, repeated: 400 })).toBe(600);
    expect(() => uniqueVisitors({ total: 5, repeated: 6 })).toThrow(
      "repeated must be at most all visitors (5), not 6.",
    );
  });

  test("blogAudience adds subscribers to visitors", () => {
    expect(blogAudience({ visitors: 600, subscribers: 150 })).toBe(750);
  });

  test("twitterAudience gives followers, confirmed and potential reach", () => {
    const audience = twitterAudience({ followers: 5000, retweeters: 120, retweetersNotFollowing: 30 });
    expect(audience).toEqual({ simple: 5000, confirmed: 120, potential: 5030 });
    const impossible = { followers: 5000, retweeters: 10, retweetersNotFollowing: 30 };
    expect(() => twitterAudience(impossible)).toThrow("retweetersNotFollowing must be at most all who retweeted (10)");
  });

  test("facebookAudience tells fans from active people, who may be more", () => {
    expect(facebookAudience({ fans: 100, active: 250 })).toEqual({ simple: 100, refined: 250 });
  });
});

describe("reach, cost per mille and cost per point", () => {
  test("1,000,000 for 50,000 of 40,000,000 people: reach 0.125 %, CPM 20,000, CPR 8,000,000", () => {
    expect(reach(50_000, 40_000_000)).toBeCloseTo(0.125, 12);
    expect(costPerMille(1_000_000, 50_000)).toBe(20_000);
    expect(costPerPoint(1_000_000, 0.125)).toBe(8_000_000);
    expect(costPerPointFromMille(20_000, 40_000_000)).toBe(8_000_000);
  });

  test("a newspaper at 6,000 won costs twice the blog's 3,000 per thousand", () => {
    expect(multiple(costPerMille(3000, 1000), costPerMille(6000, 1000))).toBe(2);
  });

  test("cost per point is cost per mille times the population over 100,000", () => {
    const cost = fc.double({ min: 1, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        cost,
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1e6, max: 1e9 }),
        (money, people, population) => {
          const direct = costPerPoint(money, reach(people, population));
          expect(costPerPointFromMille(costPerMille(money, people), population) / direct).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  test("nobody reached is no data, and more than everybody is refused", () => {
    expect(() => costPerMille(500, 0)).toThrow("reached must be above 0: 500 of 0 is no data.");
    expect(() => reach(0, 0)).toThrow("population must be above 0: 0 of 0 is no data.");
    expect(() => reach(41, 40)).toThrow("reached must be at most population (40), not 41.");
    expect(() => costPerMille(-1, 10)).toThrow("cost must be 0 or more, not -1.");
  });
});

describe("engagement", () => {
  test("adds up the acts that the channel has", () => {
    expect(totalActs("blog", { comments: 10, trackbacks: 2, shares: 8 })).toBe(20);
    expect(totalActs("twitter", { retweets: 3, replies: 4 })).toBe(7);
    expect(totalActs("facebook", { likes: 30, comments: 5, shares: 5 })).toBe(40);
    expect(() => totalActs("twitter", { retweets: 3, replies: -4 })).toThrow("replies must be 0 or more, not -4.");
  });

  test("per post may exceed 1 and is no percentage; per impression is", () => {
    expect(engagementPerPost(40, 10)).toBe(4);
    expect(engagementPerImpression(40, 1000)).toBe(4);
  });

  test("without posts or impressions there is no data", () => {
    expect(() => engagementPerPost(0, 0)).toThrow("posts must be above 0: 0 of 0 is no data.");
    expect(() => engagementPerImpression(0, 0)).toThrow("impressions must be above 0: 0 of 0 is no data.");
  });
});

test("viewsPerClip(views, clips): 160 million views of 1,388 clips are 115,273.8 each", () => {
  expect(viewsPerClip(160_000_000, 1388)).toBeCloseTo(115_273.8, 1);
  expect(() => viewsPerClip(5, 0)).toThrow("no data");
});

test("audienceGrowth({added, before}): 200,000 on 3,333 is a little over 6,000 %", () => {
  expect(audienceGrowth({ added: 200_000, before: 3333 })).toBeCloseTo(6000.6, 1);
  expect(() => audienceGrowth({ added: 200_000, before: 0 })).toThrow("no data");
});
