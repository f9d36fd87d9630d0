import type { Place } from "./marksRows.ts";
import type { Row } from "./row.ts";
import type { Status } from "./schema.ts";

/** One point of a line, where it stands and whether it was observed. */
export interface LinePoint {
  readonly x: Place;
  readonly y: number;
  readonly status: Status;
  readonly row: Row;
}
/** Points joined by one stroke. */
export interface Segment {
  readonly status: Status;
  readonly points: readonly LinePoint[];
}

const year = 365.25 * 24 * 3600 * 1000;
const distance = (a: Place, b: Place) =>
  a instanceof Date && b instanceof Date ? (b.getTime() - a.getTime()) / year : Number(b) - Number(a);

/**
 * A line in strokes: broken where the step of x is longer than `gap` (in years on an axis of time), solid up to the last
 * actual point, and from there on dashed as projection or estimate.
 */
export function lineSegments(points: readonly LinePoint[], gap: number): Segment[] {
  const segments: { status: Status; points: LinePoint[] }[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (!before || distance(before.x, point.x) > gap * 1.001) {
      segments.push({ status: point.status, points: [point] });
      return;
    }
    const last = segments.at(-1) as { status: Status; points: LinePoint[] };
    if (last.status === point.status) last.points.push(point);
    else if (last.points.length === 1) {
      last.points.push(point);
      last.status = point.status;
    } else segments.push({ status: point.status, points: [before, point] });
  });
  return segments;
}
