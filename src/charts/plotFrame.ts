import * as Plot from "@observablehq/plot";
import { colour } from "../styles/colours.ts";
import type { Frame } from "./frame.ts";
import { remembering } from "./plotOptions.ts";

export interface AxisOptions<Value = number> {
  /** Values that get a gridline and a label. */
  readonly ticks: readonly Value[];
  readonly format: (value: Value) => string;
}

/** Margins above and below the plot, unless a chart asks for others. */
export const margins = { top: 24, bottom: 34 } as const;

/** Gridlines whose labels sit on them, flush with the left edge of the plot; no axis line, no tick marks. */
export function valueAxis({ ticks, format }: AxisOptions): Plot.Markish[] {
  return [
    Plot.gridY(ticks, { stroke: colour.rule, strokeOpacity: 1 }),
    Plot.axisY(ticks, {
      tickSize: 0,
      tickPadding: 0,
      // Not tickFormat: on a log scale Plot would keep only the labels it likes.
      text: format,
      textAnchor: "start",
      lineAnchor: "bottom",
      dy: -4,
      label: null,
      fill: colour.quiet,
    }),
  ];
}

/** Labels under the plot without line or ticks. */
export function positionAxis<Value extends number | Date | string>({
  ticks,
  format,
}: AxisOptions<Value>): Plot.Markish {
  const tickFormat = format as (value: unknown) => string;
  return Plot.axisX(ticks as readonly unknown[] as number[], {
    tickSize: 0,
    tickPadding: 10,
    tickFormat,
    label: null,
    fill: colour.quiet,
  });
}

const plot = remembering(Plot.plot);

/**
 * Plot.plot in the house frame: the page's own axis, text of 12 px, and a constant class, so that the drawing is
 * the same at build, in the browser and in tests.
 */
export function plotFrame(frame: Frame, options: Plot.PlotOptions): SVGSVGElement {
  const drawing = plot({
    width: frame.width,
    document: frame.document,
    className: "chart",
    marginLeft: 0,
    // The data start to the right of the value labels, which stand on the gridlines at the left edge.
    insetLeft: 36,
    marginRight: frame.narrow ? 64 : 96,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    ...options,
    x: { label: null, ...options.x },
    y: { label: null, ...options.y },
    style: { fontSize: "12px", ...(options.style as object) },
  }) as SVGSVGElement;
  // Plot writes 10 here and leaves the rest to style rules, which a drawing in a file does not have.
  drawing.setAttribute("font-size", "12");
  return drawing;
}
