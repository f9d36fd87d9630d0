import * as Plot from "@observablehq/plot";
import { colour } from "./scheme.ts";
import type { valueScale } from "./valueScale.ts";

export interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill: string;
}

/** Names at the ends of lines, to the right of them, set apart where they would touch. */
export function endLabels(labels: readonly EndLabel[], scale: ReturnType<typeof valueScale>, gap = 15): Plot.Markish {
  const heights = scale.spread(
    labels.map(({ y }) => y),
    gap,
  );
  return Plot.text(
    labels.map((label, i) => ({ ...label, y: heights[i] as number })),
    {
      x: "x",
      y: "y",
      text: "text",
      fill: "fill",
      textAnchor: "start",
      dx: 7,
      lineHeight: 1.15,
      fontWeight: 600,
      stroke: colour.paper,
      strokeWidth: 4,
    },
  );
}
