import { nativeDatabase } from "../database/native.ts";
import type { Descriptor } from "../datasets/descriptor.ts";
import { fieldsOf, tableName } from "../datasets/tableSql.ts";

const measures = new Set(["integer", "number"]);
const positions = new Set(["year", "fiscal_year", "line", "rank", "months"]);

/**
 * The tide line of a data page: the first measured column of the table, averaged over the rows of each step of its
 * first column of time. Undefined where a table has no such pair; the page then keeps the site's own line.
 */
export async function datasetSeries(descriptor: Descriptor): Promise<number[] | undefined> {
  const fields = fieldsOf(descriptor);
  const time = fields.find(
    ({ name, type }) => /year|month|quarter|date|period|published/.test(name) && type !== "boolean",
  );
  const measure = fields.find(({ name, type }) => measures.has(type) && !positions.has(name) && !/year/.test(name));
  if (!time || !measure) return undefined;
  const database = await nativeDatabase();
  const rows = await database.rows<{ value: number }>(
    `select avg("${measure.name}")::double as value from ${tableName(descriptor)} where "${measure.name}" is not null group by "${time.name}" order by "${time.name}"`,
  );
  const values = rows.map(({ value }) => value).filter(Number.isFinite);
  return values.length > 2 ? values : undefined;
}
