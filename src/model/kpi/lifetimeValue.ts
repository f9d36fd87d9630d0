import { between, DomainError, denominator, finite, notNegative } from "../domainError.ts";

/** Lifetime value from averages: order value · orders a year · years · margin (0 to 1), in currency. */
export function simpleLifetimeValue(given: {
  orderValue: number;
  ordersPerYear: number;
  years: number;
  margin: number;
}): number {
  const orders = notNegative("ordersPerYear", given.ordersPerYear) * notNegative("years", given.years);
  return notNegative("orderValue", given.orderValue) * orders * between("margin", given.margin, 0, 1);
}

/** Constant retention: `margin` in currency per period; `retention` and `discount` per period as shares. */
export interface Retention {
  readonly margin: number;
  /** Share of customers who stay for another period: 0 or more, below 1. */
  readonly retention: number;
  /** 0 or more. */
  readonly discount: number;
}

/**
 * Lifetime value with constant retention r and discount d: `later` = margin · r / (1 + d − r), when the first margin
 * comes after one period; `atOnce` = margin · (1 + d) / (1 + d − r), when it comes at the start.
 *
 * @throws DomainError for a retention outside 0 to 1 (1 itself excluded) or a negative discount
 */
export function lifetimeValue(given: Retention): { later: number; atOnce: number } {
  const margin = finite("margin", given.margin);
  const discount = notNegative("discount", given.discount);
  const retention = between("retention", given.retention, 0, 1);
  if (retention === 1) {
    throw new DomainError({ code: "out-of-range", argument: "retention", value: 1, expected: "below 1" });
  }
  const loss = 1 + discount - retention;
  return { later: (margin * retention) / loss, atOnce: (margin * (1 + discount)) / loss };
}

/** Lifetime value per unit of acquisition cost: above 1, a customer brings more than winning one costs. */
export function valuePerAcquisitionCost(lifetimeValue: number, acquisitionCost: number): number {
  return finite("lifetimeValue", lifetimeValue) / denominator("acquisitionCost", acquisitionCost, lifetimeValue);
}
