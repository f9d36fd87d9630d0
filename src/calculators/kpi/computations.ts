import { between, DomainError } from "../../model/domainError.ts";
import { baseFromGainAndGrowth } from "../../model/impliedBase.ts";
import { advocacyRate } from "../../model/kpi/advocacyRate.ts";
import { blogAudience, facebookAudience, twitterAudience, uniqueVisitors } from "../../model/kpi/audience.ts";
import { audienceGrowth } from "../../model/kpi/audienceGrowth.ts";
import { conversationIndex } from "../../model/kpi/conversationIndex.ts";
import { correlation, firstDifferences } from "../../model/kpi/correlation.ts";
import { costPerClick } from "../../model/kpi/costPerClick.ts";
import { costPerMille, costPerPoint, costPerPointFromMille } from "../../model/kpi/costPerMille.ts";
import {
  type Channel,
  engagementActs,
  engagementPerImpression,
  engagementPerPost,
  totalActs,
} from "../../model/kpi/engagementRate.ts";
import { fanValue } from "../../model/kpi/fanValue.ts";
import { funnel } from "../../model/kpi/funnel.ts";
import { influenceShares } from "../../model/kpi/influenceShare.ts";
import { lifetimeValue, simpleLifetimeValue, valuePerAcquisitionCost } from "../../model/kpi/lifetimeValue.ts";
import { nestedShare } from "../../model/kpi/nestedShare.ts";
import { iterationsPer30Days } from "../../model/kpi/optimisationCycle.ts";
import { pledgeDue } from "../../model/kpi/pledge.ts";
import { proportionTest } from "../../model/kpi/proportionTest.ts";
import { reach } from "../../model/kpi/reach.ts";
import { relationshipDimensions, relationshipIndex } from "../../model/kpi/relationshipIndex.ts";
import { resolutionRate } from "../../model/kpi/resolutionRate.ts";
import { responseRate } from "../../model/kpi/responseRate.ts";
import { responseTime } from "../../model/kpi/responseTime.ts";
import { returnOnInvestment } from "../../model/kpi/returnOnInvestment.ts";
import { sentiment, targetAttainment } from "../../model/kpi/sentiment.ts";
import { shareOfVoice } from "../../model/kpi/shareOfVoice.ts";
import { timeSaved } from "../../model/kpi/timeSaved.ts";
import { trackedLinks } from "../../model/kpi/trackedLinks.ts";
import { meanTimeOnSite } from "../../model/kpi/webLog.ts";
import { sharePercent, sharesOf } from "../../model/share.ts";
import type { Given } from "./given.ts";

/** What a computation gives: numbers by the name of an output, or the name of an outcome. */
export type Terms = Readonly<Record<string, number | string>>;
export type Computation = (given: Given) => Terms;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Fields of a form by name, as the numbers a model takes. */
function numbers<Name extends string>(given: Given, ...names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, given.number(name)])) as Record<Name, number>;
}

function engagement(channel: Channel): Computation {
  return (given) => {
    const acts = totalActs(channel, numbers(given, ...engagementActs[channel]) as never);
    const perImpression = engagementPerImpression(acts, given.number("impressions"));
    return { acts, perPost: engagementPerPost(acts, given.number("posts")), perImpression };
  };
}

/** Answers on a scale; one followed by "r" is of a reversed item. */
function answers(given: Given, dimension: string) {
  return given.marked(dimension, "r").map(({ value, marked }) => ({ score: value, negative: marked }));
}

