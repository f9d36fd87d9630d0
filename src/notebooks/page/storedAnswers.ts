import type { Ask, Rows, StoredAnswer, StoredAnswers } from "./cell.ts";

/** A short name of a question: 53 bits of its text with white space evened out (cyrb53). */
export function questionKey(sql: string): string {
  const text = sql.replace(/\s+/g, " ").trim();
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

/** Rows without their repeated names. */
export function toStored(rows: Rows): StoredAnswer {
  const columns = Object.keys(rows[0] ?? {});
  return { columns, rows: rows.map((row) => columns.map((name) => row[name])) };
}

/** The rows again, as fresh objects: a cell may change what it is given. */
export function toRows({ columns, rows }: StoredAnswer): Rows {
  return rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])));
}

/** Answers from the store where it has one, else from the engine. */
export function askStored(answers: StoredAnswers, engine: Ask): Ask {
  return async (sql) => {
    const stored = answers[questionKey(sql)];
    return stored ? toRows(stored) : engine(sql);
  };
}
