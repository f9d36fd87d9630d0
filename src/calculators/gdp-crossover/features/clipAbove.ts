/** A point of a line: a year and a value. */
export type Point = readonly [year: number, value: number];

/** A stretch of a line that stays in the frame, and whether it goes out through the top at its end. */
export interface Stretch {
  readonly points: readonly Point[];
  readonly leaves: boolean;
}

/**
 * A line cut where it passes the top of its frame: the stretches up to `top`, each ending or beginning on the frame
 * itself where the line goes through it. Nothing is drawn at the top in place of a value above it.
 */
export function clipAbove(points: readonly Point[], top: number): Stretch[] {
  const stretches: { points: Point[]; leaves: boolean }[] = [];
  const through = ([x1, y1]: Point, [x2, y2]: Point): Point => [x1 + ((top - y1) / (y2 - y1)) * (x2 - x1), top];
  points.forEach((point, i) => {
    const before = points[i - 1];
    const inside = point[1] <= top;
    const wasInside = before !== undefined && before[1] <= top;
    const last = stretches.at(-1);
    if (inside && wasInside) last?.points.push(point);
    else if (inside) stretches.push({ points: before ? [through(before, point), point] : [point], leaves: false });
    else if (wasInside && last) {
      last.points.push(through(before, point));
      last.leaves = true;
    }
  });
  return stretches;
}
