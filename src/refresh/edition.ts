import type { Descriptor, Field } from "../datasets/descriptor.ts";
import { isTimeField } from "../datasets/isTimeField.ts";
import { readCells } from "../datasets/readCells.ts";
import { fieldsOf, primaryKey } from "../datasets/tableSql.ts";
import { RefreshError } from "./refreshError.ts";
import type { Cells } from "./tidy.ts";

/** A row of an edition: its cells in the order of the columns, null where empty. */
export type EditionRow = readonly (string | null)[];

/** The rows of one edition by their key, and which column is what. */
export interface Edition {
  readonly fields: readonly Field[];
  /** Rows by their key as one reads it: "CHN, 2020". */
  readonly rows: ReadonlyMap<string, EditionRow>;
  /** Where the time of a row stands, as a year, month, quarter or day; undefined where rows have none. */
  readonly time: number | undefined;
  /** Where the rest of the key stands: what a row is about. */
  readonly subject: readonly number[];
  /** Where it says whether a figure is actual or a projection; undefined where nothing does. */
  readonly status: number | undefined;
  /** Where the figures stand. */
  readonly figures: readonly number[];
}

/** An edition out of its cells; a key that stands twice is a RefreshError. */
export function editionOf(descriptor: Descriptor, cells: Cells): Edition {
  const fields = fieldsOf(descriptor);
  const key = primaryKey(descriptor);
  const placeOf = (name: string) => fields.findIndex((field) => field.name === name);
  const time = key.map(placeOf).find((at) => isTimeField(fields[at] as Field));
  const status = fields.findIndex(({ name }) => name === "status");
  const rows = new Map<string, EditionRow>();
  for (const row of cells) {
    const name = key.map((each) => row[placeOf(each)] ?? "").join(", ");
    if (rows.has(name))
      throw new RefreshError(
        `gives the row ${name} twice: keep one of the two in refresh.sql, once it is clear which is meant`,
      );
    rows.set(name, row);
  }
  return {
    fields,
    rows,
    time,
    subject: key.map(placeOf).filter((at) => at !== time),
    status: status < 0 ? undefined : status,
    figures: fields.flatMap(({ name, type }, i) =>
      (type === "number" || type === "integer") && !key.includes(name) ? [i] : [],
    ),
  };
}

/** The cells of a CSV that was checked, without its head. */
export function cellsOf(bytes: Uint8Array): Cells {
  const [, ...body] = readCells(new TextDecoder().decode(bytes)).rows;
  return body.map((row) => row.map(({ text }) => text || null));
}

/** Whether two cells hold the same value: 1.7100 and 1.71 do. */
export function isSame(a: string | null, b: string | null, { type }: Field): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return (type === "number" || type === "integer") && Number(a) === Number(b);
}

/** What a row is about, without its time: "CHN". */
export function subjectOf({ subject }: Edition, row: EditionRow): string {
  return subject.map((at) => row[at] ?? "").join(", ");
}

/** Whether a row's figures are said to have happened: no projection, where rows say what they are. */
export function isActual({ status }: Edition, row: EditionRow): boolean {
  return status === undefined || row[status] === null || row[status] === "actual";
}
