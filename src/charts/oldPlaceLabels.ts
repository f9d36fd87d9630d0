import { textWidth } from "./wrapWords.ts";

export interface PointLabel {
  /** The point it names, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill: string;
}

/** A label with the left end of its baseline, in pixels. */
export interface PlacedLabel extends PointLabel {
  readonly left: number;
  readonly baseline: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface LabelSpace {
  /** What labels must stay within. */
  readonly bounds: Box;
  /** Points of lines and dots that labels had better not cover. */
  readonly obstacles: readonly { readonly x: number; readonly y: number }[];
}

const height = 14;

function candidates({ x, y, text }: PointLabel): Box[] {
  const width = textWidth(text);
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const beside = y - height / 2;
  return [
    at(x - width / 2, y - height - 7),
    at(x + 8, beside),
    at(x - width - 8, beside),
    at(x - width / 2, y + 7),
    at(x + 5, y - height - 5),
    at(x - width - 5, y - height - 5),
    at(x + 5, y + 5),
    at(x - width - 5, y + 5),
    at(x - width / 2, y - 2 * height - 9),
    at(x - width / 2, y + height + 9),
    at(x - width - 8, y - 2 * height - 9),
    at(x + 8, y + height + 9),
  ];
}

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
const outside = (box: Box, bounds: Box) =>
  Math.max(0, bounds.left - box.left) +
  Math.max(0, box.right - bounds.right) +
  Math.max(0, bounds.top - box.top) +
  Math.max(0, box.bottom - bounds.bottom);

/**
 * Labels beside their points, one after the other, each where it touches no earlier label, stays within bounds and
 * covers as little of the drawing as the places around its point allow. Greedy and deterministic.
 */
export function placeLabels(labels: readonly PointLabel[], { bounds, obstacles }: LabelSpace): PlacedLabel[] {
  const taken: Box[] = [];
  return labels.map((label) => {
    const cost = (box: Box, i: number) =>
      i / 10 +
      100 * outside(box, bounds) +
      10 * taken.reduce((sum, other) => sum + overlap(box, other), 0) +
      3 *
        obstacles.filter(({ x, y }) => x > box.left - 3 && x < box.right + 3 && y > box.top - 2 && y < box.bottom + 2)
          .length;
    const [best] = candidates(label)
      .map((box, i) => ({ box, cost: cost(box, i) }))
      .sort((a, b) => a.cost - b.cost);
    const box = (best as { box: Box }).box;
    taken.push(box);
    return { ...label, left: box.left, baseline: box.bottom - 3 };
  });
}
