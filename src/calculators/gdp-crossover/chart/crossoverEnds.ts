import { spreadApart } from "../../../charts/spreadApart.ts";
import { textWidth } from "../../../charts/wrapWords.ts";
import type { CrossoverDrawing, CrossoverToDraw, Label, SideToDraw } from "./crossoverDrawing.ts";

interface Place {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly narrow: boolean;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where the names at the ends of both paths stand: in the margin beside them, or, where there is none, above the upper
 * and below the lower path, clear of all lines under the name and of the marks of the crossings.
 */
export function crossoverEnds(
  chart: CrossoverToDraw,
  crossings: readonly Label[],
  place: Place,
): CrossoverDrawing["ends"] {
  const [, last] = chart.years;
  const right = place.x(last);
  const end = ({ path }: SideToDraw) => place.y(path.values[last - path.from] as number);
  const [c, l] = [end(chart.chaser), end(chart.leader)];
  if (place.narrow) {
    const label = ({ short }: SideToDraw, atY: number, up: boolean) => {
      const left = right - textWidth(short) - 6;
      const taken = [...heights(chart, left, place), ...marks(crossings, left, up)];
      const y = up ? Math.max(12, Math.min(...taken) - 9) : Math.min(place.bottom - 4, Math.max(...taken) + 18);
      return { x: right - 2, y, text: short, atY };
    };
    return { chaser: label(chart.chaser, c, c <= l), leader: label(chart.leader, l, c > l) };
  }
  const [chaserY = c, leaderY = l] = spreadApart([c, l], 16, [place.top - 8, place.bottom + 8]);
  const label = ({ name }: SideToDraw, y: number, atY: number) => ({ x: right + 8, y: y + 4, text: name, atY });
  return { chaser: label(chart.chaser, chaserY, c), leader: label(chart.leader, leaderY, l) };
}

/** Heights of every line right of `left`, from the year before it on. */
function heights({ chaser, leader, years: [, last] }: CrossoverToDraw, left: number, { x, y }: Place): number[] {
  const since = last - Math.ceil((x(last) - left) / (x(last) - x(last - 1)));
  return [chaser, leader].flatMap(({ actual, path }) =>
    [...actual, path].flatMap(({ from, values }) =>
      values.slice(Math.max(0, since - from), Math.max(0, last - from + 1)).map(y),
    ),
  );
}

/** How far the rings that reach right of `left` extend: upwards with the year that is written over them. */
function marks(crossings: readonly Label[], left: number, up: boolean): number[] {
  return crossings.filter(({ x }) => x + 48 > left).map(({ x, y }) => (up ? y - 26 : x + 8 > left ? y + 6 : y));
}
