import type { FigureFolder } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import type { Database } from "./database.ts";
import { bind } from "./parameters.ts";
import { readSqlFault } from "./sqlFault.ts";
import { viewName } from "./viewQueries.ts";
import { createViewSql, type NamedQuery } from "./viewSql.ts";

/** A figure's question as a view. */
export interface View extends NamedQuery {
  /** Id of the figure. */
  readonly figure: string;
  /** Slug of the essay it lies in. */
  readonly essay: string;
}

interface Pending extends View {
  readonly file: string;
}

/**
 * Makes the figures' questions views of a database that has `tables`, in an order in which each finds those it reads,
 * and gives them in that order. A question that cannot be one is told and left out.
 */
export async function createViews(
  database: Database,
  figures: readonly FigureFolder[],
  tables: readonly string[],
): Promise<{ views: readonly View[]; faults: readonly Diagnostic[] }> {
  const named = nameViews(figures, tables);
  const made: View[] = [];
  let pending = named.views;
  let errors: readonly Error[] = [];
  for (let before = -1; pending.length > 0 && pending.length !== before; ) {
    before = pending.length;
    const failed: Pending[] = [];
    const told: Error[] = [];
    for (const view of pending) {
      try {
        await database.rows(createViewSql(view));
        const { name, sql, figure, essay } = view;
        made.push({ name, sql, figure, essay });
      } catch (error) {
        failed.push(view);
        told.push(error as Error);
      }
    }
    [pending, errors] = [failed, told];
  }
  const broken = pending.map(({ name }) => name);
  const faults = pending.map((view, i) => faultOf(view, errors[i] as Error, broken));
  return { views: made, faults: [...named.faults, ...faults] };
}

/** The views to make, and the figures whose name is taken. */
function nameViews(
  figures: readonly FigureFolder[],
  tables: readonly string[],
): { views: readonly Pending[]; faults: readonly Diagnostic[] } {
  const views = new Map<string, Pending>();
  const faults: Diagnostic[] = [];
  for (const figure of figures) {
    const query = figure.file("query.sql");
    if (!query) continue;
    const name = viewName(figure, tables);
    const other = views.get(name)?.file ?? (tables.includes(name) ? `data/${name.replaceAll("_", "-")}` : undefined);
    if (other) {
      const message = `"${name}" is the name of ${other} already`;
      faults.push({ file: query.path, line: 1, column: 1, message, remedy: "Rename the folder of the figure" });
      continue;
    }
    const sql = bind(query.text).replace(/;\s*$/, "").trimEnd();
    views.set(name, { name, sql, figure: figure.id, essay: figure.essay, file: query.path });
  }
  return { views: [...views.values()], faults };
}

function faultOf({ file, ...view }: Pending, error: Error, broken: readonly string[]): Diagnostic {
  const { message, line = 2 } = readSqlFault(error.message, createViewSql(view));
  const missing = /Table with name (\w+) does not exist/.exec(message)?.[1] ?? "";
  const [other] = tablesOf(missing, broken);
  const reason = other ? `It reads "${other}", a figure whose query does not stand` : `DuckDB says: ${message}`;
  const remedy = "Correct the query: facts and readers ask it as a view";
  return { file, line: Math.max(1, line - 1), column: 1, message: reason, remedy };
}
