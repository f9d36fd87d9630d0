import { tablesOf } from "../datasets/tablesOf.ts";

/** A question under a name. */
export interface NamedQuery {
  readonly name: string;
  /** With its parameters at their defaults, and without a semicolon at the end. */
  readonly sql: string;
}

/** Makes the view; on native DuckDB and on wasm. The question begins on the second line. */
export function createViewSql({ name, sql }: NamedQuery): string {
  // In brackets, so that a second statement in the question is an error.
  return `create view "${name}" as (\n${sql}\n)`;
}

/** The views that a SQL text names, and those that these read; `views` and the answer with the read before the reading. */
export function viewsIn<V extends NamedQuery>(sql: string, views: readonly V[]): V[] {
  const queries = new Map(views.map((view) => [view.name, view.sql]));
  const named = new Set(tablesOf(sql, [...queries.keys()], queries));
  return views.filter(({ name }) => named.has(name));
}
