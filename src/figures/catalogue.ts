import type { Figure } from "./figure.ts";

const modules = import.meta.glob<Figure>("./published/*.ts", { eager: true, import: "default" });

/** Every published figure, by id. */
export const figures: ReadonlyMap<string, Figure> = new Map(
  Object.entries(modules)
    .map(([, figure]) => [figure.id, figure] as const)
    .sort(([a], [b]) => a.localeCompare(b)),
);

/** The figure of that id; an unknown name is an error that lists the ones there are. */
export function figureById(id: string): Figure {
  const figure = figures.get(id);
  if (!figure) throw new Error(`There is no figure "${id}". Expected one of: ${[...figures.keys()].join(", ")}.`);
  return figure;
}

/** The module of a figure as the browser asks for it: a key of the figures that figureModules.ts can load. */
export function figureModule(id: string): string {
  const found = Object.entries(modules).find(([, figure]) => figure.id === id);
  if (!found) throw new Error(`There is no figure "${id}".`);
  return found[0];
}
