/** Values to places in a drawing, and back. */
export interface Scale {
  (value: number): number;
  invert(place: number): number;
  readonly domain: Interval;
}

export type Interval = readonly [from: number, to: number];

type Warp = (value: number) => number;

const scaleOver =
  (warp: Warp, unwarp: Warp) =>
  (domain: Interval, [start, end]: Interval): Scale => {
    const [low, high] = [warp(domain[0]), warp(domain[1])];
    const unit = (end - start) / (high - low || 1);
    return Object.assign((value: number) => start + (warp(value) - low) * unit, {
      domain,
      invert: (place: number) => unwarp(low + (place - start) / unit),
    });
  };

const same: Warp = (value) => value;

/**
 * The scales of the drawings that are made without Plot, since a page has them in its first script. They place as those
 * of d3-scale do, which are 8,600 bytes (brotli): the whole script of the crossover calculator may have 20,480.
 */
export const linearScale = scaleOver(same, same);
export const logScale = scaleOver(Math.log, Math.exp);
