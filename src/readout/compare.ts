/**
 * What may be reckoned with two values: amounts differ by a difference and a ratio, shares in percent by percentage
 * points, distances (years, ranks, log points) by a difference only.
 */
export type Measure = "amount" | "points" | "distance";

/** One side of a comparison; `time` in years, null where its place is no time. */
export interface Compared {
  readonly value: number;
  readonly time: number | null;
}

export interface Comparison {
  /** The earlier of the two where both have a time, else the first given. */
  readonly swapped: boolean;
  readonly difference: number;
  /** The second by the first; undefined where it has no meaning: of shares and distances, of zero, across zero. */
  readonly ratio: number | undefined;
  /** What each year took part in it: a rate in parts of one where there is a ratio, else percentage points a year. */
  readonly yearly: number | undefined;
}

/**
 * The change from one value to another. The yearly rate is the constant one that leads from the first to the second,
 * (b ÷ a)^(1 ÷ years) − 1, as the compound annual growth rate is defined; it is told for more than one year of one series.
 */
export function compare(a: Compared, b: Compared, measure: Measure, isOneSeries: boolean): Comparison {
  const swapped = a.time !== null && b.time !== null && b.time < a.time;
  const [from, to] = swapped ? [b, a] : [a, b];
  const difference = to.value - from.value;
  const ratio = measure === "amount" && from.value > 0 && to.value > 0 ? to.value / from.value : undefined;
  const years = from.time === null || to.time === null ? 0 : to.time - from.time;
  if (!isOneSeries || years <= 1 + 1e-9) return { swapped, difference, ratio, yearly: undefined };
  const yearly = ratio !== undefined ? ratio ** (1 / years) - 1 : measure === "points" ? difference / years : undefined;
  return { swapped, difference, ratio, yearly };
}
