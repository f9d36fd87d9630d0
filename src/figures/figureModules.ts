import type { Figure } from "./figure.ts";

const folders = import.meta.glob<Figure | undefined>("../essays/*/figures/*/figure.yaml", { import: "default" });

/** Loads one figure with its chart, in the browser; `module` is what figureModule() gave at build. */
export async function loadFigure(module: string): Promise<Figure> {
  const figure = await folders[module]?.();
  if (!figure) throw new Error(`There is no figure module ${module}.`);
  return figure;
}
