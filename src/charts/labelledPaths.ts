import * as Plot from "@observablehq/plot";
import type { Frame } from "./frame.ts";
import { type PlacedLabel, placeLabels } from "./oldPlaceLabels.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { colour } from "./scheme.ts";
import { textWidth } from "./wrapWords.ts";

export interface PathPoint {
  readonly x: number;
  readonly y: number;
}
/** Points of one series: joined by a line, shown as dots, or both. */
export interface Path {
  readonly points: readonly PathPoint[];
  readonly stroke: string;
  readonly line?: boolean;
  readonly strokeWidth?: number;
  /** Filled dots for values like the others, hollow ones for values of another kind. */
  readonly dots?: "filled" | "hollow";
}
export interface PathLabel extends PathPoint {
  readonly text: string;
  readonly fill: string;
}
export interface PathOptions {
  readonly height: number;
  readonly x: { readonly domain: readonly [number, number]; readonly ticks: readonly number[] };
  readonly y: {
    readonly domain: readonly [number, number];
    readonly ticks: readonly number[];
    readonly format: (value: number) => string;
    readonly type?: "linear" | "log";
  };
  readonly labels: readonly PathLabel[];
  /** A level that deserves a dotted line. */
  readonly level?: number;
}

/** Steps along a line at which a label would cover it. */
function along(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (!next) return [point];
    const steps = Math.max(1, Math.round(Math.hypot(next.x - point.x, next.y - point.y) / 6));
    return Array.from({ length: steps }, (_, k) => ({
      x: point.x + ((next.x - point.x) * k) / steps,
      y: point.y + ((next.y - point.y) * k) / steps,
    }));
  });
}

/** Lines and dots over time with names and values beside their points, set where they cover neither. */
export function labelledPaths(paths: readonly Path[], options: PathOptions, frame: Frame): SVGSVGElement {
  const { x, y, height, labels, level } = options;
  const ticksWidth = Math.max(...y.ticks.map((tick) => textWidth(y.format(tick)))) + 8;
  const [left, right, top, bottom] = [ticksWidth, frame.width - 18, 30, height - 34];
  const scale = (value: number) => (y.type === "log" ? Math.log(value) : value);
  const [low, high] = [scale(y.domain[0]), scale(y.domain[1])];
  const pixelX = (value: number) => left + ((value - x.domain[0]) / (x.domain[1] - x.domain[0])) * (right - left);
  const pixelY = (value: number) => bottom - ((scale(value) - low) / (high - low)) * (bottom - top);
  const toPixels = (point: PathPoint) => ({ x: pixelX(point.x), y: pixelY(point.y) });
  const placed = placeLabels(
    labels.map((label) => ({ ...label, ...toPixels(label) })),
    {
      bounds: { left: ticksWidth, top: 2, right: frame.width, bottom: bottom - 1 },
      obstacles: paths.flatMap(({ points, line }) => {
        const pixels = points.map(toPixels);
        return line ? along(pixels) : pixels;
      }),
    },
  );
  return plotFrame(frame, {
    height,
    insetLeft: 0,
    marginTop: top,
    marginBottom: 34,
    marginRight: 18,
    x: { domain: [...x.domain], range: [left, right] },
    y: { type: y.type ?? "linear", domain: [...y.domain], range: [bottom, top] },
    marks: [
      ...valueAxis({ ticks: y.ticks, format: y.format }),
      ...(level === undefined ? [] : [Plot.ruleY([level], { stroke: colour.ink, strokeDasharray: "1 3" })]),
      positionAxis({ ticks: x.ticks, format: String }),
      ...paths
        .filter(({ line }) => line)
        .map(({ points, stroke, strokeWidth }) =>
          Plot.line(points, { x: "x", y: "y", stroke, strokeWidth: strokeWidth ?? 2.25 }),
        ),
      ...paths
        .filter(({ dots }) => dots)
        .map(({ points, stroke, dots }) =>
          Plot.dot(points, {
            x: "x",
            y: "y",
            r: 3.5,
            fill: dots === "hollow" ? colour.paper : stroke,
            stroke,
            strokeWidth: 1.75,
          }),
        ),
      Plot.text(placed, {
        x: { value: "left", scale: null },
        y: { value: "baseline", scale: null },
        text: "text",
        fill: ({ fill }: PlacedLabel) => fill,
        textAnchor: "start",
        lineAnchor: "bottom",
        dy: 2,
        fontWeight: 600,
        stroke: colour.paper,
        strokeWidth: 4,
      } as Plot.TextOptions),
    ],
  });
}
