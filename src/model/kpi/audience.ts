import { DomainError, notNegative } from "../domainError.ts";

/** Unique visitors: all visitors less the repeated ones, which cannot be more. */
export function uniqueVisitors({ total, repeated }: { total: number; repeated: number }): number {
  if (notNegative("repeated", repeated) <= notNegative("total", total)) return total - repeated;
  const expected = `at most all visitors (${total})`;
  throw new DomainError({ code: "part-above-whole", argument: "repeated", value: repeated, expected });
}

/** People a blog reaches: unique visitors and feed subscribers. Who is both is counted twice: an upper bound. */
export function blogAudience({ visitors, subscribers }: { visitors: number; subscribers: number }): number {
  return notNegative("visitors", visitors) + notNegative("subscribers", subscribers);
}

/**
 * People a Twitter account reaches. `simple` counts followers. Of the refined measure only the idea is left, so both
 * readings are given: `confirmed` counts the accounts that retweeted and so have seen it; `potential` adds those of
 * them who do not follow to the followers, an upper bound.
 */
export function twitterAudience(given: { followers: number; retweeters: number; retweetersNotFollowing: number }): {
  simple: number;
  confirmed: number;
  potential: number;
} {
  const followers = notNegative("followers", given.followers);
  const confirmed = notNegative("retweeters", given.retweeters);
  const outside = notNegative("retweetersNotFollowing", given.retweetersNotFollowing);
  if (outside <= confirmed) return { simple: followers, confirmed, potential: followers + outside };
  const expected = `at most all who retweeted (${confirmed})`;
  throw new DomainError({ code: "part-above-whole", argument: "retweetersNotFollowing", value: outside, expected });
}

/** People a Facebook page reaches: `simple` counts fans, `refined` the people who viewed or acted, fans or not. */
export function facebookAudience({ fans, active }: { fans: number; active: number }): {
  simple: number;
  refined: number;
} {
  return { simple: notNegative("fans", fans), refined: notNegative("active", active) };
}
