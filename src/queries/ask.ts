import type { Database } from "../database/database.ts";
import { bind } from "./bind.ts";
import type { Columns, ParameterValues, Query, RowOf } from "./query.ts";

/** The rows of a query on any database, with the reader's values in place of the defaults. */
export function ask<C extends Columns>(
  database: Database,
  query: Query<C>,
  values?: ParameterValues,
): Promise<RowOf<C>[]> {
  return database.rows<RowOf<C>>(bind(query.sql, values));
}
