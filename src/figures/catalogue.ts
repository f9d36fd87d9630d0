import type { Figure } from "./figure.ts";
import { standInFigure } from "./standInFigure.ts";

interface FigureModule {
  /** Undefined where the figure has mistakes. */
  readonly default: Figure | undefined;
  readonly diagnostics: readonly string[];
}

const folders = import.meta.glob<FigureModule>("../essays/*/figures/*/figure.yaml", { eager: true });

const idOf = (module: string) => module.split("/").at(-2) as string;

/** The module of each figure, by id. */
const modules = new Map(Object.keys(folders).map((module) => [idOf(module), module] as const));

/** Every figure that can be shown, by id. */
export const figures: ReadonlyMap<string, Figure> = new Map(
  [...modules]
    .flatMap(([id, module]) => {
      const figure = folders[module]?.default;
      return figure ? [[id, figure] as const] : [];
    })
    .sort(([a], [b]) => a.localeCompare(b)),
);

/** The figure of that id; in the preview one that is not there is shown without anything. One with mistakes is an error that tells them, an unknown id one that lists those there are. */
export function figureById(id: string): Figure {
  const figure = figures.get(id);
  if (figure) return figure;
  if (import.meta.env?.DEV) return standInFigure(id, "");
  const { diagnostics } = folders[modules.get(id) ?? ""] ?? {};
  if (diagnostics) throw new Error(`The figure "${id}" has mistakes:\n${diagnostics.join("\n")}`);
  throw new Error(`There is no figure "${id}". Expected one of: ${[...figures.keys()].join(", ")}.`);
}

/** The module of a figure as the browser asks for it: a key of the figures that figureModules.ts can load. */
export function figureModule(id: string): string {
  const module = modules.get(id);
  if (!module) throw new Error(`There is no figure "${id}".`);
  return module;
}
