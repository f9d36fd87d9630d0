import type { Field } from "../datasets/descriptor.ts";
import { isPeriod, periodNames } from "./periodNames.ts";
import { placeNames } from "./placeNames.ts";
import type { Row } from "./source.ts";

/** What a value of a column is called, by "column=value". */
export type ValueWords = ReadonlyMap<string, readonly string[]>;

/**
 * What descriptions say of the values they list, in both languages: of "NGDPD GDP at market exchange rates; PPPGDP GDP
 * at purchasing power parity" each code has the words that follow it.
 */
export function describedValues(fields: readonly Field[]): ValueWords {
  const words = new Map<string, string[]>();
  for (const { name, descriptions, constraints } of fields) {
    const values = constraints?.enum ?? [];
    for (const text of Object.values(descriptions))
      for (const value of values) {
        const at = text.search(new RegExp(`(?<![\\w])${escaped(value)}(?![\\w])`));
        if (at < 0) continue;
        const rest = text.slice(at + value.length).replace(/^[:은는,\s]+/, "");
        const ends = values.map((other) => rest.search(new RegExp(`(?<![\\w])${escaped(other)}(?![\\w])`)));
        const end = Math.min(...[rest.search(/[;.]/), ...ends].filter((place) => place > 0), rest.length);
        const said = rest.slice(0, end).replace(/(?:,?\s(?:or|and)(?: the)?)?[,\s]*$/, "");
        if (said && !/^(?:or|and|one)\b/.test(said))
          words.set(`${name}=${value}`, [...(words.get(`${name}=${value}`) ?? []), said]);
      }
  }
  return words;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/**
 * The names of the values of some columns: the value itself, its period or place, its words in figures and
 * descriptors, and those of the columns that follow from it, as the country does from its code.
 */
export function valueNames(
  rows: readonly Row[],
  dimensions: readonly string[],
  columns: readonly string[],
  wordsOf: (column: string, value: unknown) => readonly string[],
): (column: string, value: unknown) => readonly string[] {
  const names = new Map<string, readonly string[]>();
  for (const dimension of dimensions) {
    const following = columns.filter((column) => column !== dimension && follows(rows, dimension, column));
    for (const row of rows) {
      const key = `${dimension}=${row[dimension]}`;
      if (names.has(key)) continue;
      const all = [dimension, ...following].flatMap((column) => [
        // What figures call it goes first: it is what readers know.
        ...wordsOf(column, row[column]),
        ...ownNames(row[column]),
      ]);
      names.set(key, [...new Set(all)]);
    }
  }
  return (column, value) => names.get(`${column}=${value}`) ?? [];
}

/** Whether one column decides the other, so that the other's words name its values too. */
function follows(rows: readonly Row[], from: string, to: string): boolean {
  const seen = new Map<unknown, unknown>();
  for (const row of rows) {
    if (seen.has(row[from]) && seen.get(row[from]) !== row[to]) return false;
    seen.set(row[from], row[to]);
  }
  return new Set(seen.values()).size > 1;
}

function ownNames(value: unknown): string[] {
  if (isPeriod(value)) return periodNames(value);
  if (typeof value !== "string" || value === "" || /^https?:/.test(value)) return [];
  const text = value.replaceAll("_", " ").replace(/\s*\((.*)\)$/, " $1");
  return [text, ...placeNames(value), ...placeNames(value.replace(/\s*\(.*$/, ""))];
}
