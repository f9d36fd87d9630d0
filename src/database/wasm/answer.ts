import { type Column, type DataType, Type, tableFromIPC } from "@uwdata/flechette";
import { doubleText } from "../values/doubleText.ts";
import { readingSql } from "../values/readingSql.ts";
import { parseSqlType } from "../values/sqlType.ts";
import { uniqueNames } from "../values/uniqueNames.ts";
import { type AnswerColumn, answerColumn } from "./answerColumn.ts";
import type { Answered } from "./client.ts";
import { maxCellLength } from "./limits.ts";
import type { Read } from "./messages.ts";

export type { AnswerColumn };

/** The rows that came back, column by column, and how many there are in all. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  readonly length: number;
  /** Rows the question has; at least that many when `counted` is false. */
  readonly total: number;
  readonly counted: boolean;
  /** From the question to its rows, the engine's loading not counted. */
  readonly milliseconds: number;
  /** Whether rows were left out since those that are there are as large as a page may take. */
  readonly isFull: boolean;
  /** Cells whose text is cut, the first of them with its place. */
  readonly cut?: Cut;
  /** What was read of tables on the host; undefined where all was here. */
  readonly read?: Read;
}

/** Cells that were longer than the page takes; their text ends in `…`. */
interface Cut {
  readonly cells: number;
  readonly row: number;
  readonly column: string;
}

/** An answer with the time it took. */
export type Timed = Answered & { readonly milliseconds: number };

type Source = Column<unknown>;

const words: Partial<Record<number, string>> = {
  [Type.Utf8]: "VARCHAR",
  [Type.LargeUtf8]: "VARCHAR",
  [Type.Bool]: "BOOLEAN",
};

/** The word of SQL for a column whose type DuckDB did not tell; of the statements it cannot describe, all give text. */
function typeWord(type: DataType): string {
  return words[type.typeId] ?? (type.typeId === Type.Int && type.bitWidth === 64 ? "BIGINT" : "VARCHAR");
}

/** Code units of the characters that a page takes of a text; all of them where it is no longer. */
function unitsTaken(text: string): number {
  if (text.length <= maxCellLength) return text.length;
  if (!/[\ud800-\udbff]/.test(text)) return maxCellLength;
  let units = 0;
  for (let i = 0; i < maxCellLength && units < text.length; i++)
    units += (text.codePointAt(units) as number) > 0xffff ? 2 : 1;
  return units;
}

function textOf(source: Source, whole: boolean): (row: number) => string | null {
  const isDouble = source.type.typeId === Type.Float;
  return (row) => {
    const value = source.at(row);
    if (value === null || value === undefined) return null;
    // Of numbers only a DOUBLE and whole ones come as such.
    if (isDouble) return doubleText(value as number);
    const text = typeof value === "string" ? value : String(value);
    const units = whole ? text.length : unitsTaken(text);
    return units < text.length ? `${text.slice(0, units)}…` : text;
  };
}

/** Rows whose text is longer than the page takes, found without reading the others. */
function longRows(source: Source, length: number): number[] {
  const rows: number[] = [];
  let start = 0;
  for (const { offsets, length: rowsInBatch } of source.data) {
    for (let i = 0; offsets && i < rowsInBatch && start + i < length; i++) {
      if (Number(offsets[i + 1]) - Number(offsets[i]) <= maxCellLength) continue;
      const text = source.at(start + i);
      if (typeof text === "string" && unitsTaken(text) < text.length) rows.push(start + i);
    }
    start += rowsInBatch;
  }
  return rows;
}

/** Decodes an answer; at most `limit` rows of it. */
export function toAnswer(
  { messages, columns: told, total, counted, isFull, whole, read, milliseconds }: Timed,
  limit: number,
): Answer {
  const table = tableFromIPC([...messages], { useBigInt: true, useDecimalInt: true });
  const source = (place: number) => table.getChildAt(place) as Source;
  const described = told ?? table.schema.fields.map(({ name, type }) => ({ name, type: typeWord(type) }));
  const { places } = told
    ? readingSql(
        told.map(({ type }) => parseSqlType(type)),
        maxCellLength,
      )
    : { places: described.map((_, text) => ({ text, tree: undefined })) };
  const columns = described.map(({ name, type }, i) => {
    const { text = i, tree } = places[i] ?? {};
    const nested = tree === undefined ? undefined : source(tree);
    return answerColumn({
      name,
      type,
      text: textOf(source(text), whole),
      ...(nested && { tree: (row: number) => nested.at(row) as string | null }),
    });
  });
  const length = Math.min(table.numRows, limit);
  const long = whole ? [] : places.map(({ text }) => longRows(source(text), length));
  const cells = long.reduce((sum, rows) => sum + rows.length, 0);
  const first = long.findIndex((rows) => rows.length > 0);
  const cut = { cells, row: long[first]?.[0] ?? 0, column: described[first]?.name ?? "" };
  return { columns, length, total, counted, milliseconds, isFull, ...(cells > 0 && { cut }), ...(read && { read }) };
}

/** The rows of an answer as objects; of two columns of one name the second is called `name_2`. */
export function rowsOfAnswer<Row>({ columns, length }: Pick<Answer, "columns" | "length">): Row[] {
  const names = uniqueNames(columns.map(({ name }) => name));
  return Array.from(
    { length },
    (_, row) => Object.fromEntries(columns.map(({ value }, i) => [names[i], value(row)])) as Row,
  );
}
