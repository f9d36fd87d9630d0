import { type Column, Type, tableFromIPC } from "@uwdata/flechette";
import type { Answered } from "./client.ts";
import { toValue } from "./toValue.ts";

/** One column of an answer; `type` is a word of SQL. */
export interface AnswerColumn {
  readonly name: string;
  readonly type: string;
  readonly isNumber: boolean;
  at(row: number): unknown;
}

/** The rows that came back, column by column, and how many there are in all. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  readonly length: number;
  /** Rows the question has; at least that many when `counted` is false. */
  readonly total: number;
  readonly counted: boolean;
  /** From the question to its rows, the engine's loading not counted. */
  readonly milliseconds: number;
}

const words: Partial<Record<number, string>> = {
  [Type.Utf8]: "VARCHAR",
  [Type.LargeUtf8]: "VARCHAR",
  [Type.Dictionary]: "ENUM",
  [Type.Bool]: "BOOLEAN",
  [Type.Date]: "DATE",
  [Type.Time]: "TIME",
  [Type.Timestamp]: "TIMESTAMP",
  [Type.Binary]: "BLOB",
  [Type.Interval]: "INTERVAL",
  [Type.List]: "LIST",
  [Type.Struct]: "STRUCT",
  [Type.Map]: "MAP",
};
const integers: Partial<Record<number, string>> = { 8: "TINYINT", 16: "SMALLINT", 32: "INTEGER", 64: "BIGINT" };

function typeWord(type: Column<unknown>["type"]): string {
  if (type.typeId === Type.Int) return `${type.signed ? "" : "U"}${integers[type.bitWidth]}`;
  if (type.typeId === Type.Float) return type.precision === 2 ? "DOUBLE" : "FLOAT";
  if (type.typeId === Type.Decimal) return type.scale === 0 ? "HUGEINT" : `DECIMAL(${type.precision},${type.scale})`;
  return words[type.typeId] ?? "OTHER";
}

/** An answer with the time it took. */
export type Timed = Answered & { readonly milliseconds: number };

/** Decodes an answer; at most `limit` rows of it. */
export function toAnswer({ messages, total, counted, milliseconds }: Timed, limit: number): Answer {
  const table = tableFromIPC([...messages], { useBigInt: true, useDecimalInt: true });
  const columns = table.schema.fields.map(({ name, type }, i): AnswerColumn => {
    const column = table.getChildAt(i) as Column<unknown>;
    const isNumber = type.typeId === Type.Int || type.typeId === Type.Float || type.typeId === Type.Decimal;
    return { name, type: typeWord(type), isNumber, at: (row) => toValue(column.at(row), type) };
  });
  return { columns, length: Math.min(table.numRows, limit), total, counted, milliseconds };
}

/** The rows of an answer as objects; a name that stands twice keeps its last value, as in any object. */
export function rowsOfAnswer<Row>({ columns, length }: Answer): Row[] {
  return Array.from({ length }, (_, row) => Object.fromEntries(columns.map(({ name, at }) => [name, at(row)])) as Row);
}
