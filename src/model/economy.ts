/** Real growth known or assumed for one year: `growth` in percent (8.2 is 8.2 %). */
export interface DatedGrowth {
  readonly year: number;
  readonly growth: number;
}

/**
 * The size of an economy in one year and how it grows from there.
 *
 * Rates are percent a year everywhere in the model, as they are printed and as they stand in an address:
 * 4.5 means 4.5 %. They must be above −100. Levels may be in any unit, as long as both economies use it.
 */
export interface Economy {
  /** ISO 3166 alpha-3 code, or any other name that tells the economies apart. */
  readonly code: string;
  /** The year of `gdp`. */
  readonly year: number;
  /** The level in `year`, above 0. */
  readonly gdp: number;
  /** Growth in every year that `datedGrowth` does not name. */
  readonly growth: number;
  /** Growth of single years, which takes precedence over `growth`. */
  readonly datedGrowth?: readonly DatedGrowth[];
}

/** The size of one economy in one year: the row that queries and charts exchange. */
export interface GdpPoint {
  readonly economy: string;
  readonly year: number;
  readonly gdp: number;
}

/** Growth of `economy` in `year`, in percent: the dated rate if there is one, else the constant rate. */
export function growthIn({ growth, datedGrowth }: Economy, year: number): number {
  return datedGrowth?.find((dated) => dated.year === year)?.growth ?? growth;
}
