import { notNegative, positive } from "../domainError.ts";

/**
 * A pledge that is paid in full once the goal is met, and not at all before: the amount due, and the price of one
 * action at the goal, pledge / goal.
 */
export function pledgeDue(given: { pledge: number; goal: number; actions: number }): {
  amount: number;
  pricePerAction: number;
} {
  const pledge = notNegative("pledge", given.pledge);
  const goal = positive("goal", given.goal);
  return { amount: notNegative("actions", given.actions) >= goal ? pledge : 0, pricePerAction: pledge / goal };
}
