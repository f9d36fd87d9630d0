import type { Basis } from "../../../model/scenario.ts";

/** How an economy grows where the reader names no rate: as in the last ten years, by the IMF, or by convergence. */
export const growthRules = ["decade", "imf", "converge"] as const;
export type GrowthRule = (typeof growthRules)[number];

/** What the reader chooses, in the units of the address: percent a year. */
export interface FieldAssumptions {
  readonly start: string;
  /** The id of a group, or the codes that the reader named. */
  readonly members: string | readonly string[];
  readonly growth: GrowthRule;
  /** Growth of single economies, in place of the rule. */
  readonly own: Readonly<Record<string, number>>;
  /** Change of the real exchange rate of single economies; 0 of the others. */
  readonly rer: Readonly<Record<string, number>>;
  readonly base: Basis;
  readonly horizon: number;
  /** Growth per head of the leader under convergence, percent a year. */
  readonly frontier: number;
  /** Percentage points of growth for one log unit of distance under convergence. */
  readonly speed: number;
  readonly view: "ranks" | "levels";
  /** The published projection whose ranks stand in the chart as hollow points. */
  readonly marks: string;
  /** Deviation of the yearly change of every log size, in log points: by each economy's record, or one number for all. */
  readonly sd: "off" | FromRecord;
  /** Correlation of a change with that of the year before. */
  readonly rho: FromRecord;
  /** Share of the variance of the changes that all have in common, 0 to 1. */
  readonly common: FromRecord;
  readonly seed: number;
  /** The year whose ranks have chances. */
  readonly in: "horizon" | number;
  /** Query strings of the fields that stand beside this one, at most three. */
  readonly compare: readonly string[];
}

/** Estimated from what happened, or the reader's own number. */
export type FromRecord = "history" | number;

/** The field of an address without parameters. */
export const fieldDefaults = {
  start: "wb-2026-07",
  members: "top20",
  growth: "decade",
  base: "market",
  horizon: 2050,
  frontier: 1.5,
  speed: 2,
  view: "ranks",
  marks: "none",
  sd: "off",
  rho: "history",
  common: "history",
  seed: 1,
  in: "horizon",
} as const;

/** Bounds of every number in the address, both included. */
export const fieldRanges = {
  growth: [-10, 20],
  rer: [-20, 20],
  frontier: [0, 5],
  speed: [0, 5],
  sd: [0, 50],
  rho: [-0.95, 0.95],
  common: [0, 1],
  seed: [0, 2 ** 32 - 1],
} as const satisfies Record<string, readonly [number, number]>;

/** The economy towards which the others converge. */
export const convergenceLeader = "USA";

export const mostCompared = 3;
export const fewest = 2;
export const most = 30;
/** The group of the largest economies by the levels of the start, and how many they are. */
export const largest = { id: "top20", count: 20 } as const;
