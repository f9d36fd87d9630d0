/** How much of a row a chart takes in an index of three columns. */
export type Share = "third" | "half" | "whole";

/** A drawing higher than this, in pixels, has a row of its own; one with a key in its corner is not. */
const tallest = 380;

/**
 * Charts in an order and of widths that fill every row of an index: up to four halves first, then thirds, and last, a
 * row each, those that are too tall to stand beside others. Where there are but two columns, `isOdd` has a row, too.
 */
export function chartRows<Chart extends { readonly height: number }>(charts: readonly Chart[]) {
  const tall = charts.filter(({ height }) => height > tallest);
  const others = charts.filter(({ height }) => height <= tallest);
  const halves = [0, 4, 2][others.length % 3] as number;
  const share = (i: number): Share => (others.length === 1 ? "whole" : i < halves ? "half" : "third");
  const isOdd = (i: number) => others.length % 2 === 1 && i === others.length - 1;
  return [
    ...others.map((chart, i) => ({ ...chart, share: share(i), isOdd: isOdd(i) })),
    ...tall.map((chart) => ({ ...chart, share: "whole" as Share, isOdd: false })),
  ];
}
