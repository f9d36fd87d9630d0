import type { Descriptor, Field } from "../datasets/descriptor.ts";
import { partsOf } from "../datasets/parts.ts";
import { quotedName } from "../datasets/quoteSql.ts";
import { fieldsOf, primaryKey, tableName } from "../datasets/tableSql.ts";
import type { ExampleQuestion } from "./exampleQuestion.ts";

/** A list of names longer than this is no first look at a table. */
const maxRows = 50;

/**
 * The question that a reader can begin a dataset with when nobody wrote one, from its descriptor: its first measure over
 * time, one line for each of the names beside it; without a time, the measure of each row, the largest first; without a
 * measure, the first rows.
 */
export function datasetQuestion(descriptor: Descriptor): ExampleQuestion {
  const { name, titles } = descriptor;
  const table = quotedName(tableName(descriptor));
  const firstRows = { en: `${titles.en}: the first rows`, ko: `${titles.ko}: 처음 몇 행` };
  // An order would read the whole of a table that is asked by ranges.
  if (partsOf(descriptor)) return { id: name, title: firstRows, sql: `select *\nfrom ${table}\nlimit ${maxRows}` };
  const keys = fieldsOf(descriptor).filter((field) => primaryKey(descriptor).includes(field.name));
  const measure = measureOf(descriptor);
  const time = keys.find(isTime);
  const names = keys.filter((key) => key !== time && key.type === "string");
  const isWhole = keys.every((key) => key === time || key.type === "string");
  if (!measure || !isWhole || (!time && names.length === 0))
    return {
      id: name,
      title: firstRows,
      sql: `select *\nfrom ${table}\norder by ${keys.map(nameOf).join(", ")}\nlimit ${maxRows}`,
    };
  const columns = [...(time ? [time] : []), ...names, measure].map(nameOf);
  const first = time ?? (names[0] as Field);
  const order = time
    ? `order by ${[time, ...names].map(nameOf).join(", ")}`
    : `order by ${nameOf(measure)} desc nulls last\nlimit ${maxRows}`;
  const [series] = time ? names : [];
  return {
    id: name,
    title: {
      en: `${titles.en}: ${measure.titles.en}, by ${first.titles.en}`,
      ko: `${titles.ko}: ${first.titles.ko}별 ${measure.titles.ko}`,
    },
    sql: `select ${columns.join(", ")}\nfrom ${table}\n${order}`,
    // More than one name a row makes lines that no single colour tells apart.
    ...(names.length <= 1 && {
      chart: { kind: time ? "line" : "bar", x: first.name, y: measure.name, ...(series && { colour: series.name }) },
    }),
  };
}

const nameOf = ({ name }: Field) => quotedName(name);

const isTime = ({ name, type }: Field) =>
  type === "date" || type === "yearmonth" || (type === "integer" && name === "year");

/** The first column of numbers that is no part of the key, one with a unit before others. */
function measureOf(descriptor: Descriptor): Field | undefined {
  const numbers = fieldsOf(descriptor).filter(
    ({ name, type }) => (type === "number" || type === "integer") && !primaryKey(descriptor).includes(name),
  );
  return numbers.find(({ units }) => units) ?? numbers[0];
}
