import type { ByEconomy, CalculatorData } from "./calculatorData.ts";
import { pairKey } from "./pairKey.ts";

/** What of the data a calculator needs that stays with one pair: the same starts and histories, with those two alone. */
export function dataOfPair(data: CalculatorData, codes: readonly [string, string]): CalculatorData {
  const only = <T>(all: ByEconomy<T>): ByEconomy<T> =>
    Object.fromEntries(Object.entries(all).filter(([code]) => codes.includes(code)));
  const pair = pairKey(...codes);
  const onlyPair = <T>(all: ByEconomy<T>): ByEconomy<T> =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key === pair));
  return {
    ...data,
    economies: only(data.economies),
    regions: {},
    breaks: data.breaks.filter(({ code }) => codes.includes(code)),
    starts: data.starts.map((start) => ({
      ...start,
      market: only(start.market),
      ...(start.ppp ? { ppp: only(start.ppp) } : {}),
    })),
    histories: Object.fromEntries(
      Object.entries(data.histories).map(([id, history]) => [
        id,
        {
          ...history,
          market: only(history.market),
          ...(history.ppp ? { ppp: only(history.ppp) } : {}),
          ...(history.growth ? { growth: only(history.growth) } : {}),
        },
      ]),
    ),
    population: only(data.population),
    uncertainty: onlyPair(data.uncertainty),
    pairs: onlyPair(data.pairs),
  };
}
