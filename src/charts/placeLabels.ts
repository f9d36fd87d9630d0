/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Places for a label around a point, the best first. */
export function candidatesAround(
  x: number,
  y: number,
  { width, height }: { width: number; height: number },
  radius = 4,
): Box[] {
  const [over, side, near] = [radius + 2, radius + 5, radius + 1];
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const beside = y - height / 2;
  const close = [
    at(x - width / 2, y - height - over),
    at(x + side, beside),
    at(x - width - side, beside),
    at(x - width / 2, y + over),
    at(x + near, y - height - near),
    at(x - width - near, y - height - near),
    at(x + near, y + near),
    at(x - width - near, y + near),
  ];
  const further = [14, 28, 46].flatMap((far) => [
    at(x - width / 2, y - height - over - far),
    at(x - width / 2, y + over + far),
    at(x + side, beside - far),
    at(x - width - side, beside - far),
    at(x + side, beside + far),
    at(x - width - side, beside + far),
  ]);
  return [...close, ...further];
}

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
const outside = (box: Box, bounds: Box) =>
  Math.max(0, bounds.left - box.left) +
  Math.max(0, box.right - bounds.right) +
  Math.max(0, bounds.top - box.top) +
  Math.max(0, box.bottom - bounds.bottom);

export interface LabelSpace {
  /** What labels must stay within. */
  readonly bounds: Box;
  /** Points of lines and dots that labels had better not cover. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Shapes that labels had better not cover. */
  readonly rects: readonly Box[];
  /** Labels that stand already. */
  readonly taken: readonly Box[];
}

/**
 * One of its candidates for each label, one label after the other: the one that touches no earlier label, stays within
 * bounds and covers as little of the drawing as can be. Greedy and deterministic; `free` tells whether it touches
 * nothing that was placed and leaves no bounds.
 */
export function placeBoxes(
  labels: readonly (readonly Box[])[],
  { bounds, points, rects, taken: before }: LabelSpace,
): { readonly box: Box; readonly free: boolean }[] {
  const taken = [...before];
  return labels.map((candidates) => {
    const hard = (box: Box) =>
      100 * outside(box, bounds) + 10 * taken.reduce((sum, other) => sum + overlap(box, other), 0);
    const covered = (box: Box) =>
      points.filter(([x, y]) => x > box.left - 3 && x < box.right + 3 && y > box.top - 1 && y < box.bottom + 1).length +
      rects.reduce((sum, rect) => sum + overlap(box, rect) / 100, 0);
    let best: { box: Box; cost: number } | undefined;
    candidates.forEach((box, i) => {
      const cost = i / 10 + 3 * covered(box) + hard(box);
      if (!best || cost < best.cost) best = { box, cost };
    });
    const { box } = best as { box: Box };
    const free = hard(box) < 1;
    taken.push(box);
    return { box, free };
  });
}
