import { nativeDatabase } from "../database/native.ts";
import { ask, type Columns, type RowOf } from "../database/query.ts";
import type { Figure } from "./figure.ts";
import { initialValues } from "./initialValues.ts";

const answers = new Map<string, Promise<unknown[]>>();

/** The rows a figure shows, asked once however many pages show it. */
export function rowsOf<C extends Columns>(figure: Figure<C>): Promise<RowOf<C>[]> {
  let rows = answers.get(figure.id);
  if (!rows) {
    rows = nativeDatabase().then((database) => ask(database, figure.query, initialValues(figure.controls)));
    answers.set(figure.id, rows);
  }
  return rows as Promise<RowOf<C>[]>;
}
