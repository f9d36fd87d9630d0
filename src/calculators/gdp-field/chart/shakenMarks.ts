import { linePath, type Point, tenth } from "../../drawing/linePath.ts";
import type { FieldAnswer } from "../answer/answerField.ts";

/** By economy: the ranks between which nine paths in ten lie in a year, and the deviation of its log level by year. */
export interface Shaken {
  readonly year: number;
  readonly ranges: Readonly<Record<string, readonly [number, number]>>;
  readonly deviations: Readonly<Record<string, readonly number[]>>;
}

/** The 5 and 95 % points of the standard normal distribution. */
const outer = 1.6449;

/** The levels between which nine paths in ten of an economy lie, year by year. */
export function levelBand(
  levels: readonly number[],
  deviations: readonly number[],
): readonly (readonly [number, number])[] {
  return levels.map((level, year) => {
    const factor = Math.exp(outer * (deviations[year] as number));
    return [level / factor, level * factor];
  });
}

/** A band between two levels a year, as SVG. */
export function bandMarkup(
  band: readonly (readonly [number, number])[],
  place: (year: number, level: number) => Point,
): string {
  const low = band.map(([level], year) => place(year, level));
  const high = band.map(([, level], year) => place(year, level));
  return `<path class="band" d="${linePath([...high, ...low.reverse()])}Z"/>`;
}

/** Bars of ranks in the chosen year, one for each of `codes`, side by side: before the year where it is the last. */
export function rangeMarks(
  { year, ranges }: Shaken,
  {
    codes,
    years,
    x,
    y,
  }: {
    codes: readonly string[];
    years: FieldAnswer["years"];
    x: (year: number) => number;
    y: (rank: number) => number;
  },
): Readonly<Record<string, string>> {
  const known = codes.filter((code) => code in ranges);
  const step = 6;
  const first = year === years.at(-1) ? -step * known.length : (-step * (known.length - 1)) / 2;
  return Object.fromEntries(
    known.map((code, k) => {
      const [low, high] = ranges[code] as readonly [number, number];
      const at = tenth(x(year) + first + step * k);
      return [code, `<path class="range" d="M${at},${tenth(y(low - 0.3))}V${tenth(y(high + 0.3))}"/>`];
    }),
  );
}
