import type { Language } from "../../language/language.ts";
import { formatNumber } from "../../language/numbers.ts";
import { niceTicks, niceTop } from "./niceTicks.ts";
import type { Interval } from "./scale.ts";

export type Axis = "log" | "linear";

// How many times the farthest path the band may stretch the axis: beyond that, the paths would shrink to nothing.
const room = { log: 1000, linear: 2.5 };
const mostTicks = 6;

/**
 * A domain that holds all values, from zero when linear, from the 1, 2 or 5 below the lowest when logarithmic. Its ends
 * move in steps, so that the gridlines stand still while a path moves a little. It makes room for the band around the
 * values, within reason: what is farther out leaves the frame.
 */
export function valueDomain(values: readonly number[], axis: Axis, band: readonly number[] = []): Interval {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const high = niceTop(Math.max(most, Math.min(Math.max(...band), most * room[axis])) * 1.04, mostTicks);
  if (axis === "linear") return [0, high];
  const low = Math.min(least, Math.max(Math.min(...band), least / room.log));
  return [Math.min(roundValues(low, low).at(-1) as number, high / 4), high];
}

/** The values that get a gridline: round steps on a linear axis, 1, 2 and 5 (or 1 and 5, or 1, or fewer) on a log axis. */
export function valueTicks([low, high]: Interval, axis: Axis, narrow: boolean): number[] {
  if (axis === "linear") return niceTicks(high, mostTicks);
  const most = narrow ? mostTicks : 8;
  // Ever fewer: 1, 2 and 5 of every power of ten, 1 and 5, 1, then every second power, every third.
  for (let every = -1; ; every++) {
    const steps = every < 0 ? [1, 2, 5] : every < 1 ? [1, 5] : [1];
    const found = roundValues(low, high, steps, every).filter((value) => value > low * 1.02);
    if (found.length <= most) return found;
  }
}

/** The steps of every power of ten, or of every so many, from that of `low` up to `high`. */
function roundValues(low: number, high: number, steps = [1, 2, 5], every = 1): number[] {
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power++) {
    if (every < 1 || power % every === 0) values.push(...steps.map((step) => step * 10 ** power));
  }
  return values.filter((value) => value <= high);
}

/** A value of the axis in words: "$20 trn", "20조", "80%", "$20,000", "2만". Dollars are billions. */
export function labelled(value: number, unit: "dollars" | "percent", language: Language): string {
  if (unit === "percent") return `${formatNumber(value, value < 1 ? 1 : 0, language)}%`;
  const digits = (scaled: number) => (Number.isInteger(Math.round(scaled * 1e6) / 1e6) ? 0 : scaled < 1 ? 2 : 1);
  const write = (scaled: number) => formatNumber(scaled, digits(scaled), language);
  // Less than a million dollars: levels per head.
  if (value < 1e-3) {
    const dollars = Math.round(value * 1e12) / 1e3;
    if (language === "en") return `$${formatNumber(dollars, 0, language)}`;
    return dollars >= 1e4 ? `${write(dollars / 1e4)}만` : write(dollars);
  }
  if (language === "ko" && value >= 1e7) return `${write(value / 1e7)}경`;
  if (language === "ko") return value >= 1000 ? `${write(value / 1000)}조` : `${write(value * 10)}억`;
  return value >= 1000 ? `$${write(value / 1000)} trn` : `$${write(value)} bn`;
}
