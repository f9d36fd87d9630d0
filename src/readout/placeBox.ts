interface Place {
  readonly x: number;
  readonly y: number;
}
/** Where a box begins. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}
/** Pixels; all of one origin. */
export interface BoxQuestion {
  readonly point: Place;
  /** The other points that the box lists. */
  readonly listed?: readonly Place[];
  readonly box: { readonly width: number; readonly height: number };
  /** What the box may not leave. */
  readonly bounds: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** Kept free between the point and the box: its ring, and a finger's breadth of air. */
const air = 14;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Where a box stands beside its point: right of it, else left, else over or under all that it lists, else over or under
 * the point, whichever has room, within the bounds. Where none leaves all that is listed free, the one that covers fewest;
 * the point itself is covered only where the bounds leave no room on any side.
 */
export function placeBox({ point, listed = [], box, bounds }: BoxQuestion): Corner {
  const [right, bottom] = [bounds.right - box.width, bounds.bottom - box.height];
  const [left, top] = [
    clamp(point.x - box.width / 2, bounds.left, Math.max(bounds.left, right)),
    clamp(point.y - box.height / 2, bounds.top, Math.max(bounds.top, bottom)),
  ];
  const heights = [point, ...listed].map(({ y }) => y);
  const over = (y: number) => ({ left, top: y - air - box.height });
  const under = (y: number) => ({ left, top: y + air });
  const inside = [
    { left: point.x + air, top },
    { left: point.x - air - box.width, top },
    over(Math.min(...heights)),
    under(Math.max(...heights)),
    over(point.y),
    under(point.y),
  ].filter((at) => at.left >= bounds.left && at.left <= right && at.top >= bounds.top && at.top <= bottom);
  const isUnder = point.y - bounds.top <= bounds.bottom - point.y;
  const last = { left, top: isUnder ? Math.max(bounds.top, bottom) : bounds.top };
  const covered = (at: Corner) =>
    listed.filter(({ x, y }) => x > at.left && x < at.left + box.width && y > at.top && y < at.top + box.height).length;
  return inside.reduce((best, at) => (covered(at) < covered(best) ? at : best), inside[0] ?? last);
}
