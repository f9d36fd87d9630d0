import { currencyFor, realExchangeRate } from "./realExchangeRate.ts";
import type { Scenario } from "./scenario.ts";

/** The numbers of a scenario that a sensitivity or a break-even can move. All are percent a year. */
export type Lever =
  | "chaserGrowth"
  | "leaderGrowth"
  | "chaserPrices"
  | "leaderPrices"
  | "currency"
  | "realExchangeRate"
  | "chaserEndGrowth"
  | "leaderEndGrowth";

export const levers: readonly Lever[] = [
  "chaserGrowth",
  "leaderGrowth",
  "chaserPrices",
  "leaderPrices",
  "currency",
  "realExchangeRate",
  "chaserEndGrowth",
  "leaderEndGrowth",
];

/** Whether moving `lever` can change the ratio: prices count in market dollars only, end rates with a fade only. */
export function isEffective({ basis, chaser, leader }: Scenario, lever: Lever): boolean {
  if (lever === "chaserGrowth" || lever === "leaderGrowth") return true;
  if (lever === "chaserEndGrowth") return chaser.fade !== undefined;
  if (lever === "leaderEndGrowth") return leader.fade !== undefined;
  return basis === "market";
}

/** Where `lever` stands in `scenario`; without a fade the end rate is the growth rate itself. */
export function leverValue(scenario: Scenario, lever: Lever): number {
  const { chaser, leader, currency } = scenario;
  switch (lever) {
    case "chaserGrowth":
      return chaser.growth;
    case "leaderGrowth":
      return leader.growth;
    case "chaserPrices":
      return chaser.prices;
    case "leaderPrices":
      return leader.prices;
    case "currency":
      return currency;
    case "realExchangeRate":
      return realExchangeRate({ chaserPrices: chaser.prices, leaderPrices: leader.prices, currency });
    case "chaserEndGrowth":
      return chaser.fade?.end ?? chaser.growth;
    case "leaderEndGrowth":
      return leader.fade?.end ?? leader.growth;
  }
}

/**
 * The same scenario with `lever` at `value`. The real exchange rate is set through the currency, the deflators
 * staying as they are. An end rate without a fade has nothing to move and leaves the scenario as it was.
 */
export function withLever(scenario: Scenario, lever: Lever, value: number): Scenario {
  const { chaser, leader } = scenario;
  switch (lever) {
    case "chaserGrowth":
      return { ...scenario, chaser: { ...chaser, growth: value } };
    case "leaderGrowth":
      return { ...scenario, leader: { ...leader, growth: value } };
    case "chaserPrices":
      return { ...scenario, chaser: { ...chaser, prices: value } };
    case "leaderPrices":
      return { ...scenario, leader: { ...leader, prices: value } };
    case "currency":
      return { ...scenario, currency: value };
    case "realExchangeRate": {
      const currency = currencyFor(value, { chaserPrices: chaser.prices, leaderPrices: leader.prices });
      return { ...scenario, currency };
    }
    case "chaserEndGrowth":
      return chaser.fade ? { ...scenario, chaser: { ...chaser, fade: { ...chaser.fade, end: value } } } : scenario;
    case "leaderEndGrowth":
      return leader.fade ? { ...scenario, leader: { ...leader, fade: { ...leader.fade, end: value } } } : scenario;
  }
}
