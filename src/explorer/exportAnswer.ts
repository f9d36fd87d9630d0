import { objectJson, treeJson } from "../database/values/treeJson.ts";
import { uniqueNames } from "../database/values/uniqueNames.ts";
import type { Answer } from "../database/wasm/answer.ts";
import { type Separator, writeCsv } from "../datasets/writeCsv.ts";
import { canHoldFormula, defused } from "./formulaText.ts";

/** Row numbers in the order they are shown. */
export type Order = ArrayLike<number>;

/** Names of the columns, made different where a question gives one name twice. */
export function columnNames({ columns }: Pick<Answer, "columns">): string[] {
  return uniqueNames(columns.map(({ name }) => name));
}

/** Each shown row as `read` gives it. */
function* rows<T>({ length }: Answer, order: Order, read: (row: number) => T): Generator<T> {
  for (let i = 0; i < length; i++) yield read(order[i] ?? i);
}

/** The shown rows with their columns in their places, every value in DuckDB's own text. */
function separated(answer: Answer, order: Order, separator: Separator, isDefused: boolean): string {
  const names = columnNames(answer);
  const text = answer.columns.map((column) => {
    if (!isDefused || !canHoldFormula(column)) return column.text;
    return (row: number) => {
      const plain = column.text(row);
      return plain === null ? null : defused(plain);
    };
  });
  const cells = rows(answer, order, (row) => text.map((at) => at(row)));
  return writeCsv(isDefused ? names.map(defused) : names, cells, separator);
}

/** The shown rows as CSV; `isDefused` takes from text what a spreadsheet would run. */
export function toCsv(answer: Answer, order: Order, isDefused = false): string {
  return separated(answer, order, ",", isDefused);
}

/** The shown rows as a spreadsheet takes them from the clipboard. */
export function toTsv(answer: Answer, order: Order, isDefused = false): string {
  return separated(answer, order, "\t", isDefused);
}

/** The shown rows as a JSON array of objects, one per line; members stand in the order of the columns. */
export function toJson(answer: Answer, order: Order): string {
  const names = columnNames(answer);
  const lines = rows(answer, order, (row) =>
    objectJson(answer.columns.map(({ sqlType, tree }, i) => [names[i] as string, treeJson(sqlType, tree(row))])),
  );
  return `[\n${[...lines].join(",\n")}\n]\n`;
}
