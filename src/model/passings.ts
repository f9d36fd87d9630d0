import type { FieldPath } from "./fieldPaths.ts";
import { isAbove } from "./isAbove.ts";

/** The year in which one economy stands above another after standing at or below it the year before. */
export interface Passing {
  readonly year: number;
  readonly chaser: string;
  readonly leader: string;
}

/**
 * Every passing among the paths, by year; within one, by the place of who passes and then of who is passed, highest
 * first. An economy that falls back is passed in its turn.
 * @param years consecutive, one for each level.
 */
export function passings(paths: readonly FieldPath[], years: readonly number[]): Passing[] {
  const found: (Passing & { readonly i: number; readonly above: number; readonly below: number })[] = [];
  for (const chaser of paths)
    for (const leader of paths) {
      if (chaser === leader) continue;
      let was = isAbove(chaser.levels[0] as number, leader.levels[0] as number);
      for (let i = 1; i < years.length; i++) {
        const [above, below] = [chaser.levels[i] as number, leader.levels[i] as number];
        const is = isAbove(above, below);
        if (is && !was)
          found.push({ year: years[i] as number, chaser: chaser.code, leader: leader.code, i, above, below });
        was = is;
      }
    }
  return found
    .sort((a, b) => a.i - b.i || b.above - a.above || b.below - a.below)
    .map(({ year, chaser, leader }) => ({ year, chaser, leader }));
}
