import { denominator } from "../domainError.ts";
import { sharesOf } from "../share.ts";

/** The five levels of participation (KDPaine, Measure What Matters), lowest first. */
export const participationLevels = ["lurking", "casual", "active", "committed", "loyalist"] as const;

export type ParticipationLevel = (typeof participationLevels)[number];

/** Which act shows which level. The source's own picture of this is lost: the assignment is ours. */
export const levelOfAct = {
  view: "lurking",
  visit: "lurking",
  like: "casual",
  follow: "casual",
  comment: "active",
  retweet: "active",
  share: "active",
  "repeat-contribution": "committed",
  subscription: "committed",
  advocacy: "loyalist",
} as const satisfies Readonly<Record<string, ParticipationLevel>>;

export type ParticipationAct = keyof typeof levelOfAct;

/**
 * How people spread over the levels, in percent summing to 100. Each entry is one person's acts; the person counts
 * once, at the highest level reached, and not at all without an act.
 *
 * @throws DomainError when nobody did anything ("no-data")
 */
export function participationShares(
  people: readonly (readonly ParticipationAct[])[],
): Record<ParticipationLevel, number> {
  const counts = { lurking: 0, casual: 0, active: 0, committed: 0, loyalist: 0 };
  const reached = people.filter((acts) => acts.length > 0);
  denominator("people", reached.length, 0);
  for (const acts of reached) {
    const highest = Math.max(...acts.map((act) => participationLevels.indexOf(levelOfAct[act])));
    counts[participationLevels[highest] as ParticipationLevel] += 1;
  }
  return sharesOf(counts);
}
