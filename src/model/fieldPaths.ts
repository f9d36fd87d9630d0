/** One economy of a field: where it starts and how it grows. */
export interface FieldEntry {
  /** ISO 3166 alpha-3. */
  readonly code: string;
  /** The level in the start year, above 0, in the unit of the others. */
  readonly level: number;
  /** Real growth of a year, percent, above −100. */
  readonly growth: (year: number) => number;
  /** Change of the real exchange rate, percent a year, above −100; 0 leaves dollars at a constant real exchange rate. */
  readonly realExchangeRate: number;
}

export interface FieldPath {
  readonly code: string;
  /** One level for each year. */
  readonly levels: readonly number[];
}

/**
 * The levels of every economy, compounded once a year: level · (1 + growth)(1 + change of the real exchange rate), in
 * the prices of the start year.
 * @param years consecutive, the first the start year.
 */
export function fieldPaths(entries: readonly FieldEntry[], years: readonly number[]): FieldPath[] {
  return entries.map(({ code, level, growth, realExchangeRate }) => {
    let now = level;
    const levels = years.map((year, i) => {
      if (i > 0) now *= (1 + growth(year) / 100) * (1 + realExchangeRate / 100);
      return now;
    });
    return { code, levels };
  });
}
