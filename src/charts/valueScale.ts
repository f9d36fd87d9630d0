import * as Plot from "@observablehq/plot";
import { margins } from "./plotFrame.ts";
import { spreadApart } from "./spreadApart.ts";

export interface ValueScaleOptions {
  readonly domain: readonly [number, number];
  readonly height: number;
  readonly type?: "linear" | "log";
}

/** The heights in a plot of the house frame: what Plot will use, known beforehand so that labels can be set apart. */
export function valueScale({ domain, height, type = "linear" }: ValueScaleOptions) {
  const range: [number, number] = [height - margins.bottom, margins.top];
  const scale = Plot.scale({ y: { type, domain: [...domain], range } }) as unknown as Scale;
  return {
    options: { type, domain: [...domain] },
    /** Values at which labels can stand without touching: as near as `gap` pixels to each other. */
    spread(values: readonly number[], gap = 15): number[] {
      const pixels = values.map((value) => scale.apply(value));
      return spreadApart(pixels, gap, [range[1] - 8 - gap / 2, range[0] + gap / 2]).map((pixel) => scale.invert(pixel));
    },
  };
}

interface Scale {
  apply(value: number): number;
  invert(pixel: number): number;
}
