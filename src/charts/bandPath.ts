type Point = readonly [x: number, y: number];

const at = (n: number) => Math.round(n * 10) / 10;

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
  const inside = cut(cut([...edge(high), ...edge(low).reverse()], top, 1), bottom, -1);
  const pieces = inside.map(([x, y], i) => {
    const [beforeX, beforeY] = inside.at(i - 1) as Point;
    const torn = y === beforeY && (y === top || y === bottom) ? teeth(x - beforeX, y === top ? 6 : -6) : "";
    return `${i === 0 ? "M" : `${torn}L`}${at(x)},${at(y)}`;
  });
  return pieces.length > 0 ? `${pieces.join("")}Z` : "";
}

function teeth(run: number, depth: number): string {
  const step = 5 * Math.sign(run);
  return `l${step},${depth}l${step},${-depth}`.repeat(Math.floor(Math.abs(run) / 10));
}

/** A polygon cut along a horizontal line (Sutherland and Hodgman, 1974): `side` 1 keeps what is below it, −1 what is above. */
function cut(points: readonly Point[], limit: number, side: 1 | -1): Point[] {
  const holds = (y: number) => side * (y - limit) >= 0;
  return points.flatMap(([x, y], i) => {
    const [beforeX, beforeY] = points.at(i - 1) as Point;
    const passing: Point[] =
      holds(y) === holds(beforeY) ? [] : [[beforeX + ((x - beforeX) * (limit - beforeY)) / (y - beforeY), limit]];
    return holds(y) ? [...passing, [x, y]] : passing;
  });
}
