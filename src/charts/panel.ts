import type * as Plot from "@observablehq/plot";
import type { Axis } from "./axis.ts";
import type { Frame } from "./frame.ts";
import type { Unplaced } from "./labels.ts";
import type { Placed } from "./pointPlaces.ts";
import type { Row } from "./row.ts";
import type { ChartSpec } from "./schema.ts";

/** One panel of a drawing, or the whole of it. */
export interface Panel {
  readonly spec: ChartSpec;
  readonly rows: readonly Row[];
  /** All rows of the figure: panels on a shared scale, and names of one width, look at them. */
  readonly all: readonly Row[];
  readonly frame: Frame;
  /** Whether its numbers stand on the same scale as those of the other panels. */
  readonly shared: boolean;
  readonly height?: number | undefined;
  /** Whether the horizontal axis is written under it. */
  readonly withX?: boolean | undefined;
  /** The edges of the plot where panels under one another share them, in pixels. */
  readonly margins?: { readonly left: number; readonly right: number } | undefined;
  readonly unplaced: Unplaced;
  readonly placed: Placed;
}

/** What Plot needs of an axis. */
export const scaleOptions = ({ type, domain }: Axis, range: readonly [number, number]): Plot.ScaleOptions =>
  ({ type, domain: [...domain], range: [...range], label: null }) as Plot.ScaleOptions;
