import type { Axis } from "./axis.ts";
import type { DrawnMark } from "./drawnMark.ts";
import type { Place } from "./marksRows.ts";

/** The years of room that a stretch without figures takes at least. */
const leastYears = 2;

/** A stretch of years without a row: the years, and where it stands on the compressed axis. */
export interface MissingYears {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** Whether the axis has these years, for which other panels have rows. */
  readonly onAxis: boolean;
}

/**
 * An axis of years on which a stretch without any figure takes no more room than its words need, so that the years that
 * there are have the drawing.
 * @param room about the width of the plot, and `words` what the words of a stretch need, in pixels. Given no years it changes nothing.
 */
export function compressYears(years: readonly number[], { room, words }: { room: number; words: number }) {
  const known = [...new Set(years)].sort((a, b) => a - b);
  const widest = Math.max(leastYears, (words * known.length) / (room - words));
  const at = new Map<number, number>();
  let place = known[0] ?? 0;
  known.forEach((year, i) => {
    const before = known[i - 1];
    if (before !== undefined) {
      const missing = year - before - 1;
      place += 1 + Math.min(missing, widest);
    }
    at.set(year, place);
  });
  const gapsIn = (own: readonly number[]): MissingYears[] => {
    const has = [...new Set(own)].sort((a, b) => a - b).filter((year) => at.has(year));
    return has.flatMap((year, i) => {
      const before = has[i - 1];
      if (before === undefined || year - before === 1) return [];
      const [from, to] = [(at.get(before) as number) + 0.5, (at.get(year) as number) - 0.5];
      const onAxis = known.some((each) => each > before && each < year);
      return [{ first: before + 1, last: year - 1, from, to, onAxis }];
    });
  };
  const gaps = gapsIn(known);
  const move = (value: Place | undefined) => (typeof value === "number" ? (at.get(value) ?? value) : value);
  return {
    /** The stretches between the first and the last of some of the years. */
    gapsIn,
    /** Marks moved to their places on the compressed axis. */
    place: (marks: readonly DrawnMark[]): readonly DrawnMark[] =>
      known.length === 0
        ? marks
        : marks.map(({ mark, series }) => ({
            mark,
            series: series.map(({ key, drawn }) => ({
              key,
              drawn: drawn.map((each) => ({ ...each, x: move(each.x), x1: move(each.x1), x2: move(each.x2) })),
            })),
          })),
    /** The axis with its ticks at the years there are, written as what they are. */
    axis: (axis: Axis): Axis => {
      if (known.length === 0) return axis;
      const all = known.map((year) => ({ value: at.get(year) as number, text: String(year) }));
      return {
        ...axis,
        ticks: (count) => {
          const step = Math.max(1, Math.ceil(all.length / count));
          const edges = gaps.flatMap(({ first, last }) => [first - 1, last + 1].map(String));
          return all.filter(({ text }, i) => i === 0 || i === all.length - 1 || edges.includes(text) || step === 1);
        },
      };
    },
  };
}
