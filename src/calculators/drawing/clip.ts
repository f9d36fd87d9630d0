import type { Point } from "./linePath.ts";

/** A stretch of a line that stays within a limit, and whether it passes the limit at its end. */
export interface Stretch {
  readonly points: readonly Point[];
  readonly leaves: boolean;
}

/** Whether the limit is the least or the most that a value may be. */
type Bound = "least" | "most";

const isWithin = (y: number, limit: number, bound: Bound) => (bound === "least" ? y >= limit : y <= limit);

/** The points with one more wherever the line to the next passes `limit`. */
function withPassings(points: readonly Point[], limit: number, bound: Bound, before?: Point): Point[] {
  return points.flatMap((point, i) => {
    const [x, y] = point;
    const [x0, y0] = points[i - 1] ?? before ?? point;
    if (isWithin(y, limit, bound) === isWithin(y0, limit, bound)) return [point];
    return [[x0 + ((x - x0) * (limit - y0)) / (y - y0), limit] as const, point];
  });
}

/**
 * A line cut where it passes `limit`: the stretches within it, each ending or beginning on the
 * limit itself where the line goes through it. Nothing is drawn there in place of a value beyond.
 */
export function clipLine(points: readonly Point[], limit: number, bound: Bound): Stretch[] {
  const stretches: { points: Point[]; leaves: boolean }[] = [];
  let isOpen = false;
  for (const point of withPassings(points, limit, bound)) {
    const last = stretches.at(-1);
    if (!isWithin(point[1], limit, bound)) {
      if (last) last.leaves = true;
      isOpen = false;
    } else if (isOpen) last?.points.push(point);
    else {
      stretches.push({ points: [point], leaves: false });
      isOpen = true;
    }
  }
  return stretches;
}

/** A polygon cut along a horizontal line (Sutherland and Hodgman, 1974). */
export function clipPolygon(points: readonly Point[], limit: number, bound: Bound): Point[] {
  return withPassings(points, limit, bound, points.at(-1)).filter(([, y]) => isWithin(y, limit, bound));
}
