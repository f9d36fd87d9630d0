/** Yearly changes in percent: both deflators, and the chaser's currency against the dollar (above 0: it rises). */
export interface PriceBlock {
  readonly chaserPrices: number;
  readonly leaderPrices: number;
  readonly currency: number;
}

/**
 * The yearly change of the real exchange rate, in percent, that the price block implies:
 * (1 + rer) = (1 + currency) · (1 + chaserPrices) / (1 + leaderPrices).
 *
 * It is the part of the ratio's movement in current dollars that real growth does not explain.
 */
export function realExchangeRate({ chaserPrices, leaderPrices, currency }: PriceBlock): number {
  const factor = ((1 + currency / 100) * (1 + chaserPrices / 100)) / (1 + leaderPrices / 100);
  return (factor - 1) * 100;
}

/** The currency change, in percent a year, that turns the two deflators into the real exchange rate `rer`. */
export function currencyFor(rer: number, prices: Pick<PriceBlock, "chaserPrices" | "leaderPrices">): number {
  const factor = ((1 + rer / 100) * (1 + prices.leaderPrices / 100)) / (1 + prices.chaserPrices / 100);
  return (factor - 1) * 100;
}
