import { between, denominator, finite, notNegative } from "../domainError.ts";

/** A programme that reaches `people`, each spending `spendPerYear`, and raises that by `uplift` percent. */
export interface Programme {
  readonly people: number;
  readonly spendPerYear: number;
  readonly uplift: number;
  readonly cost: number;
  /** Share of the revenue that is gain, 0 to 1; 1 takes all revenue as gain, as the source does. */
  readonly margin: number;
}

/** Money in the currency given. `roi` and `breakEvenUplift` in percent, `breakEvenMargin` a share (above 1: out of reach). */
export interface ProgrammeReturn {
  readonly gain: number;
  readonly net: number;
  readonly roi: number;
  readonly breakEvenUplift: number;
  readonly breakEvenMargin: number;
}

/**
 * Return on investment: gain = people · spend · uplift / 100 · margin; net = gain − cost; ROI = net / cost · 100.
 * Source: the ambassador example in a book by Jim Sterne. It assumes that everyone reached buys and that the rise is
 * caused by the programme.
 *
 * @throws DomainError for a cost of 0, for revenue of 0 ("no-data"), and for a margin outside 0 to 1
 */
export function returnOnInvestment({ people, spendPerYear, uplift, cost, margin }: Programme): ProgrammeReturn {
  const revenue = notNegative("people", people) * notNegative("spendPerYear", spendPerYear);
  const rise = (denominator("people", revenue, 0) * finite("uplift", uplift)) / 100;
  const gain = rise * between("margin", margin, 0, 1);
  const net = gain - denominator("cost", cost, gain);
  return {
    gain,
    net,
    roi: (net / cost) * 100,
    breakEvenUplift: (cost / (revenue * margin)) * 100,
    breakEvenMargin: rise > 0 ? cost / rise : Number.POSITIVE_INFINITY,
  };
}
