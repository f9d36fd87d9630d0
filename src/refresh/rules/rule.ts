import type { Comparison } from "../compareEditions.ts";

/** What a rule is asked about: two editions, and the day as 2026-11-30. */
export interface Case extends Comparison {
  readonly today: string;
}

/** Words that follow the publisher's name where an edition is to be refused, with what to do; undefined where it is not. */
export type Rule = (compared: Case) => string | undefined;

/** What is to be done where a person may say that it is meant. */
export const ifMeant = "refresh with --accept if it is meant";
