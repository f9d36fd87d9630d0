import { contentOf } from "../../src/content/content.ts";
import type { Database } from "../../src/database/database.ts";
import { essayTexts } from "../../src/facts/proofread.ts";
import { proofsOf } from "../../src/facts/proofsOf.ts";
import { readProse } from "../../src/facts/readProse.ts";
import { shownText } from "../../src/facts/shownText.ts";
import { showingOf } from "../../src/facts/useFaults.ts";
import type { Surroundings } from "../../src/proposals/context.ts";
import { essaySurroundings } from "../../src/proposals/essaySurroundings.ts";

/** A number that is published with SQL over the data, as a reader meets it. */
export interface PublishedNumber {
  readonly id: string;
  readonly sql: string;
  readonly text: string;
  readonly surroundings: Surroundings;
}

/** The first use in each language of every fact that rests on SQL. */
export async function publishedNumbers(): Promise<PublishedNumber[]> {
  const { proofs } = await proofsOf(contentOf());
  return essayTexts().flatMap(({ file, essay, language, source }) => {
    const seen = new Set<string>();
    const { uses } = readProse(source, { file, essay, language });
    return uses.flatMap((use) => {
      const { id = "" } = use.attributes;
      const proof = proofs.get(id);
      if (use.component !== "Fact" || !proof?.sql || seen.has(id)) return [];
      seen.add(id);
      const text = shownText(proof, language, showingOf(use)) ?? "";
      const surroundings = essaySurroundings({ source, language, essay, line: use.line, column: use.column, proofs });
      return [{ id, sql: proof.sql, text, surroundings }];
    });
  });
}

const plain = /^select\b([\s\S]+?)\bfrom\s+([a-z_][a-z0-9_]*)(?:\s+where\s+([\s\S]+))?$/i;

/**
 * The rows that a question reads, as one text: the table, and every row in order. Scalar questions within it are read
 * on their own. Undefined where it is no plain question of one table.
 */
export async function rowsRead(
  database: Database,
  sql: string,
  tables: readonly string[],
): Promise<string | undefined> {
  const read = new Set<string>();
  const names = new Set<string>();
  let rest = sql.trim();
  if (/\b(?:join|union|with|qualify|having)\b/i.test(rest)) return undefined;
  for (let inner = innermost(rest); inner !== undefined; inner = innermost(rest)) {
    if (!(await readPlain(inner))) return undefined;
    rest = rest.replace(`(${inner})`, "1");
  }
  // A question of rows that were made by one of its own reads no table itself.
  if (/\bfrom\s+[a-z]/i.test(rest) && !(await readPlain(rest))) return undefined;
  return names.size === 1 ? [...names, ...[...read].sort()].join("\n") : undefined;

  async function readPlain(text: string): Promise<boolean> {
    const [, wanted = "", table = "", condition = "true"] =
      plain.exec(text.trim().replace(/\s+group\s+by[\s\S]*$/i, "")) ?? [];
    if (!tables.includes(table)) return false;
    const filters = Array.from(
      wanted.matchAll(/\bfilter\s*\(\s*(?:where\s+)?([^()]*)\)/gi),
      ([, filter]) => `(${filter})`,
    );
    const either = filters.length > 0 ? ` and (${filters.join(" or ")})` : "";
    names.add(table);
    for (const row of await database.rows(`select * from ${table} where (${condition})${either}`))
      read.add(JSON.stringify(row));
    return true;
  }
}

function innermost(sql: string): string | undefined {
  return /\((select\b(?:[^()]|\((?!select)(?:[^()]|\([^()]*\))*\))*)\)/i.exec(sql)?.[1];
}
