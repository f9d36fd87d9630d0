/**
 * KDPaine's three tiers of results. Outputs: what was produced and delivered. Outtakes: what people understood,
 * remembered and asked for, and what it gave the organisation. Outcomes: what changed in awareness, attitude,
 * behaviour and relationship. Each metric belongs to one tier.
 */
export type ResultTier = "outputs" | "outtakes" | "outcomes";

export const resultTiers = {
  posts: "outputs",
  "rank-by-links": "outputs",
  "conversation-index": "outputs",
  understanding: "outtakes",
  recall: "outtakes",
  enquiries: "outtakes",
  innovation: "outtakes",
  efficiency: "outtakes",
  "lower-cost": "outtakes",
  "click-throughs": "outcomes",
  "cost-per-click": "outcomes",
  "relationship-survey": "outcomes",
  visits: "outcomes",
  "time-on-site": "outcomes",
  referrers: "outcomes",
} as const satisfies Readonly<Record<string, ResultTier>>;

export type TieredMetric = keyof typeof resultTiers;
