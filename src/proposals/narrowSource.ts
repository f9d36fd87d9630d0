import type { Context } from "./context.ts";
import type { Source } from "./source.ts";

/** How many rows a table may have and still be searched whole. */
const mostRows = 2_000;

/**
 * A large table cut to the rows that the words around a number name, by each of its dimensions but time: of thousands of
 * rows some always give any number by chance, and to look for them takes seconds. Empty where the words name none.
 */
export function narrowSource(source: Source, context: Context): Source {
  if (source.rows.length <= mostRows) return source;
  const dimensions = source.dimensions.filter((name) => name !== source.time);
  const isNamed = new Map<string, boolean>();
  const named = (dimension: string, value: unknown) => {
    const key = `${dimension}=${value}`;
    let found = isNamed.get(key);
    if (found === undefined) {
      found = context.mentions(source.namesOf(dimension, value)).surety > 0;
      isNamed.set(key, found);
    }
    return found;
  };
  return { ...source, rows: source.rows.filter((row) => dimensions.some((name) => named(name, row[name]))) };
}
