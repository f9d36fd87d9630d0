import type { Drawn, DrawnMark } from "./drawnMark.ts";
import type { Point, Series } from "./points.ts";
import type { Row } from "./row.ts";
import { silentMarks, tellingOrder, valueColumn } from "./valueColumn.ts";

/** Where a drawn point stands, in pixels of its drawing. */
export interface PointPlace {
  readonly x: number;
  readonly y: number;
  /** The height at which a pointer finds it, where that is not its own: an event's words. */
  readonly row?: number | undefined;
}

/** Hears where a drawing puts the value that a column has in a row; a drawing of its own names no column. */
export type Placed = (row: Row, column: string, place: PointPlace) => void;

/** A scale of a drawing, as Observable Plot gives it. */
interface Scale {
  readonly apply: (value: unknown) => unknown;
  readonly bandwidth?: number;
}
type Scales = Readonly<Record<"x" | "y", Scale | undefined>>;

/** The scales with which Plot drew. */
export function scalesOf(drawing: SVGSVGElement): Scales {
  const { scale } = drawing as unknown as { scale: (name: "x" | "y") => Scale | undefined };
  return { x: scale("x"), y: scale("y") };
}

/** Tells where the scales of a drawing put each value that its marks draw; one without a place is not told. */
export function tellPlaces(marks: readonly DrawnMark[], scales: Scales, isNamed: boolean, placed: Placed): void {
  const telling = marks.filter(({ mark }) => !silentMarks.has(mark.mark)).sort(tellingOrder);
  for (const { mark, series } of telling) {
    const column = valueColumn(mark, isNamed);
    if (column === undefined) continue;
    for (const each of series.flatMap(({ drawn }) => drawn)) {
      const [x, y] = [pixel(scales.x, across(each, isNamed)), pixel(scales.y, each.y ?? each.y2)];
      if (x !== undefined && y !== undefined) placed(each.row, column, { x, y });
    }
  }
}

/** Where a value stands across the drawing; what lasts from one moment to another stands in its middle. */
function across({ x, x1, x2 }: Drawn, isNamed: boolean): unknown {
  if (x !== undefined || isNamed) return x ?? x2;
  if (x1 instanceof Date && x2 instanceof Date) return new Date((x1.getTime() + x2.getTime()) / 2);
  return typeof x1 === "number" && typeof x2 === "number" ? (x1 + x2) / 2 : (x1 ?? x2);
}

function pixel(scale: Scale | undefined, value: unknown): number | undefined {
  if (!scale || value === undefined) return undefined;
  const at = scale.apply(value);
  return typeof at === "number" && Number.isFinite(at) ? at + (scale.bandwidth ?? 0) / 2 : undefined;
}

/** Collects the places that one drawing tells. A value that is told twice stands where it is told first. */
export function placeCollector(): {
  readonly placed: Placed;
  /** The places of points, series by series; undefined where the drawing has none for one. */
  readonly placesOf: (series: readonly Series[]) => (PointPlace | undefined)[][];
} {
  const found = new Map<Row, Map<string, PointPlace>>();
  return {
    placed: (row, column, place) => {
      const own = found.get(row) ?? new Map<string, PointPlace>();
      found.set(row, own);
      if (!own.has(column)) own.set(column, place);
    },
    placesOf: (series) =>
      series.map(({ points }) => points.map(({ row, column = "" }: Point) => found.get(row)?.get(column))),
  };
}
