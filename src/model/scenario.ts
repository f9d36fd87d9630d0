import type { DatedGrowth } from "./economy.ts";

/**
 * What the levels are measured in.
 * - `market`: current dollars; real growth, prices and the currency all move the ratio.
 * - `ppp`: purchasing power; only real growth moves the ratio.
 * - `constant`: constant prices; only real growth moves the ratio.
 */
export type Basis = "market" | "ppp" | "constant";

export const bases: readonly Basis[] = ["market", "ppp", "constant"];

/** The last year to which the model projects. */
export const lastHorizon = 2100;

/** Growth that drifts from its first rate to `end` (percent a year), covering half the way every `halfLife` years. */
export interface Fade {
  readonly end: number;
  /** Years, above 0. */
  readonly halfLife: number;
}

/** One side of a scenario. Rates are percent a year, above −100. */
export interface ScenarioEconomy {
  /** ISO 3166 alpha-3. */
  readonly code: string;
  /** The level in the start year, above 0, in the unit of the other side. */
  readonly gdp: number;
  /** Real growth in every year after the dated ones; with a fade, the rate of the first such year. */
  readonly growth: number;
  readonly fade?: Fade | undefined;
  /** Change of the GDP deflator in the economy's own currency. Counts in market dollars only. */
  readonly prices: number;
  /** Real growth of single years right after the start, which takes precedence over `growth`. */
  readonly datedGrowth?: readonly DatedGrowth[] | undefined;
}

/** A lasting change of level in one year: −5 takes 5 % off the level of `code` from `year` on. */
export interface Shock {
  readonly code: string;
  readonly year: number;
  /** Percent, above −100. */
  readonly change: number;
}

/** Everything that decides a projected path. Random shocks are apart: they never move the answer. */
export interface Scenario {
  readonly basis: Basis;
  /** The year of both levels. */
  readonly startYear: number;
  /** The last projected year, above `startYear` and at most `lastHorizon`. */
  readonly horizon: number;
  readonly chaser: ScenarioEconomy;
  readonly leader: ScenarioEconomy;
  /** Percent a year by which the chaser's currency rises against the dollar. Counts in market dollars only. */
  readonly currency: number;
  readonly shocks: readonly Shock[];
  /** People on each side, one number for each year from the start year on; with it all levels are per head. */
  readonly people?: { readonly chaser: readonly number[]; readonly leader: readonly number[] } | undefined;
}
