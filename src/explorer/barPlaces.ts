import type { BarArrangement } from "./explorerState.ts";

interface Bar {
  /** Its place on the horizontal axis, as a number. */
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

export interface PlacedBar {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly colour: string;
}

export interface BarPlaces {
  readonly bars: readonly PlacedBar[];
  /** The least distance between two places. */
  readonly step: number;
  readonly arrangement: BarArrangement;
  /** Bars that stand beside one another at a place. */
  readonly slots: number;
  /** Places where one colour has several rows. */
  readonly repeated: number;
}

/** Side by side up to so many bars at a place, unless the reader chose. */
const mostBeside = 6;
/** The share of a place's width that its bars take. */
const share = 0.8;

/** The least distance between two different numbers; 1 where there are not two. */
function leastStep(values: readonly number[]): number {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < sorted.length; i++) least = Math.min(least, (sorted[i] as number) - (sorted[i - 1] as number));
  return Number.isFinite(least) ? least : 1;
}

/**
 * Where bars stand so that none hides another: side by side, every row of a place in a slot of its own, or stacked
 * from zero, what is below zero downwards. Without colours they stand side by side.
 */
export function barPlaces(points: readonly Bar[], wanted: BarArrangement | undefined): BarPlaces {
  const step = leastStep(points.map(({ x }) => x));
  const times = new Map<string, number>();
  const ranked = points.map((point) => {
    const key = `${point.x} ${point.colour}`;
    const rank = times.get(key) ?? 0;
    times.set(key, rank + 1);
    return { ...point, rank };
  });
  const most = new Map<string, number>();
  for (const { colour, rank } of ranked) most.set(colour, Math.max(most.get(colour) ?? 0, rank + 1));
  const firstSlot = new Map<string, number>();
  let slots = 0;
  for (const [colour, count] of most) {
    firstSlot.set(colour, slots);
    slots += count;
  }
  const fallback = slots <= mostBeside ? "grouped" : "stacked";
  const arrangement = most.size < 2 ? "grouped" : (wanted ?? fallback);
  const repeated = new Set(ranked.filter(({ rank }) => rank > 0).map(({ x }) => x)).size;
  const width = step * share;
  const tops = new Map<string, number>();
  const bars = ranked.map(({ x, y, colour, rank }): PlacedBar => {
    if (arrangement === "grouped") {
      const left = x - width / 2 + (((firstSlot.get(colour) ?? 0) + rank) * width) / slots;
      return { x1: left, x2: left + width / slots, y1: 0, y2: y, colour };
    }
    const side = `${x} ${y < 0}`;
    const y1 = tops.get(side) ?? 0;
    tops.set(side, y1 + y);
    return { x1: x - width / 2, x2: x + width / 2, y1, y2: y1 + y, colour };
  });
  return { bars, step, arrangement, slots: arrangement === "grouped" ? slots : 1, repeated };
}
