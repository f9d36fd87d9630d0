import { nameOf } from "../charts/columnText.ts";
import type { Database } from "../database/database.ts";
import { bind } from "../database/parameters.ts";
import type { Control } from "./control.ts";
import type { FigureData, Row } from "./figure.ts";

/**
 * A figure with the options of its controls that are values of its own answer: each value once, in order, named as the
 * table names it. Where the query itself makes the default, all of them are chosen at first.
 */
export async function fillOptions<F extends FigureData>(figure: F, database: () => Promise<Database>): Promise<F> {
  if (!figure.controls.some(({ optionsFrom }) => optionsFrom)) return figure;
  const rows = await (await database()).rows<Row>(bind(figure.sql));
  const controls = figure.controls.map(({ optionsFrom, ...control }): Control => {
    if (optionsFrom === undefined) return control;
    const column = figure.columns[optionsFrom];
    const values = [...new Set(rows.map((row) => row[optionsFrom]).filter((value) => value !== null))] as string[];
    const options = values
      .sort((a, b) => (a < b ? -1 : 1))
      .map((value) => ({ value, label: { en: nameOf(value, column, "en"), ko: nameOf(value, column, "ko") } }));
    const isEmpty = Array.isArray(control.initial) && control.initial.length === 0;
    return { ...control, options, initial: isEmpty ? values : control.initial };
  });
  return { ...figure, controls };
}
