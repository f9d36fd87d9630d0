import { type Content, contentOf } from "../content/content.ts";
import { onceFor } from "../content/onceFor.ts";
import { viewQueries } from "../database/viewQueries.ts";
import { datasetFiles } from "../datasets/readDatasets.ts";
import { tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import type { Proof } from "./proof.ts";

const use = /<(Figure|Fact|Claim)\s[^>]*?\bid="([^"]+)"/g;

/**
 * The datasets that an essay's text rests on, by name, in the order in which its figures, facts and claims first use
 * them; seen through the views of figures.
 */
export function datasetsUsed(
  source: string,
  proofs: ReadonlyMap<string, Proof>,
  content: Content = contentOf(),
): readonly string[] {
  const views = viewQueries(content);
  const known = seen(views)(proofs);
  const names = known.get(source) ?? find(source, proofs, views, content);
  known.set(source, names);
  return names;
}

/** What each text was seen to rest on, as long as the views and the proofs are the same. */
const seen = onceFor((_views: ReadonlyMap<string, string>) =>
  onceFor((_proofs: ReadonlyMap<string, Proof>) => new Map<string, readonly string[]>()),
);

function find(
  source: string,
  proofs: ReadonlyMap<string, Proof>,
  views: ReadonlyMap<string, string>,
  content: Content,
): string[] {
  const names = new Map(datasetFiles(content).map(({ descriptor }) => [tableName(descriptor), descriptor.name]));
  const figures = new Map(content.figures().map((figure) => [figure.id, figure]));
  const tables = Array.from(source.matchAll(use)).flatMap(([, component, id = ""]) => {
    if (component !== "Figure") return proofs.get(id)?.tables ?? [];
    const sql = figures.get(id)?.file("query.sql")?.text;
    return sql === undefined ? [] : tablesOf(sql, [...names.keys()], views);
  });
  return [...new Set(tables)].flatMap((table) => names.get(table) ?? []);
}
