import { type Point, tenth } from "../../drawing/linePath.ts";

/** A box in a drawing. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width and height of a year's four digits at eleven pixels, what stays free around them, and between two of them. */
const [width, height, free, between] = [26, 9, 1.5, 5];

/** Where a year may stand beside its ring: above, below, and to the sides of both. */
const seats: readonly Point[] = [
  [-width / 2, -7],
  [-width / 2, height + 7],
  [-width - 3, -6],
  [4, -6],
  [4, height + 6],
  [-width - 3, height + 6],
];

/**
 * Places years beside their rings so that none touches a line, another year or the edge; one without such a place is left
 * out. `lines` are the points of every line in the drawing. Call it for one ring after another: it remembers.
 */
export function yearLabels(lines: readonly (readonly Point[])[], edge: Box) {
  const taken: Box[] = [];
  return (year: number, [x, y]: Point): string => {
    for (const [dx, dy] of seats) {
      const box = { left: x + dx, right: x + dx + width, top: y + dy - height, bottom: y + dy };
      const isInside =
        box.left >= edge.left && box.right <= edge.right && box.top >= edge.top && box.bottom <= edge.bottom;
      const wide = grown(box, free);
      if (
        !isInside ||
        taken.some((other) => overlaps(other, grown(box, between))) ||
        lines.some((line) => touches(line, wide))
      )
        continue;
      taken.push(box);
      return `<text x="${tenth(box.left)}" y="${tenth(box.bottom)}" class="passed">${year}</text>`;
    }
    return "";
  };
}

const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

const overlaps = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Whether a line touches a box: from left to right, or straight down. */
function touches(line: readonly Point[], { left, right, top, bottom }: Box): boolean {
  for (let i = firstBeyond(line, left); i < line.length; i++) {
    const [[x0, y0], [x1, y1]] = [line[Math.max(i - 1, 0)] as Point, line[i] as Point];
    if (x0 > right) return false;
    if (x0 === x1 && Math.max(y0, y1) >= top && Math.min(y0, y1) <= bottom) return true;
    const at = (x: number) => y0 + ((y1 - y0) * (Math.min(Math.max(x, x0), x1) - x0)) / (x1 - x0 || 1);
    const [a, b] = [at(left), at(right)];
    if (Math.max(a, b) >= top && Math.min(a, b) <= bottom) return true;
  }
  return false;
}

/** The first point of a line that is not left of `x`. */
function firstBeyond(line: readonly Point[], x: number): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line[middle] as Point)[0] < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
