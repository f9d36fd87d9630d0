import { between, denominator, notNegative } from "../domainError.ts";

/** What a page publishes and what an advertisement shown as often would cost. */
export interface FanPage {
  readonly fans: number;
  readonly postsPerDay: number;
  /** Days in a month; Vitrue took 30. */
  readonly daysPerMonth: number;
  /** Share of the fans who see a post, 0 to 1. Vitrue measured 0.96. */
  readonly viewRate: number;
  /** Currency per thousand impressions. */
  readonly costPerMille: number;
}

/** Each step of the chain; values in the currency of `costPerMille`. */
export interface FanValue {
  readonly impressionsPerMonth: number;
  readonly valuePerMonth: number;
  readonly valuePerYear: number;
  readonly valuePerFan: number;
}

/**
 * The value of a fan as an advertising equivalent (Vitrue, 2010): impressions = fans · posts a day · days · view rate;
 * a month's value = impressions / 1000 · CPM; a year's = 12 times that; per fan, divided by the fans. The value per
 * fan does not depend on their number. It prices exposure, not sales: an upper bound.
 *
 * @throws DomainError for 0 fans ("no-data"), negative numbers and a view rate outside 0 to 1
 */
export function fanValue(page: FanPage): FanValue {
  const posts = notNegative("postsPerDay", page.postsPerDay) * notNegative("daysPerMonth", page.daysPerMonth);
  const fans = denominator("fans", page.fans, 0);
  const impressionsPerMonth = fans * posts * between("viewRate", page.viewRate, 0, 1);
  const valuePerMonth = (impressionsPerMonth / 1000) * notNegative("costPerMille", page.costPerMille);
  const valuePerYear = valuePerMonth * 12;
  return { impressionsPerMonth, valuePerMonth, valuePerYear, valuePerFan: valuePerYear / fans };
}
