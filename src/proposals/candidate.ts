import type { Measure } from "../facts/measure.ts";
import type { ClaimPattern } from "./claimPattern.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import type { MeasureColumn, Row, Source } from "./source.ts";

/** The ways in which cells give a number, the plainest first. */
export const shapes = [
  "cell",
  "figure-value",
  "fact",
  "share",
  "multiple",
  "change",
  "difference",
  "log-change",
  "yearly-rate",
  "index",
  "complement",
  "highest",
  "lowest",
  "year-of-highest",
  "year-of-lowest",
  "first-year",
  "last-year",
  "first-above",
  "first-over-other",
  "count",
  "count-distinct",
  "sum",
  "mean",
  "every-step",
  "first-time",
  "extreme",
  "greater",
  "never",
  "never-again",
] as const;
export type Shape = (typeof shapes)[number];

/** A value that a column has in the rows that are meant. */
export interface Binding {
  readonly column: string;
  readonly value: unknown;
}

/** Something that gives the number: what is asked of which rows. */
export interface Candidate {
  readonly shape: Shape;
  readonly source: Source;
  readonly column?: MeasureColumn;
  /** In plain units, as PrintedNumber has it. */
  readonly value: number;
  readonly measure: Measure;
  /** What a claim says, where the value is a condition that holds. */
  readonly pattern?: ClaimPattern;
  /** The name of a number in a figure's words. */
  readonly name?: string;
  /** What all rows have in common. */
  readonly common: readonly Binding[];
  /** What the rows of a pair differ in, the first as the number speaks of it, the second what it is set against. */
  readonly pair?: readonly [Binding, Binding];
  /** The rows asked. */
  readonly rows: readonly Row[];
  /** The SQL of the value times ten to the power. */
  readonly sql: (power: number) => string;
  readonly fit: Fit;
}

/** How a value gives a printed number: as it stands, only if its last zeros are rounded to, with the other sign. */
export interface Fit {
  readonly coarse: boolean;
  readonly flipped: boolean;
}

/** Whether a value is printed as the number is. An unsigned number is also the size of a fall. */
export function fitOf(value: number, printed: PrintedNumber): Fit | undefined {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  const within = ({ low, high }: { low: number; high: number }, x: number) => x >= low - slack && x <= high + slack;
  if (within(printed, value)) return { coarse: false, flipped: false };
  if (within(printed.coarse, value)) return { coarse: true, flipped: false };
  if (printed.signed || value >= 0) return undefined;
  if (within(printed, -value)) return { coarse: false, flipped: true };
  return within(printed.coarse, -value) ? { coarse: true, flipped: true } : undefined;
}
