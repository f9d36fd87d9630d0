export type Point = readonly [x: number, y: number];

/** A place in a drawing as it is written: to a tenth of a pixel. */
export const tenth = (place: number) => Math.round(place * 10) / 10;

/**
 * Points joined by straight lines, as SVG path data. The drawings that are made without Plot have it from here:
 * d3-shape's line cannot be had without its other curves, and is 2,750 bytes (brotli) for this one.
 */
export function linePath(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${tenth(x)},${tenth(y)}`).join("");
}
