import type { Answer } from "../database/wasm/answer.ts";
import { writeCsv } from "../datasets/writeCsv.ts";

/** Row numbers in the order they are shown. */
export type Order = ArrayLike<number>;

/** Names of the columns, made different where a question gives one name twice. */
export function columnNames({ columns }: Pick<Answer, "columns">): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ name }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}_${times}`;
  });
}

function rows({ columns, length }: Answer, order: Order): unknown[][] {
  return Array.from({ length }, (_, i) => columns.map((column) => column.at(order[i] ?? i)));
}

/** The shown rows as CSV. */
export function toCsv(answer: Answer, order: Order): string {
  return writeCsv(columnNames(answer), rows(answer, order));
}

/** The shown rows as a JSON array of objects, one per line. */
export function toJson(answer: Answer, order: Order): string {
  const names = columnNames(answer);
  return `[\n${rows(answer, order)
    .map((row) => JSON.stringify(Object.fromEntries(row.map((value, column) => [names[column], value]))))
    .join(",\n")}\n]\n`;
}

/** The shown rows as a spreadsheet takes them from the clipboard. */
export function toTsv(answer: Answer, order: Order): string {
  const cell = (value: unknown) => (value === null ? "" : String(value).replace(/[\t\n\r]+/g, " "));
  return [columnNames(answer), ...rows(answer, order)].map((row) => row.map(cell).join("\t")).join("\n");
}
