import type { ByEconomy, Series } from "../state/calculatorData.ts";

/** A column of yearly rows as one series per economy, with nulls where a year is absent. */
export function seriesOf<K extends string>(
  rows: readonly ({ readonly iso3: string; readonly year: number } & { readonly [key in K]: number | null })[],
  column: K,
): ByEconomy<Series> {
  const byCode = new Map<string, Map<number, number>>();
  for (const { iso3, year, [column]: value } of rows) {
    const own = byCode.get(iso3) ?? new Map<number, number>();
    byCode.set(iso3, own);
    if (value !== null) own.set(year, value);
  }
  return Object.fromEntries(
    [...byCode].map(([code, own]) => {
      const from = Math.min(...own.keys());
      const length = Math.max(...own.keys()) - from + 1;
      const values = Array.from({ length }, (_, i) => rounded(own.get(from + i) ?? null));
      return [code, { from, values }];
    }),
  );
}

/** To a thousandth of a billion; small levels and rates to six significant digits, so that a small economy keeps its own. */
const rounded = (value: number | null) =>
  value === null ? null : Number(Math.abs(value) < 1000 ? value.toPrecision(6) : value.toFixed(3));
