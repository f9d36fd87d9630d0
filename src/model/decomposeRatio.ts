/** One economy between two years, as a statistical edition gives it. */
export interface EconomyChange {
  /** Current dollars, above 0. */
  readonly gdpFrom: number;
  readonly gdpTo: number;
  /** Real growth of every year after the first, in percent. */
  readonly realGrowth: readonly number[];
  /** GDP deflators, any base, above 0. */
  readonly deflatorFrom: number;
  readonly deflatorTo: number;
}

/** The change of chaser over leader in log points (100 · ln): `total` is the sum of the three parts, exactly. */
export interface RatioDecomposition {
  readonly total: number;
  readonly realGrowth: number;
  readonly prices: number;
  readonly currency: number;
  /** Prices and currency together. It alone is free of how the price level is split between the two. */
  readonly realExchangeRate: number;
}

/**
 * Splits the change of the dollar ratio between two years into real growth, prices and currency.
 *
 * Per economy, Δln(dollar GDP) = Δln(chained real growth) + Δln(deflator) − Δln(implied rate), where the implied rate
 * is national-currency GDP over dollar GDP as the publisher converts, not a market average. National-currency GDP is
 * real GDP times the deflator, so the currency part is what the other two leave. For an economy that is counted in
 * dollars it holds nothing but the publisher's rounding.
 */
export function decomposeRatio(chaser: EconomyChange, leader: EconomyChange): RatioDecomposition {
  const total = logPoints(chaser.gdpTo / chaser.gdpFrom) - logPoints(leader.gdpTo / leader.gdpFrom);
  const realGrowth = chained(chaser.realGrowth) - chained(leader.realGrowth);
  const prices =
    logPoints(chaser.deflatorTo / chaser.deflatorFrom) - logPoints(leader.deflatorTo / leader.deflatorFrom);
  const realExchangeRate = total - realGrowth;
  return { total, realGrowth, prices, currency: realExchangeRate - prices, realExchangeRate };
}

/** 100 times the natural logarithm of a factor: 5 points are a factor of 1.0513. */
export function logPoints(factor: number): number {
  return 100 * Math.log(factor);
}

function chained(rates: readonly number[]): number {
  return rates.reduce((sum, rate) => sum + 100 * Math.log1p(rate / 100), 0);
}
