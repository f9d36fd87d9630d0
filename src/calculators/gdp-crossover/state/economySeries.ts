import type { ByEconomy, CalculatorData, PairUncertainty, Series } from "./calculatorData.ts";
import { pairKey } from "./pairKey.ts";

/** What is known of one economy: its series by history, and how its ratio to every other has moved. */
export interface EconomySeries {
  readonly histories: Readonly<
    Record<string, { readonly market?: Series; readonly ppp?: Series; readonly growth?: Series }>
  >;
  readonly population?: Series;
  /** By the code of the other economy. */
  readonly uncertainty: ByEconomy<PairUncertainty>;
}

/** The data with the series of one economy more. */
export function withSeries(data: CalculatorData, code: string, series: EconomySeries): CalculatorData {
  const histories = Object.entries(data.histories).map(([id, history]) => {
    const own = series.histories[id];
    if (!own) return [id, history] as const;
    const added = (known: ByEconomy<Series> | undefined, one: Series | undefined) =>
      one ? { ...known, [code]: one } : (known ?? {});
    return [
      id,
      {
        ...history,
        market: added(history.market, own.market),
        ppp: added(history.ppp, own.ppp),
        growth: added(history.growth, own.growth),
      },
    ] as const;
  });
  const pairs = Object.entries(series.uncertainty).map(([other, pair]) => [pairKey(code, other), pair] as const);
  return {
    ...data,
    histories: Object.fromEntries(histories),
    pairs: { ...data.pairs, ...Object.fromEntries(pairs) },
    population: series.population ? { ...data.population, [code]: series.population } : data.population,
    fetched: [...data.fetched, code],
  };
}
