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

// How many times the farthest path the band may stretch the axis: beyond that, the paths would shrink to nothing.
const room = { log: 1000, linear: 2.5 };

/**
 * A scale that holds all values, from zero when linear, from the 1, 2 or 5 below the lowest when logarithmic. It makes
 * room for the band around them, within reason: what is farther out leaves the frame.
 */
export function scaleOf(values: readonly number[], kind: "log" | "linear", band: readonly number[] = []): ValueScale {
  const [least, most] = extent(values);
  const [lowest, highest] = extent(band);
  const high = stepAbove(Math.max(most, Math.min(highest, most * room[kind])) * 1.04);
  if (kind === "linear") {
    return { kind, low: 0, high, position: (value) => value / high, value: (position) => position * high };
  }
  const low = Math.min(fine(Math.min(least, Math.max(lowest, least / room.log))), high / 4);
  const span = Math.log(high / low);
  return {
    kind,
    low,
    high,
    position: (value) => Math.log(value / low) / span,
    value: (position) => low * Math.exp(position * span),
  };
}

function extent(values: readonly number[]): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

function stepAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (tops.find((top) => top * power >= value) ?? 10) * power;
}

function fine(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power;
}

/** The values that get a gridline: round steps on a linear scale, 1, 2 and 5 (or 1 and 5, or 1, or fewer) on a log scale. */
export function valueTicks({ kind, low, high }: ValueScale, narrow: boolean): number[] {
  const most = narrow ? 6 : 8;
  if (kind === "linear") {
    const power = 10 ** Math.floor(Math.log10(high));
    const step = ([0.1, 0.2, 0.5, 1, 2].find((size) => high / (size * power) <= most - 1) ?? 2) * power;
    return Array.from({ length: Math.floor(high / step + 1e-9) }, (_, i) => (i + 1) * step);
  }
  const decades: number[] = [];
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power++) decades.push(power);
  // Ever fewer: 1, 2 and 5 of every power of ten, 1 and 5, 1, then every second power, every third.
  for (let every = -1; ; every++) {
    const steps = every < 0 ? [1, 2, 5] : every < 1 ? [1, 5] : [1];
    const ticks = decades
      .filter((power) => every < 1 || power % every === 0)
      .flatMap((power) => steps.map((step) => step * 10 ** power))
      .filter((value) => value > low * 1.02 && value <= high);
    if (ticks.length <= most) return ticks;
  }
}

/** A value of the axis in words: "$20 trn", "20조", "80%". Dollars are billions. */
export function labelled(value: number, unit: "dollars" | "percent", language: Language): string {
  if (unit === "percent") return `${formatNumber(value, value < 1 ? 1 : 0, language)}%`;
  const digits = (scaled: number) => (Number.isInteger(Math.round(scaled * 1e6) / 1e6) ? 0 : scaled < 1 ? 2 : 1);
  const write = (scaled: number) => formatNumber(scaled, digits(scaled), language);
  if (language === "ko" && value >= 1e7) return `${write(value / 1e7)}경`;
  if (language === "ko") return value >= 1000 ? `${write(value / 1000)}조` : `${write(value * 10)}억`;
  return value >= 1000 ? `$${write(value / 1000)} trn` : `$${write(value)} bn`;
}
