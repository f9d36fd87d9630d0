import { nativeDatabase } from "../database/native.ts";
import { ask } from "../queries/ask.ts";
import type { Columns, ParameterValues, RowOf } from "../queries/query.ts";
import type { Control, Figure } from "./figure.ts";

const answers = new Map<string, Promise<unknown[]>>();

/** The values a figure starts with: the initial value of each control. */
export function initialValues(controls: readonly Control[] = []): ParameterValues {
  return Object.fromEntries(controls.map(({ parameter, initial }) => [parameter, initial]));
}

/** The rows a figure shows, asked once however many pages show it. */
export function rowsOf<C extends Columns>(figure: Figure<C>): Promise<RowOf<C>[]> {
  let rows = answers.get(figure.id);
  if (!rows) {
    rows = nativeDatabase().then((database) => ask(database, figure.query, initialValues(figure.controls)));
    answers.set(figure.id, rows);
  }
  return rows as Promise<RowOf<C>[]>;
}
