import { DomainError } from "./domainError.ts";
import { isEffective, type Lever, leverValue, withLever } from "./lever.ts";
import { projectScenario } from "./projectScenario.ts";
import type { Scenario, ScenarioEconomy } from "./scenario.ts";

/**
 * Where a lever must stand for parity in the target year; a hair beyond it, the chaser is above in that year.
 * - `found`: at `value`, in percent a year.
 * - `no-effect`: the lever does not move the ratio of that year (its basis, fade or dated years rule it out).
 * - `out-of-reach`: no rate between −99 and 1,000 % gets there.
 */
export type BreakEven =
  | { readonly kind: "found"; readonly value: number }
  | { readonly kind: "no-effect" }
  | { readonly kind: "out-of-reach" };

/**
 * Break-even of one lever, everything else as in `scenario`; the target may lie beyond its horizon.
 *
 * A rate that applies unchanged in n years gives ratio(v) = ratio(now) · ((1 + v) / (1 + now))^n, hence in closed
 * form (1 + v) = (1 + now) · ratio^(−1 / n); for the leader the exponent is −n. A fading rate is found by bisection.
 *
 * @throws DomainError when `targetYear` is not after the start year
 */
export function breakEven(scenario: Scenario, lever: Lever, targetYear: number): BreakEven {
  if (!(Number.isInteger(targetYear) && targetYear > scenario.startYear)) {
    const expected = `a year after ${scenario.startYear}`;
    throw new DomainError({ code: "out-of-range", argument: "targetYear", value: targetYear, expected });
  }
  if (!isEffective(scenario, lever)) return { kind: "no-effect" };
  const logRatio = (value: number) => logRatioAt(withLever(scenario, lever, value), targetYear);
  const years = yearsOfEffect(scenario, lever, targetYear);
  if (years === "varying") return bisect(logRatio);
  if (years === 0) return { kind: "no-effect" };
  const now = leverValue(scenario, lever);
  return withinReach(((1 + now / 100) * Math.exp(-logRatio(now) / years) - 1) * 100);
}

/**
 * Break-even of the growth differential: the chaser's growth less the leader's, in percentage points of the first
 * undated year, with the leader's growth held where it is.
 */
export function breakEvenDifferential(scenario: Scenario, targetYear: number): BreakEven {
  const growth = breakEven(scenario, "chaserGrowth", targetYear);
  return growth.kind === "found" ? { kind: "found", value: growth.value - scenario.leader.growth } : growth;
}

function logRatioAt(scenario: Scenario, year: number): number {
  return Math.log(projectScenario({ ...scenario, horizon: year }).ratio.at(-1) as number);
}

/** In how many years the lever's factor multiplies the ratio: negative when it divides it. */
function yearsOfEffect(scenario: Scenario, lever: Lever, targetYear: number): number | "varying" {
  const elapsed = targetYear - scenario.startYear;
  const free = ({ datedGrowth = [] }: ScenarioEconomy) => {
    const dated = datedGrowth.filter(({ year }) => year > scenario.startYear && year <= targetYear);
    return elapsed - new Set(dated.map(({ year }) => year)).size;
  };
  if (lever === "chaserGrowth" && !scenario.chaser.fade) return free(scenario.chaser);
  if (lever === "leaderGrowth" && !scenario.leader.fade) return -free(scenario.leader);
  if (lever === "leaderPrices") return -elapsed;
  if (lever === "chaserPrices" || lever === "currency" || lever === "realExchangeRate") return elapsed;
  return "varying";
}

function bisect(logRatio: (value: number) => number): BreakEven {
  let [low, high] = [-99, 1000];
  const [atLow, atHigh] = [logRatio(low), logRatio(high)];
  if (atLow === atHigh) return { kind: "no-effect" };
  if (atLow > 0 === atHigh > 0) return { kind: "out-of-reach" };
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (logRatio(middle) > 0 === atHigh > 0) high = middle;
    else low = middle;
  }
  return { kind: "found", value: (low + high) / 2 };
}

function withinReach(value: number): BreakEven {
  return value >= -99 && value <= 1000 ? { kind: "found", value } : { kind: "out-of-reach" };
}
