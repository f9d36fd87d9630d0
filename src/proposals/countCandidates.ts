import { measureOfUnit } from "../facts/measure.ts";
import { type Binding, type Candidate, fitOf } from "./candidate.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import type { Row, Source } from "./source.ts";
import { columnSql, whereSql } from "./writeSql.ts";

const count = measureOfUnit("count");

/** How many rows there are, of one kind, or of two kinds at once; and how many kinds. */
export function countCandidates(source: Source, printed: PrintedNumber): Candidate[] {
  const { value, kind } = printed;
  // Large counts are cells: nobody counts ten thousand rows.
  if (!Number.isInteger(value) || value < 2 || value > 5000) return [];
  if (!["bare", "count", "things", "people", "years", "months"].includes(kind)) return [];
  const rows = source.rows;
  const conditions = conditionsOf(source);
  const singles = conditions.map((binding) => ({ bindings: [binding], rows: matching(rows, [binding]) }));
  const doubles = singles.flatMap(({ bindings: [first], rows: some }, i) =>
    conditions.slice(i + 1).flatMap((second) => {
      if (!first || second.column === first.column) return [];
      return [{ bindings: [first, second], rows: matching(some, [second]) }];
    }),
  );
  const all = [{ bindings: [] as Binding[], rows }, ...singles, ...doubles].filter((each) => each.rows.length > 0);
  return [
    ...all.flatMap(({ bindings, rows: some }) => counted(source, bindings, some, printed)),
    ...all
      .filter(({ bindings }) => bindings.length < 2)
      .flatMap(({ bindings, rows: some }) => distinct(source, bindings, some, printed)),
  ];
}

/** Values of columns with few of them, by which rows may be told apart. */
export function conditionsOf({ rows, categories, time }: Source): Binding[] {
  return categories
    .filter((column) => column !== time)
    .flatMap((column) => {
      const values = new Set(rows.map((row) => row[column]));
      return values.size > 25 ? [] : [...values].filter((value) => value !== null).map((value) => ({ column, value }));
    });
}

export const matching = (rows: readonly Row[], bindings: readonly Binding[]) =>
  rows.filter((row) => bindings.every(({ column, value }) => row[column] === value));

function counted(
  source: Source,
  common: readonly Binding[],
  rows: readonly Row[],
  printed: PrintedNumber,
): Candidate[] {
  const fit = fitOf(rows.length, printed);
  if (!fit) return [];
  const sql = () => `select count(*) from ${source.name}${whereSql(common)}`;
  return [{ shape: "count", source, value: rows.length, measure: count, common, rows, sql, fit }];
}

function distinct(
  source: Source,
  common: readonly Binding[],
  rows: readonly Row[],
  printed: PrintedNumber,
): Candidate[] {
  const columns = [...new Set([...source.dimensions, ...source.categories])];
  return columns.flatMap((column) => {
    const values = new Set(rows.map((row) => row[column]).filter((value) => value !== null));
    const fit = values.size < rows.length ? fitOf(values.size, printed) : undefined;
    if (!fit || common.some((binding) => binding.column === column)) return [];
    const sql = () => `select count(distinct ${columnSql(column)}) from ${source.name}${whereSql(common)}`;
    const of = { column, of: () => count, titles: { en: column.replaceAll("_", " "), ko: column } };
    return [
      {
        shape: "count-distinct" as const,
        source,
        column: of,
        value: values.size,
        measure: count,
        common,
        rows,
        sql,
        fit,
      },
    ];
  });
}
