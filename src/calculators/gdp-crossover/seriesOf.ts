import type { ByEconomy, Series } from "./calculatorData.ts";

/** A column of yearly rows as one series per economy, with nulls where a year is absent. */
export function seriesOf<K extends string>(
  rows: readonly ({ readonly iso3: string; readonly year: number } & { readonly [key in K]: number | null })[],
  column: K,
): ByEconomy<Series> {
  const codes = [...new Set(rows.map(({ iso3 }) => iso3))];
  return Object.fromEntries(
    codes.map((code) => {
      const own = rows.filter((row) => row.iso3 === code && row[column] !== null);
      const years = own.map(({ year }) => year);
      const from = Math.min(...years);
      const length = Math.max(...years) - from + 1;
      const values = Array.from({ length }, (_, i) =>
        rounded(own.find(({ year }) => year === from + i)?.[column] ?? null),
      );
      return [code, { from, values }];
    }),
  );
}

/** To a thousandth of a billion; small levels and rates to six significant digits, so that a small economy keeps its own. */
const rounded = (value: number | null) =>
  value === null ? null : Number(Math.abs(value) < 1000 ? value.toPrecision(6) : value.toFixed(3));
