import { denominator, notNegative } from "../domainError.ts";
import { ratioPercent } from "../share.ts";

/** The acts that count as engagement, by channel, as the source article lists them. */
export const engagementActs = {
  blog: ["comments", "trackbacks", "shares"],
  twitter: ["retweets", "replies"],
  facebook: ["likes", "comments", "shares"],
} as const;

export type Channel = keyof typeof engagementActs;

/** How often each act of a channel was done. */
export type Acts<Of extends Channel = Channel> = Readonly<Record<(typeof engagementActs)[Of][number], number>>;

/** All acts of a channel together. Each must be 0 or more. */
export function totalActs<Of extends Channel>(channel: Of, acts: Acts<Of>): number {
  const counts: Readonly<Record<string, number>> = acts;
  return engagementActs[channel].reduce((sum, act) => sum + notNegative(act, counts[act] as number), 0);
}

/** Engagement per post: acts / posts. A number of acts, not a percentage; it may well exceed 1. */
export function engagementPerPost(acts: number, posts: number): number {
  return notNegative("acts", acts) / denominator("posts", posts, acts);
}

/** Engagement by impressions (or post views), in percent: acts / impressions · 100. One viewer may act twice. */
export function engagementPerImpression(acts: number, impressions: number): number {
  return ratioPercent(acts, impressions, { part: "acts", whole: "impressions" });
}
