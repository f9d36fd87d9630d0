import { nativeDatabase } from "../database/native.ts";
import type { Descriptor, Field } from "../datasets/descriptor.ts";
import { partsOf } from "../datasets/parts.ts";
import { fieldsOf, tableName } from "../datasets/tableSql.ts";

const measures = new Set(["integer", "number"]);
const positions = new Set(["year", "fiscal_year", "line", "rank", "months"]);

/** The tide line of a data page, and what it draws. */
export interface DatasetSeries {
  readonly values: readonly number[];
  readonly measure: Field;
  /** The first and the last step of time that has a value, as the table writes them. */
  readonly from: string;
  readonly to: string;
}

/**
 * The first measured column of a table by its first column of time, as the rows have it: without years that are not whole.
 * Undefined where a table has no such pair, fewer than three steps, or several rows in one step, which are several series,
 * and of a table too large for the repository.
 */
export async function datasetSeries(descriptor: Descriptor): Promise<DatasetSeries | undefined> {
  const fields = fieldsOf(descriptor);
  const time = fields.find(
    ({ name, type }) => /year|month|quarter|date|period|published/.test(name) && type !== "boolean",
  );
  const measure = fields.find(({ name, type }) => measures.has(type) && !positions.has(name) && !/year/.test(name));
  if (!time || !measure || partsOf(descriptor)) return undefined;
  const whole = time.name === "year" && fields.some(({ name }) => name === "months") ? "and months = 12" : "";
  const database = await nativeDatabase();
  const rows = await database.rows<{ step: string | number; value: number }>(
    `select "${time.name}" as step, "${measure.name}"::double as value from ${tableName(descriptor)}
    where "${measure.name}" is not null ${whole} order by "${time.name}"`,
  );
  const steps = rows.filter(({ value }) => Number.isFinite(value));
  const [first, last] = [steps[0], steps.at(-1)];
  const isOneSeries = new Set(steps.map(({ step }) => String(step))).size === steps.length;
  if (steps.length < 3 || !isOneSeries || !first || !last) return undefined;
  return { values: steps.map(({ value }) => value), measure, from: String(first.step), to: String(last.step) };
}
