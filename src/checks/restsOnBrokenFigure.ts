import type { Content } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";

/**
 * Tells whether a mistake is only that the question of a figure does not stand, which is told in the figure's folder:
 * DuckDB does not find the view of that name then, and it has no columns.
 */
export function restsOnBrokenFigure(content: Content): (fault: Diagnostic) => boolean {
  const ids = content.figures().map(({ id }) => id);
  const views = new Set(ids.map((id) => id.replaceAll("-", "_")));
  return ({ message, remedy }) => {
    const [, view] = /Table with name (\w+) does not exist/.exec(message) ?? [];
    const [, id] = /the query of "([\w-]+)" has no column /.exec(message) ?? [];
    return (
      (view !== undefined && views.has(view)) || (id !== undefined && ids.includes(id) && remedy === "There are none")
    );
  };
}
