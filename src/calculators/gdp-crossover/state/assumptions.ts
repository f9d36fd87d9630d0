import type { Basis, Shock } from "../../../model/scenario.ts";

/** Growth that settles at `end` percent a year, half of the way every `half` years. */
export interface FadeChoice {
  readonly end: number;
  readonly half: number;
}

/** What the reader chooses, in the units of the address: percent a year, billions, log points. */
export interface Assumptions {
  /** Id of a starting point. */
  readonly start: string;
  readonly chaser: string;
  readonly leader: string;
  /** The reader's own levels, which take the place of the starting point's. */
  readonly own?: { readonly year: number; readonly chaser: number; readonly leader: number } | undefined;
  readonly basis: Basis;
  /** Whether levels are per head. */
  readonly perHead: boolean;
  readonly chaserGrowth: number;
  readonly leaderGrowth: number;
  readonly chaserFade?: FadeChoice | undefined;
  readonly leaderFade?: FadeChoice | undefined;
  readonly chaserPrices: number;
  readonly leaderPrices: number;
  readonly currency: number;
  /** When set, it takes the place of `currency`. */
  readonly realExchangeRate?: number | undefined;
  readonly shocks: readonly Shock[];
  readonly horizon: number;
  /** Deviation of the yearly change of the log ratio, in log points; 0 is uncertainty off. */
  readonly sd: number;
  readonly rho: number;
  readonly seed: number;
  readonly axis: "log" | "linear";
  readonly view: "levels" | "ratio";
  /** Whether published forecasts of the year are marked in the chart. */
  readonly marks: boolean;
  /** The year by which break-even rates are asked for. */
  readonly by: number;
  /** Query strings of the scenarios drawn beside this one, at most three. */
  readonly compare: readonly string[];
}

/** The scenario of an address without parameters. */
export const defaults = {
  start: "wb-2026-07",
  chaser: "CHN",
  leader: "USA",
  basis: "market",
  chaserGrowth: 5,
  leaderGrowth: 2.5,
  chaserPrices: 0,
  leaderPrices: 0,
  currency: 0,
  horizon: 2100,
  sd: 0,
  rho: 0,
  seed: 1,
  axis: "log",
  view: "levels",
  by: 2040,
} as const;

/** Bounds of every number in the address, both included. */
export const ranges = {
  growth: [-10, 20],
  prices: [-10, 30],
  currency: [-20, 20],
  half: [0.5, 100],
  change: [-90, 200],
  gdp: [0.001, 1e9],
  year: [1960, 2099],
  sd: [0, 30],
  rho: [-0.95, 0.95],
  seed: [0, 4294967295],
} as const satisfies Record<string, readonly [number, number]>;

/** The economy whose currency is the dollar: as the chaser it has no currency that could move against it. */
export const dollarEconomy = "USA";

export const mostShocks = 8;
export const mostCompared = 3;
