import type { PlotOptions } from "@observablehq/plot";

/** With what each drawing was plotted, for who reads its values later. */
export const plotOptions = new WeakMap<Element, PlotOptions>();

/** Plots and remembers with what. */
export const remembering =
  <Drawing extends Element>(plot: (options: PlotOptions) => Drawing) =>
  (options: PlotOptions): Drawing => {
    const drawing = plot(options);
    plotOptions.set(drawing, options);
    return drawing;
  };
