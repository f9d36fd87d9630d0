import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";

/** Values to heights and back: 0 is the bottom of the plot, 1 its top. */
export interface ValueScale {
  readonly kind: "log" | "linear";
  readonly low: number;
  readonly high: number;
  readonly position: (value: number) => number;
  readonly value: (position: number) => number;
}

// The top of the axis moves in steps, so that the gridlines stand still while a path moves a little.
const tops = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** A scale that holds all values, from zero when linear, from the 1, 2 or 5 below the lowest when logarithmic. */
export function scaleOf(values: readonly number[], kind: "log" | "linear"): ValueScale {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const high = stepAbove(most * 1.04);
  if (kind === "linear") {
    return { kind, low: 0, high, position: (value) => value / high, value: (position) => position * high };
  }
  const low = Math.min(fine(least), high / 4);
  const span = Math.log(high / low);
  return {
    kind,
    low,
    high,
    position: (value) => Math.log(value / low) / span,
    value: (position) => low * Math.exp(position * span),
  };
}

function stepAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (tops.find((top) => top * power >= value) ?? 10) * power;
}

function fine(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power;
}

/** The values that get a gridline: round steps on a linear scale, 1, 2 and 5 (or 1 and 5, or 1) on a log scale. */
export function valueTicks({ kind, low, high }: ValueScale, narrow: boolean): number[] {
  const most = narrow ? 6 : 8;
  if (kind === "linear") {
    const power = 10 ** Math.floor(Math.log10(high));
    const step = ([0.1, 0.2, 0.5, 1, 2].find((size) => high / (size * power) <= most - 1) ?? 2) * power;
    return Array.from({ length: Math.floor(high / step + 1e-9) }, (_, i) => (i + 1) * step);
  }
  for (const steps of [[1, 2, 5], [1, 5], [1]]) {
    const ticks: number[] = [];
    for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10) {
      for (const step of steps) if (step * power > low * 1.02 && step * power <= high) ticks.push(step * power);
    }
    if (ticks.length <= most || steps.length === 1) return ticks;
  }
  return [];
}

/** A value of the axis in words: "$20 trn", "20조", "80%". Dollars are billions. */
export function labelled(value: number, unit: "dollars" | "percent", language: Language): string {
  if (unit === "percent") return `${formatNumber(value, value < 1 ? 1 : 0, language)}%`;
  const digits = (scaled: number) => (Number.isInteger(Math.round(scaled * 1e6) / 1e6) ? 0 : scaled < 1 ? 2 : 1);
  const write = (scaled: number) => formatNumber(scaled, digits(scaled), language);
  if (language === "ko") return value >= 1000 ? `${write(value / 1000)}조` : `${write(value * 10)}억`;
  return value >= 1000 ? `$${write(value / 1000)} trn` : `$${write(value)} bn`;
}
