import type { ReadoutData, ReadoutPlace } from "./readoutData.ts";

/** A point where it stands in one drawing. */
export interface Spot {
  readonly series: number;
  readonly point: number;
  readonly x: number;
  readonly y: number;
  /** The height at which a pointer finds it. */
  readonly row: number;
  readonly panel: number;
}
interface Panel {
  readonly spots: readonly Spot[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The points of one drawing, sorted once so that finding is quick among ten thousand. */
export interface Spots {
  readonly of: (series: number, point: number) => Spot | undefined;
  /** The point nearest to a place, in pixels of the drawing; undefined where there are none. */
  readonly nearest: (x: number, y: number) => Spot | undefined;
  /** The height of a point's panel, from its highest to its lowest point, and how many panels there are. */
  readonly panelOf: (spot: Spot) => { readonly top: number; readonly bottom: number };
  readonly count: number;
  /** How high its value stands among those of its panel, and how far along, both from 0 to 1. */
  readonly shareOf: (spot: Spot) => { readonly height: number; readonly across: number };
  /** All that is read together with a point, from top to bottom. */
  readonly with: (spot: Spot) => readonly Spot[];
}

/** Points whose keys differ by less stand at one place. */
const same = 0.5;

export function indexSpots({ mode, series }: ReadoutData, places: readonly (readonly ReadoutPlace[])[]): Spots {
  const key = mode === "row" ? (spot: Spot) => spot.row : (spot: Spot) => spot.x;
  const all = places.map((own, s) =>
    own.map(([x, y, row = y], point): Spot => ({ series: s, point, x, y, row, panel: series[s]?.panel ?? 0 })),
  );
  const panels = [...Map.groupBy(all.flat(), ({ panel }) => panel)].map(
    ([panel, spots]) => [panel, boxed(spots.sort((a, b) => key(a) - key(b)))] as const,
  );
  const byPanel = new Map(panels);

  /** The first of the sorted points whose key is not less. */
  const bisect = (spots: readonly Spot[], at: number) => {
    let [low, high] = [0, spots.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (key(spots[middle] as Spot) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const within = (spots: readonly Spot[], at: number) =>
    spots.slice(bisect(spots, at - same), bisect(spots, at + same));

  const nearestIn = (spots: readonly Spot[], x: number, y: number): Spot | undefined => {
    const at = mode === "row" ? y : x;
    const from = bisect(spots, at);
    const far = (spot: Spot | undefined) => (spot ? Math.abs(key(spot) - at) : Number.POSITIVE_INFINITY);
    const distance = (spot: Spot) => Math.hypot(spot.x - x, spot.row - y);
    const least = (of: readonly Spot[]) => of.reduce((best, each) => (distance(each) < distance(best) ? each : best));
    const [before, after] = [spots[from - 1], spots[from]];
    const near = far(before) <= far(after) ? before : after;
    if (!near) return undefined;
    if (mode !== "point") return least(within(spots, key(near)));
    // Outwards on both sides, as far as a point there could be nearer than the best so far.
    let best = near;
    for (const step of [-1, 1])
      for (let i = step < 0 ? from - 1 : from; far(spots[i]) <= distance(best); i += step)
        if (distance(spots[i] as Spot) < distance(best)) best = spots[i] as Spot;
    return best;
  };

  return {
    of: (s, point) => all[s]?.[point],
    nearest: (x, y) => {
      const outside = ({ left, right, top, bottom }: Panel) =>
        Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      const [first, ...others] = panels.map(([, panel]) => panel);
      const panel = others.reduce((best, each) => (best && outside(best) <= outside(each) ? best : each), first);
      return panel && nearestIn(panel.spots, x, y);
    },
    count: panels.length,
    shareOf: ({ panel, x, row }) => {
      const { left = x, right = x, top = row, bottom = row } = byPanel.get(panel) ?? {};
      const share = (at: number, from: number, to: number) => (from === to ? 0.5 : (at - from) / (to - from));
      const along = share(x, left, right);
      // Of rows the value lies along, and one row follows another downwards.
      const down = share(row, top, bottom);
      return mode === "row" ? { height: along, across: down } : { height: 1 - down, across: along };
    },
    panelOf: (spot) => byPanel.get(spot.panel) ?? { top: spot.y, bottom: spot.y },
    with: (spot) => {
      if (mode !== "x") return [spot];
      return within(byPanel.get(spot.panel)?.spots ?? [], spot.x).sort((a, b) => a.y - b.y || a.series - b.series);
    },
  };
}

function boxed(spots: readonly Spot[]): Panel {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, row } of spots) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  return { spots, left, right, top, bottom };
}
