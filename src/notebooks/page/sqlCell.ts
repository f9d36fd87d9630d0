import type { PageCell } from "./cell.ts";
import type { NotebookDatabase } from "./duckdbClient.ts";
import { SentenceError } from "./sentenceError.ts";

const blank = /\$\{([^}]*)\}/g;
const identifier = /^[A-Za-z_$][\w$]*$/;

/** A SQL text split at its ${name}: there is one text more than names. */
export interface SqlParts {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/** Splits a reader's SQL without running any of it; throws when something else than a name stands in ${…}. */
export function sqlParts(
  sql: string,
  says = (expression: string) => `\${${expression}}: only a name may stand there.`,
): SqlParts {
  const names = Array.from(sql.matchAll(blank), ([, expression = ""]) => expression.trim());
  const wrong = names.find((name) => !identifier.test(name));
  if (wrong !== undefined) throw new SentenceError(says(wrong));
  return { texts: sql.split(blank).filter((_, i) => i % 2 === 0), names };
}

interface Inputs {
  table(rows: Iterable<Record<string, unknown>>): unknown;
}

/** The cell with another SQL text, in the shape the compiler gives: no code is made from the reader's text. */
export function withSql(cell: PageCell, { texts, names }: SqlParts): PageCell {
  const distinct = [...new Set(names)];
  return {
    ...cell,
    inputs: ["db", "Inputs", ...distinct],
    body: (async (db: NotebookDatabase, inputs: Inputs, ...values: unknown[]) =>
      inputs.table(await db.sql(texts, ...names.map((name) => values[distinct.indexOf(name)])))) as PageCell["body"],
  };
}
