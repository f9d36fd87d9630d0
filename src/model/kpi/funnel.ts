import { DomainError, denominator, notNegative } from "../domainError.ts";
import { ratioPercent } from "../share.ts";

/** Conversion in percent: from each step to the next, and from the first to the last. */
export interface Funnel {
  readonly steps: readonly number[];
  readonly overall: number;
}

/**
 * In-app funnel: users at step k + 1 / users at step k · 100; overall is last / first. When every step requires the
 * one before (`stepsRequired`, the usual case), the counts cannot rise.
 *
 * @throws DomainError for fewer than two steps, a step of 0 users before another ("no-data"), or counts that rise
 */
export function funnel(users: readonly number[], { stepsRequired = true } = {}): Funnel {
  if (users.length < 2) {
    const fault = { argument: "users", value: `${users.length} steps`, expected: "at least 2 steps" };
    throw new DomainError({ code: "too-few", ...fault });
  }
  const steps = users.slice(1).map((count, i) => {
    const before = denominator("users", users[i] as number, notNegative("users", count));
    if (stepsRequired && count > before) {
      throw new DomainError({
        code: "part-above-whole",
        argument: "users",
        value: count,
        expected: `at most ${before}`,
      });
    }
    return (count / before) * 100;
  });
  const overall = ratioPercent(users.at(-1) as number, users[0] as number, { part: "users", whole: "users" });
  return { steps, overall };
}
