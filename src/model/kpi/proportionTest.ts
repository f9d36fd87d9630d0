import { DomainError, positive } from "../domainError.ts";
import { sharePercent } from "../share.ts";

/** One arm of an A/B test: `successes` out of `trials`. */
export interface Arm {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Two-proportion z-test: z = (p1 − p2) / √(p (1 − p) (1 / n1 + 1 / n2)), with p pooled over both arms. `difference` is
 * p1 − p2 in percentage points. Beyond ±1.96 the arms differ at the 5 % level, if the test was planned as one look.
 *
 * @throws DomainError for an arm without trials, and when nobody or everybody succeeded ("no-variance")
 */
export function proportionTest(one: Arm, two: Arm): { z: number; difference: number } {
  const names = { part: "successes", whole: "trials" };
  const [p1, p2] = [one, two].map(({ successes, trials }) => sharePercent(successes, trials, names) / 100);
  const pooled = (one.successes + two.successes) / (positive("trials", one.trials) + positive("trials", two.trials));
  if (pooled === 0 || pooled === 1) {
    const expected = "some successes and some failures";
    throw new DomainError({
      code: "no-variance",
      argument: "successes",
      value: one.successes + two.successes,
      expected,
    });
  }
  const difference = (p1 as number) - (p2 as number);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.trials + 1 / two.trials));
  return { z: difference / error, difference: difference * 100 };
}
