import { clipPolygon } from "../../../drawing/clip.ts";
import { linePath, type Point } from "../../../drawing/linePath.ts";

/**
 * A band between two yearly series as SVG path data, up to the year `last`. What lies beyond the plot's frame (`top` to
 * `bottom`) is cut off where the band passes it, with a torn edge: the band goes on beyond.
 */
export function bandPath(
  { low, high, from }: { readonly low: readonly number[]; readonly high: readonly number[]; readonly from: number },
  {
    last,
    x,
    y,
    top,
    bottom,
  }: {
    readonly last: number;
    readonly x: (year: number) => number;
    readonly y: (value: number) => number;
    readonly top: number;
    readonly bottom: number;
  },
): string {
  const edge = (values: readonly number[]) =>
    values.slice(0, last - from + 1).map((value, i): Point => [x(from + i), y(value)]);
  const outline = [...edge(high), ...edge(low).reverse()];
  const inside = clipPolygon(clipPolygon(outline, top, "least"), bottom, "most");
  const torn = inside.flatMap((point, i) => {
    const before = inside.at(i - 1) as Point;
    const [, y] = point;
    const isCut = y === before[1] && (y === top || y === bottom);
    return i > 0 && isCut ? [...teeth(before, point, y === top ? 6 : -6), point] : [point];
  });
  return torn.length > 0 ? `${linePath(torn)}Z` : "";
}

/** The points of a torn edge between two of the same height. */
function teeth([from, y]: Point, [to]: Point, depth: number): Point[] {
  const step = 5 * Math.sign(to - from);
  const count = 2 * Math.floor(Math.abs(to - from) / 10);
  return Array.from({ length: count }, (_, i) => [from + (i + 1) * step, i % 2 === 0 ? y + depth : y]);
}
