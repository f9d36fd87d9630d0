/**
 * The path of the tide line: a series drawn across a box of 1000 by 20 units, highest value at the top.
 * @param series at least two finite values, evenly spaced.
 */
export function tideLine(series: readonly number[]): string {
  const low = Math.min(...series);
  const span = Math.max(...series) - low || 1;
  return series
    .map(
      (value, i) =>
        `${i === 0 ? "M" : "L"}${((i / (series.length - 1)) * 1000).toFixed(1)},${(18 - ((value - low) / span) * 16).toFixed(2)}`,
    )
    .join("");
}
