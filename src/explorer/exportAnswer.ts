import type { Answer } from "../database/wasm/answer.ts";
import { csvOf } from "../figures/csvOf.ts";

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

function records(answer: Answer, order: Order): Record<string, unknown>[] {
  const names = columnNames(answer);
  return Array.from({ length: answer.length }, (_, i) => {
    const row = order[i] ?? i;
    return Object.fromEntries(answer.columns.map((column, c) => [names[c], column.at(row)]));
  });
}

/** The shown rows as CSV. */
export function toCsv(answer: Answer, order: Order): string {
  return csvOf(columnNames(answer), records(answer, order));
}

/** The shown rows as a JSON array of objects, one per line. */
export function toJson(answer: Answer, order: Order): string {
  return `[\n${records(answer, order)
    .map((record) => JSON.stringify(record))
    .join(",\n")}\n]\n`;
}

/** The shown rows as a spreadsheet takes them from the clipboard. */
export function toTsv(answer: Answer, order: Order): string {
  const cell = (value: unknown) => (value === null ? "" : String(value).replace(/[\t\n\r]+/g, " "));
  const rows = records(answer, order).map((record) => Object.values(record).map(cell).join("\t"));
  return [columnNames(answer).map(cell).join("\t"), ...rows].join("\n");
}
