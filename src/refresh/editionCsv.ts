import { writeCsv } from "../datasets/writeCsv.ts";
import { type Edition, isSame } from "./edition.ts";

/** The CSV of an edition; a cell whose value is that of the edition before is written as it was there. */
export function editionCsv(before: Edition, { fields, rows }: Edition): string {
  const kept = [...rows].map(([key, row]) => {
    const old = before.rows.get(key);
    return row.map((cell, i) =>
      old && isSame(old[i] ?? null, cell, fields[i] as (typeof fields)[number]) ? old[i] : cell,
    );
  });
  return writeCsv(
    fields.map(({ name }) => name),
    kept,
  );
}
