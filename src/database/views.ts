import { type Content, contentOf, type FigureFolder } from "../content/content.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import type { Database } from "./database.ts";
import { bind } from "./parameters.ts";
import { readSqlFault } from "./sqlFault.ts";

/** A figure's question that cannot be a view. */
export interface ViewFault {
  /** Its query.sql, from the project's folder. */
  readonly file: string;
  /** What is wrong, and what to do where that is known. */
  readonly message: string;
  /** Physical line in it, from 1. */
  readonly line: number;
}

/** The view a figure's question is: its id as a name in SQL. */
export function viewName({ id }: Pick<FigureFolder, "id">): string {
  return id.replaceAll("-", "_");
}

/** What every view asks, by its name, as it is written. */
export function viewQueries(content: Content = contentOf()): ReadonlyMap<string, string> {
  return new Map(
    content.figures().flatMap((figure) => {
      const query = figure.file("query.sql");
      return query ? [[viewName(figure), query.text] as const] : [];
    }),
  );
}

interface Pending {
  readonly name: string;
  readonly file: string;
  /** The statement, with the question from its second line on. */
  readonly sql: string;
}

/**
 * Makes the figures' questions views of a database that has `tables`, in an order in which each finds those it reads.
 * A question that cannot be one is told and left out.
 */
export async function createViews(
  database: Database,
  figures: readonly FigureFolder[],
  tables: readonly string[],
): Promise<ViewFault[]> {
  const { views, faults } = nameViews(figures, tables);
  let pending = views;
  let errors: readonly Error[] = [];
  for (let before = -1; pending.length > 0 && pending.length !== before; ) {
    before = pending.length;
    const failed: Pending[] = [];
    const told: Error[] = [];
    for (const view of pending) {
      try {
        await database.rows(view.sql);
      } catch (error) {
        failed.push(view);
        told.push(error as Error);
      }
    }
    [pending, errors] = [failed, told];
  }
  const broken = pending.map(({ name }) => name);
  return [...faults, ...pending.map((view, i) => faultOf(view, errors[i] as Error, broken))];
}

/** The views to make, and the figures whose name is taken. */
function nameViews(
  figures: readonly FigureFolder[],
  tables: readonly string[],
): { views: readonly Pending[]; faults: readonly ViewFault[] } {
  const views = new Map<string, Pending>();
  const faults: ViewFault[] = [];
  for (const figure of figures) {
    const query = figure.file("query.sql");
    if (!query) continue;
    const name = viewName(figure);
    const other = views.get(name)?.file ?? (tables.includes(name) ? `data/${figure.id}` : undefined);
    if (other) {
      const message = `"${name}" is the name of ${other} already. Rename the folder of the figure.`;
      faults.push({ file: query.path, message, line: 1 });
      continue;
    }
    // In brackets, so that a second statement in the file is an error; one semicolon at the end is none.
    const sql = `create view "${name}" as (\n${bind(query.text).replace(/;\s*$/, "")}\n)`;
    views.set(name, { name, file: query.path, sql });
  }
  return { views: [...views.values()], faults };
}

function faultOf({ file, sql }: Pending, error: Error, broken: readonly string[]): ViewFault {
  const { message, line = 2 } = readSqlFault(error.message, sql);
  const missing = /Table with name (\w+) does not exist/.exec(message)?.[1] ?? "";
  const [other] = tablesOf(missing, broken);
  const reason = other ? `It reads "${other}", a figure whose query does not stand` : `DuckDB says: ${message}`;
  return { file, message: reason, line: Math.max(1, line - 1) };
}