/** The arithmetic of every calculator, by its id; each calls the model and adds the steps that its formulas show. */
export const computations: Readonly<Record<string, Computation>> = {
  "response-rate": (given) => ({ rate: responseRate(numbers(given, "answered", "received")) }),
  "response-time": (given) => {
    const waits = given.list("waits");
    const { mean, median, perReceived } = responseTime({ waits, unanswered: given.number("unanswered") });
    const answered = waits.length;
    return { total: sum(waits), answered, received: answered + given.number("unanswered"), mean, median, perReceived };
  },
  resolution: (given) => ({ rate: resolutionRate(numbers(given, "resolved", "issues")) }),
  sentiment: (given) => {
    const mentions = numbers(given, "positive", "negative", "neutral");
    const { positive, negative, neutral, net } = sentiment(mentions);
    const { attained, gap } = targetAttainment({ share: positive, target: given.number("target") });
    const total = mentions.positive + mentions.negative + mentions.neutral;
    const outcome = attained ? "attained" : "missed";
    return {
      total,
      positiveShare: positive,
      negativeShare: negative,
      neutralShare: neutral,
      net,
      gap: Math.abs(gap),
      outcome,
    };
  },
  advocacy: (given) => ({ rate: advocacyRate(numbers(given, "advocates", "authors")) }),
  "influence-share": (given) => {
    const influence = given.list("influence");
    const ranked = influenceShares(Object.fromEntries(influence.map((value, i) => [`${i + 1}`, value])));
    const shares = ranked.map(({ share }) => share);
    const [first = 0, second = 0, third = 0] = shares;
    return {
      total: sum(influence),
      largest: Math.max(...influence),
      advocates: influence.length,
      first,
      second,
      third,
      rest: Math.max(0, 100 - first - second - third),
      tied: ranked.filter(({ rank }) => rank === 1).length,
    };
  },
  "share-of-voice": (given) => ({ share: shareOfVoice(numbers(given, "ours", "all")) }),
  relationship: (given) => {
    const of = Object.fromEntries(relationshipDimensions.map((name) => [name, answers(given, name)]));
    const scores = relationshipIndex(of as never, numbers(given, "low", "high"));
    return Object.fromEntries(Object.entries(scores).map(([name, score]) => [`${name}Mean`, score]));
  },
  "reach-blog": (given) => {
    const visitors = uniqueVisitors(numbers(given, "total", "repeated"));
    const reached = blogAudience({ visitors, subscribers: given.number("subscribers") });
    return { visitors, reached, reach: reach(reached, given.number("population")) };
  },
  "reach-twitter": (given) => {
    const { simple, confirmed, potential } = twitterAudience(
      numbers(given, "followers", "retweeters", "retweetersNotFollowing"),
    );
    const of = (reached: number) => reach(reached, given.number("population"));
    return { potential, simpleReach: of(simple), confirmedReach: of(confirmed), potentialReach: of(potential) };
  },
  "reach-facebook": (given) => {
    const { simple, refined } = facebookAudience(numbers(given, "fans", "active"));
    const population = given.number("population");
    return { simpleReach: reach(simple, population), refinedReach: reach(refined, population) };
  },
  cpm: (given) => {
    const cpm = costPerMille(given.number("cost"), given.number("reached"));
    return { cpm, blog: 3000, newspaper: 6000 };
  },
  cpr: (given) => {
    const { cost, reached, population } = numbers(given, "cost", "reached", "population");
    const percent = reach(reached, population);
    const cpm = costPerMille(cost, reached);
    return { reach: percent, cpr: costPerPoint(cost, percent), cpm, identity: costPerPointFromMille(cpm, population) };
  },
  "engagement-blog": engagement("blog"),
  "engagement-twitter": engagement("twitter"),
  "engagement-facebook": engagement("facebook"),
  "conversation-index": (given) => {
    const { index, class: outcome } = conversationIndex(given.number("comments"), given.number("posts"));
    return { index, outcome };
  },
  participation: (given) => {
    const counts = numbers(given, "lurking", "casual", "active", "committed", "loyalist");
    const shares = Object.entries(sharesOf(counts)).map(([level, share]) => [`${level}Share`, share]);
    return { ...Object.fromEntries(shares), total: sum(Object.values(counts)) };
  },
  correlation: (given) => {
    const [xs, ys] = [given.list("xs"), given.list("ys")];
    const r = correlation(xs, ys);
    const changes = xs.length > 3 ? changesCorrelation(xs, ys) : "too-few";
    return { n: xs.length, r, shared: r * r * 100, rest: 100 - r * r * 100, changes };
  },
  "tracked-links": (given) => {
    const code = given.text("code");
    const codes = trackedLinks(given.lines("links"));
    const all = sum(codes.map(({ arrivals }) => arrivals));
    const withCode = codes.find((each) => each.code === code)?.arrivals ?? 0;
    const untagged = codes.find((each) => each.code === undefined)?.arrivals ?? 0;
    return { all, withCode, otherCodes: all - withCode - untagged, untagged, share: sharePercent(withCode, all) };
  },
  "time-on-site": (given) => ({ mean: meanTimeOnSite(given.number("totalTime"), given.number("visits")) }),
  "audience-growth": (given) => ({ growth: audienceGrowth(numbers(given, "added", "before")) }),
  "implied-base": (given) => {
    const gain = given.number("gain");
    const base = baseFromGainAndGrowth(gain, given.number("growth"));
    return { base, after: base + gain };
  },
  "fan-value": (given) => {
    const page = numbers(given, "fans", "postsPerDay", "daysPerMonth", "costPerMille");
    return {
      ...fanValue({ ...page, viewRate: given.number("viewRate") / 100 }),
      share: given.number("viewRate") / 100,
    };
  },
  "cost-per-click": (given) => ({
    ...costPerClick(numbers(given, "hoursPerDay", "hourlyRate", "clicksPerDay", "days")),
  }),
  roi: (given) => {
    const programme = numbers(given, "people", "spendPerYear", "uplift", "cost");
    const { gain, net, roi, breakEvenUplift } = returnOnInvestment({
      ...programme,
      margin: given.number("margin") / 100,
    });
    const needed = Number.isFinite(breakEvenUplift) ? breakEvenUplift : "none";
    return { gain, net, roi, breakEvenUplift: needed, share: given.number("margin") / 100 };
  },
  pledge: (given) => {
    const { amount, pricePerAction } = pledgeDue(numbers(given, "pledge", "goal", "actions"));
    return { amount, pricePerAction, outcome: amount > 0 ? "met" : "open" };
  },
  ltv: (given) => {
    const [retention, discount] = [given.number("retention") / 100, given.number("discount") / 100];
    const { later, atOnce } = lifetimeValue({ margin: given.number("margin"), retention, discount });
    const ratio = valuePerAcquisitionCost(later, given.number("acquisitionCost"));
    return { r: retention, d: discount, later, atOnce, ratio };
  },
  "ltv-simple": (given) => {
    const margin = given.number("margin") / 100;
    const value = simpleLifetimeValue({ ...numbers(given, "orderValue", "ordersPerYear", "years"), margin });
    return { share: margin, value };
  },
  funnel: (given) => {
    const users = given.list("users");
    const { steps, overall } = funnel(users);
    const weakest = Math.min(...steps);
    return {
      first: users[0] ?? 0,
      last: users.at(-1) ?? 0,
      overall,
      weakest,
      step: steps.indexOf(weakest) + 1,
      steps: steps.length,
    };
  },
  "time-saved": (given) => {
    const { savedPercent, speedUp } = timeSaved(given.number("before"), given.number("after"));
    return { saved: savedPercent, speedUp };
  },
  "optimisation-cycle": (given) => ({
    rounds: iterationsPer30Days(given.number("days")),
    daily: iterationsPer30Days(1),
  }),
  "nested-shares": (given) => {
    const { outer, inner } = numbers(given, "outer", "inner");
    return { share: nestedShare(between("outer", outer, 0, 100), between("inner", inner, 0, 100)) };
  },
  "ab-test": (given) => {
    const arm = (name: "A" | "B") => {
      const [successes, trials] = [given.number(`successes${name}`), given.number(`trials${name}`)];
      const rate = sharePercent(successes, trials, { part: `successes${name}`, whole: `trials${name}` });
      return { successes, trials, rate };
    };
    const [a, b] = [arm("A"), arm("B")];
    const { z, difference } = proportionTest(b, a);
    const outcome = Math.abs(z) > 1.96 ? "apart" : "chance";
    return { rateA: a.rate, rateB: b.rate, difference, z, outcome };
  },
};

/** The correlation of the changes, or the reason why there is none. */
function changesCorrelation(xs: readonly number[], ys: readonly number[]): number | string {
  try {
    return correlation(firstDifferences(xs), firstDifferences(ys));
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
