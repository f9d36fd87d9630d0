import type { Content } from "../../content/content.ts";
import type { Diagnostic } from "../../content/diagnostic.ts";
import { viewQueries } from "../../database/viewQueries.ts";
import { readDescriptor } from "../../datasets/readDescriptor.ts";
import { tableName } from "../../datasets/tableSql.ts";
import { tablesOf } from "../../datasets/tablesOf.ts";
import { keptProofs } from "../keptProofs.ts";
import type { Rule } from "../rule.ts";

/** Two tables that say of themselves that no sum or drawing may hold both. */
type Pair = readonly [string, string];

/** Datasets that a descriptor keeps apart, such as values on two bases, together in one fact or figure. */
export const apart: Rule = {
  name: "datasets kept apart",
  async check(checking) {
    const { content } = checking;
    const pairs = pairsApart(content);
    if (pairs.length === 0) return [];
    const { proofs } = await keptProofs(checking);
    const facts = [...proofs.values()].flatMap(({ id, tables, file, line, column }) =>
      faultsOf(pairs, tables, `the fact "${id}"`, { file, line, column }),
    );
    return [...facts, ...figureFaults(content, pairs)];
  },
};

/** The pairs by the descriptors alone: the rows, which are long to read, do not matter here. */
function pairsApart(content: Content): Pair[] {
  return content.datasets().flatMap(({ name, file }) => {
    const json = file("datapackage.json");
    const apartFrom = json ? readDescriptor(json.text, name, json.path).descriptor?.apartFrom : undefined;
    return (apartFrom ?? []).map((other): Pair => [tableName({ name }), tableName({ name: other })]);
  });
}

function figureFaults(content: Content, pairs: readonly Pair[]): Diagnostic[] {
  const views = viewQueries(content);
  return content.figures().flatMap(({ id, file }) => {
    const query = file("query.sql");
    if (!query) return [];
    const tables = tablesOf(query.text, pairs.flat(), views);
    return faultsOf(pairs, tables, `the figure "${id}"`, { file: query.path, line: 1, column: 1 });
  });
}

function faultsOf(
  pairs: readonly Pair[],
  tables: readonly string[],
  what: string,
  place: Pick<Diagnostic, "file" | "line" | "column">,
): Diagnostic[] {
  return pairs
    .filter((pair) => pair.every((table) => tables.includes(table)))
    .map(([table, other]) => ({
      ...place,
      message: `${what} puts ${table} and ${other} together, which the description of ${table} keeps apart`,
      remedy: "Ask one of the two, or show each by itself",
    }));
}
