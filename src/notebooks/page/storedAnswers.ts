import type { Ask, Rows, StoredAnswer, StoredAnswers } from "./cell.ts";

/** A short name of a question: 53 bits of its text (cyrb53). */
export function questionKey(sql: string): string {
  const text = sql.trim();
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Rows without their repeated names, a copy of their own; numbers that JSON does not have are named. */
export function toStored(rows: Rows): StoredAnswer {
  const columns = Object.keys(rows[0] ?? {});
  return { columns, rows: rows.map((row) => columns.map((name) => copied(row[name], toNamed))) };
}

/** The rows again, as fresh objects all through: a cell may change what it is given. */
export function toRows({ columns, rows }: StoredAnswer): Rows {
  return rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, copied(row[i], fromNamed)])));
}

const odd: ReadonlyMap<string, number> = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["-0", -0],
]);

/** `{"$number": "NaN"}` for a number that JSON would write as null or without its sign. */
function toNamed(value: unknown): unknown {
  if (typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0))) return value;
  return { $number: Object.is(value, -0) ? "-0" : String(value) };
}

function fromNamed(value: unknown): unknown {
  const name = (value as { $number?: unknown } | null)?.$number;
  return typeof name === "string" && odd.has(name) ? odd.get(name) : value;
}

/** A value with every value in it put through `change`. */
function copied(value: unknown, change: (value: unknown) => unknown): unknown {
  const changed = change(value);
  if (typeof changed !== "object" || changed === null || changed !== value) return changed;
  if (Array.isArray(changed)) return changed.map((each) => copied(each, change));
  return Object.fromEntries(Object.entries(changed).map(([name, each]) => [name, copied(each, change)]));
}

/** Answers from the store where it has one, else from the engine. */
export function askStored(answers: StoredAnswers, engine: Ask): Ask {
  return async (sql) => {
    const stored = answers[questionKey(sql)];
    return stored ? toRows(stored) : engine(sql);
  };
}
