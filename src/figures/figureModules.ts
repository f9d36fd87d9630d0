import type { Figure } from "./figure.ts";

const loaders = import.meta.glob<Figure>("./published/*.ts", { import: "default" });

/** Loads one figure with its chart, in the browser; `module` is what figureModule() gave at build. */
export function loadFigure(module: string): Promise<Figure> {
  const load = loaders[module];
  return load ? load() : Promise.reject(new Error(`There is no figure module ${module}.`));
}
