import { viewQueries } from "../database/viewQueries.ts";
import { catalogue } from "../datasets/catalogue.ts";
import type { Descriptor } from "../datasets/descriptor.ts";
import { tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import type { Figure } from "./figure.ts";

/** The datasets a figure's query rests on, seen through the views of other figures. */
export function datasetsOf({ sql }: Pick<Figure, "sql">): Descriptor[] {
  const tables = new Set(tablesOf(sql, catalogue.map(tableName), viewQueries()));
  return catalogue.filter((dataset) => tables.has(tableName(dataset)));
}
