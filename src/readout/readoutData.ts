import type { ColumnWords } from "../charts/schema.ts";
import type { Width } from "../charts/widths.ts";
import type { Measure } from "./compare.ts";

/** A point as it is read. Null for what is no number, and for what has no place in time, in years. */
export type ReadoutPoint = readonly [
  x: string,
  y: string,
  value: number | null,
  time: number | null,
  /** Actual, estimate or projection, as the legend calls it; null where the figure tells none apart. */
  status?: string | null,
  /** What is measured, where that is not what the series begins with. */
  heading?: string,
];
/** Pixels of a drawing; the third is the height at which a pointer finds the point, where that is another. */
export type ReadoutPlace = readonly [x: number, y: number, row?: number];

export interface ReadoutSeries {
  readonly name: string;
  readonly panel: number;
  readonly colour?: string | undefined;
  /** Whether the figure highlights it against others that it draws muted. */
  readonly lead?: boolean | undefined;
  /** What is measured, as the table's heading says it; empty where the values carry their unit. */
  readonly heading: string;
  /** Series of one scale may be compared, and where its unit is not known only points at one place. */
  readonly scale: string;
  readonly hasUnit: boolean;
  readonly measure: Measure;
  /** How a difference of values is written, where a figure describes them; else as long as they are themselves. */
  readonly column?: Pick<ColumnWords, "heading" | "unit" | "digits"> | undefined;
  /** Whether values are written as labels are, with their unit and in its magnitudes: $13.2bn. */
  readonly isShort?: boolean | undefined;
  readonly points: readonly ReadoutPoint[];
}

/** Everything that a figure's readout says and where: plain data, written at build and after every redraw. */
export interface ReadoutData {
  /** What is read together: all that stands at one x, or the nearest point, by its row or by both axes. */
  readonly mode: "x" | "row" | "point";
  readonly series: readonly ReadoutSeries[];
  readonly places: Readonly<Record<Width, readonly (readonly ReadoutPlace[])[]>> & {
    /** In the drawing across a whole page, where the figure has one. */
    readonly full?: readonly (readonly ReadoutPlace[])[];
  };
  /** The numbers of essays that its points are, in what was published. */
  readonly mentions?: readonly ReadoutMention[];
}
/** A point, by series and number, and the number that it is in a text: its name there, how it reads, and the essay. */
export type ReadoutMention = readonly [series: number, point: number, name: string, text: string, essay: string];
