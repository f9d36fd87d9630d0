import type { FigureFolder } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";

/** The ids that two essays use. */
export function sharedIds(folders: readonly Pick<FigureFolder, "id" | "path">[]): Diagnostic[] {
  const homes = new Map<string, string>();
  return folders.flatMap(({ id, path }) => {
    const other = homes.get(id);
    homes.set(id, path);
    if (!other) return [];
    const message = `the figure "${id}" is in ${other} already`;
    const remedy = "Keep it in the essay that argues with it";
    return [{ file: `${path}/figure.yaml`, line: 1, column: 1, message, remedy }];
  });
}
