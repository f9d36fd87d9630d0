/** Pixels; all three of one origin. */
export interface BoxQuestion {
  readonly point: { readonly x: number; readonly y: number };
  readonly box: { readonly width: number; readonly height: number };
  /** What the box may not leave. */
  readonly bounds: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** Kept free between the point and the box: its ring, and a finger's breadth of air. */
const air = 14;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Where a box stands beside its point: right of it, else left, else over or under it, whichever has room, within the
 * bounds. The point is covered only where the bounds leave no room on any side.
 */
export function placeBox({ point, box, bounds }: BoxQuestion): { readonly left: number; readonly top: number } {
  const top = clamp(point.y - box.height / 2, bounds.top, Math.max(bounds.top, bounds.bottom - box.height));
  if (point.x + air + box.width <= bounds.right) return { left: point.x + air, top };
  if (point.x - air - box.width >= bounds.left) return { left: point.x - air - box.width, top };
  const left = clamp(point.x - box.width / 2, bounds.left, Math.max(bounds.left, bounds.right - box.width));
  const [over, under] = [point.y - air - box.height, point.y + air];
  if (over >= bounds.top) return { left, top: over };
  if (under + box.height <= bounds.bottom) return { left, top: under };
  const hasMoreOver = point.y - bounds.top > bounds.bottom - point.y;
  return { left, top: hasMoreOver ? bounds.top : Math.max(bounds.top, bounds.bottom - box.height) };
}
