import { onceFor } from "../content/onceFor.ts";
import { viewQueries } from "../database/viewQueries.ts";
import { catalogue } from "../datasets/catalogue.ts";
import type { Descriptor } from "../datasets/descriptor.ts";
import { tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import type { Figure } from "./figure.ts";

/** The datasets that each SQL text was seen to rest on, as long as the views are the same. */
const seen = onceFor((_views: ReadonlyMap<string, string>) => new Map<string, Descriptor[]>());

/** The datasets a figure's query rests on, seen through the views of other figures. */
export function datasetsOf({ sql }: Pick<Figure, "sql">): readonly Descriptor[] {
  const views = viewQueries();
  const known = seen(views);
  const datasets = known.get(sql) ?? find(sql, views);
  known.set(sql, datasets);
  return datasets;
}

function find(sql: string, views: ReadonlyMap<string, string>): Descriptor[] {
  const tables = new Set(tablesOf(sql, catalogue.map(tableName), views));
  return catalogue.filter((dataset) => tables.has(tableName(dataset)));
}
