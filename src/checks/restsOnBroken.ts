import type { Content } from "../content/content.ts";
import { viewQueries } from "../database/viewQueries.ts";
import { brokenDatasets } from "../datasets/readDatasets.ts";
import { tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";

/**
 * Tells whether a text asks a dataset with mistakes, by its table or through a figure's view: what is wrong with it then
 * may come from there, and is told when the dataset is mended.
 */
export function restsOnBroken(content: Content): (text: string) => boolean {
  const broken = brokenDatasets(content).map(tableName);
  if (broken.length === 0) return () => false;
  const views = viewQueries(content);
  return (text) => tablesOf(text, broken, views).length > 0;
}
