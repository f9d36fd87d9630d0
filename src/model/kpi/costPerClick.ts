import { denominator, notNegative, positive } from "../domainError.ts";

/** The labour behind the clicks: `hourlyRate` in currency. */
export interface ClickLabour {
  readonly hoursPerDay: number;
  readonly hourlyRate: number;
  readonly clicksPerDay: number;
  /** Days in the year counted: 365, or 366 in a leap year. */
  readonly days: number;
}

/**
 * Cost per click-through on the cost of labour (KDPaine, 2007): annual cost = hours · rate · days, annual clicks =
 * clicks a day · days, cost per click = cost / clicks; the days cancel out.
 *
 * @throws DomainError for 0 clicks ("no-data") and negative numbers
 */
export function costPerClick(labour: ClickLabour): { annualCost: number; annualClicks: number; costPerClick: number } {
  const days = positive("days", labour.days);
  const annualCost =
    notNegative("hoursPerDay", labour.hoursPerDay) * notNegative("hourlyRate", labour.hourlyRate) * days;
  const annualClicks = denominator("clicksPerDay", labour.clicksPerDay, annualCost) * days;
  return { annualCost, annualClicks, costPerClick: annualCost / annualClicks };
}
