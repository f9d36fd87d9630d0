import { denominator, notNegative } from "../domainError.ts";

/** Waiting times, in the unit they came in (minutes or hours). Lower is better. */
export interface ResponseTime {
  /** Mean over the answered issues: total wait / answered. */
  readonly mean: number;
  readonly median: number;
  /** Total wait over all issues received: the mean only if every one was answered, and otherwise too low. */
  readonly perReceived: number;
  /** Issues still waiting: their time is not known yet, which is not the same as 0. */
  readonly unanswered: number;
}

/**
 * Issue response time: `waits` holds one time per answered issue, from question to answer.
 * Formula: sum of (answered at − asked at) / number of issues.
 *
 * @throws DomainError for a negative wait, and when nothing was answered ("no-data")
 */
export function responseTime({
  waits,
  unanswered = 0,
}: {
  waits: readonly number[];
  unanswered?: number;
}): ResponseTime {
  const total = waits.reduce((sum, wait) => sum + notNegative("waits", wait), 0);
  const answered = denominator("answered", waits.length, total);
  const received = answered + notNegative("unanswered", unanswered);
  return { mean: total / answered, median: median(waits), perReceived: total / received, unanswered };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] as number, sorted[sorted.length >> 1] as number];
  return (low + high) / 2;
}
