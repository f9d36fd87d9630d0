import { linePath } from "./linePath.ts";
import { linearScale } from "./scale.ts";

/**
 * The path of the tide line: a series drawn across a box of 1000 by 20 units, highest value at the top.
 * @param series at least two finite values, evenly spaced.
 */
export function tideLine(series: readonly number[]): string {
  const x = linearScale([0, series.length - 1], [0, 1000]);
  const y = linearScale([Math.min(...series), Math.max(...series)], [18, 2]);
  return linePath(series.map((value, i) => [x(i), y(value)]));
}
