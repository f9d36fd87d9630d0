import type { Content } from "../content/content.ts";
import { viewQueries } from "../database/viewQueries.ts";
import { brokenDatasets } from "../datasets/readDatasets.ts";
import { tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";

/** The folders of broken datasets that are asked by the facts, figures and notebooks whose paths begin with one of `paths`. */
export function brokenUnder(content: Content, paths: readonly string[]): string[] {
  const broken = brokenDatasets(content);
  if (broken.length === 0) return [];
  const asking = [
    ...content.essays().map(({ file }) => file("facts.yaml")),
    ...content.figures().map(({ file }) => file("query.sql")),
    ...content.notebooks().map(({ page }) => page),
  ].filter((file) => file && paths.some((path) => file.path.startsWith(path)));
  // Notebooks name files with hyphens and in quotes, tables have neither.
  const text = asking.map((file) => file?.text.replaceAll("-", "_").replace(/['"]/g, " ")).join("\n");
  const asked = tablesOf(text, broken.map(tableName), viewQueries(content));
  return broken.filter((dataset) => asked.includes(tableName(dataset))).map(({ name }) => `data/${name}/`);
}
