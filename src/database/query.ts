import type { Database } from "./database.ts";
import { bind, type ParameterValues } from "./parameters.ts";

/** What a column may hold; a "?" says that it may be null. */
export type ColumnType = "integer" | "double" | "text" | "date" | "boolean";
export type Columns = Readonly<Record<string, ColumnType | `${ColumnType}?`>>;

type Value<T extends string> = T extends `${infer U}?`
  ? Value<U> | null
  : T extends "integer" | "double"
    ? number
    : T extends "boolean"
      ? boolean
      : string;

export type RowOf<C extends Columns> = { readonly [K in keyof C]: Value<C[K]> };

/** A question in SQL with typed rows. `sql` runs by hand as it stands, with the defaults of its parameters. */
export interface Query<C extends Columns = Columns> {
  readonly name: string;
  readonly sql: string;
  readonly columns: C;
}

/** Names a question, keeping the type of its rows. */
export function query<const C extends Columns>(definition: Query<C>): Query<C> {
  return definition;
}

/** The rows of a query on any database, with the reader's values in place of the defaults. */
export function ask<C extends Columns>(
  database: Database,
  query: Query<C>,
  values?: ParameterValues,
): Promise<RowOf<C>[]> {
  return database.rows<RowOf<C>>(bind(query.sql, values));
}
