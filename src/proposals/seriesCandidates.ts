import { type Candidate, fitOf, type Shape } from "./candidate.ts";
import { bindingsOf, plainValue } from "./cellCandidates.ts";
import { tupleOf } from "./dimensions.ts";
import { isPrintedAs, type Measure, measureOfUnit, sameMeasure } from "./measure.ts";
import { isPeriod } from "./periodNames.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import type { MeasureColumn, Row, Source } from "./source.ts";
import { columnSql, conditionSql, pickSql, scaleSql, whereSql } from "./writeSql.ts";

/** Rows of one measure that differ in one dimension alone. */
interface Series {
  readonly source: Source;
  readonly column: MeasureColumn;
  readonly dimension: string;
  readonly measure: Measure;
  readonly rows: readonly Row[];
  readonly values: readonly number[];
}

const year = measureOfUnit("year");

/**
 * What a whole series gives: its highest and lowest value and their years, its first and last year, its sum and mean,
 * and the first year above one of the `levels` (in plain units) or above another series.
 */
export function seriesCandidates(source: Source, printed: PrintedNumber, levels: readonly number[]): Candidate[] {
  const series = seriesOf(source);
  const years =
    isPrintedAs(year, printed.kind) && Number.isInteger(printed.value) && printed.value > 1800 && printed.value < 2200;
  const found = series.flatMap((each) => [
    ...(years ? yearsOf(each, printed, levels) : []),
    ...(isPrintedAs(each.measure, printed.kind) ? valuesOf(each, printed) : []),
  ]);
  return years ? [...found, ...overtakings(series, printed)] : found;
}

function seriesOf(source: Source): Series[] {
  return source.measures.flatMap((column) =>
    source.dimensions.flatMap((dimension) => {
      const others = source.dimensions.filter((name) => name !== dimension);
      const groups = new Map<string, Row[]>();
      for (const row of source.rows) {
        if (typeof row[column.column] !== "number") continue;
        const { kind, exponent, noun } = column.of(row);
        const key = `${tupleOf(row, others)} ${kind} ${exponent} ${noun}`;
        groups.set(key, [...(groups.get(key) ?? []), row]);
      }
      return [...groups.values()]
        .filter((rows) => rows.length > 1)
        .map((rows): Series => {
          const measure = column.of(rows[0] as Row);
          const values = rows.map((row) => plainValue(row, column.column, measure));
          return { source, column, dimension, measure, rows, values };
        });
    }),
  );
}

function shared({ source, column, dimension, rows }: Series) {
  const common = bindingsOf(
    rows[0] as Row,
    source.dimensions.filter((name) => name !== dimension),
  );
  return { source, column, common, rows, from: ` from ${source.name}${whereSql(common)}` };
}

function valuesOf(series: Series, printed: PrintedNumber): Candidate[] {
  const { values, measure, column, source, dimension } = series;
  const { from, ...rest } = shared(series);
  const sum = values.reduce((a, b) => a + b, 0);
  const isTime = dimension === source.time;
  const adds = !/^(?:percent|points|times|index|year|date|rate|rank)$/.test(measure.kind);
  const name = columnSql(column.column);
  const wanted: readonly (readonly [Shape, string, number, boolean])[] = [
    ["highest", `max(${name})`, Math.max(...values), isTime],
    ["lowest", `min(${name})`, Math.min(...values), isTime],
    ["sum", `sum(${name})`, sum, adds],
    ["mean", `avg(${name})`, sum / values.length, measure.kind !== "year"],
  ];
  return wanted.flatMap(([shape, expression, value, makesSense]) => {
    const fit = makesSense ? fitOf(value, printed) : undefined;
    if (!fit) return [];
    const sql = (power: number) => `select ${scaleSql(expression, measure.exponent, power)}${from}`;
    return [{ ...rest, shape, value, measure, sql, fit }];
  });
}

/** A whole year; of a quarter or a month the year that it begins with. */
const yearOf = (value: unknown) => Number(String(value).slice(0, 4));

function yearSql(series: Series): string {
  const name = columnSql(series.dimension);
  return typeof series.rows[0]?.[series.dimension] === "number" ? name : `left(${name}::varchar, 4)::integer`;
}

function yearsOf(series: Series, printed: PrintedNumber, levels: readonly number[]): Candidate[] {
  const { source, dimension, rows, values, column, measure } = series;
  if (dimension !== source.time) return [];
  const { from, ...rest } = shared(series);
  const name = columnSql(column.column);
  const when = yearSql(series);
  const places = rows.map((row) => yearOf(row[dimension]));
  const at = (value: number) => places[values.indexOf(value)] as number;
  const wanted: (readonly [Shape, string, number])[] = [
    ["year-of-highest", `select arg_max(${when}, ${name})${from}`, at(Math.max(...values))],
    ["year-of-lowest", `select arg_min(${when}, ${name})${from}`, at(Math.min(...values))],
    ["first-year", `select min(${when})${from}`, Math.min(...places)],
    ["last-year", `select max(${when})${from}`, Math.max(...places)],
  ];
  for (const level of levels) {
    const above = places.filter((_, i) => (values[i] as number) > level);
    const first = Math.min(...above);
    if (above.length === 0 || first === Math.min(...places)) continue;
    const condition = `${name} > ${level / 10 ** measure.exponent}`;
    const where = whereSql(rest.common, condition);
    wanted.push(["first-above", `select min(${when}) from ${source.name}${where}`, first]);
  }
  return wanted.flatMap(([shape, text, value]) => {
    const fit = fitOf(value, printed);
    return fit ? [{ ...rest, shape, value, measure: year, sql: () => text, fit }] : [];
  });
}

/** The first year in which one series stands above another that differs from it in one dimension besides time. */
function overtakings(series: readonly Series[], printed: PrintedNumber): Candidate[] {
  const overTime = series.filter(({ source, dimension }) => dimension === source.time);
  return overTime.flatMap((a) => overTime.flatMap((b) => (a === b ? [] : overtaking(a, b, printed))));
}

function overtaking(a: Series, b: Series, printed: PrintedNumber): Candidate[] {
  if (a.column !== b.column || !sameMeasure(a.measure, b.measure)) return [];
  const { source, dimension, column } = a;
  const [first, second] = [a.rows[0], b.rows[0]] as [Row, Row];
  const others = source.dimensions.filter((name) => name !== dimension);
  const differing = others.filter((name) => first[name] !== second[name]);
  const [varied] = differing;
  if (differing.length !== 1 || varied === undefined) return [];
  const against = new Map(b.rows.map((row, i) => [row[dimension], b.values[i] as number]));
  const both = a.rows.flatMap((row, i) => {
    const other = against.get(row[dimension]);
    return other === undefined || !isPeriod(row[dimension])
      ? []
      : [{ year: yearOf(row[dimension]), above: (a.values[i] as number) > other }];
  });
  const value = Math.min(...both.filter(({ above }) => above).map((each) => each.year));
  const fit = Number.isFinite(value) ? fitOf(value, printed) : undefined;
  if (!fit || value === Math.min(...both.map((each) => each.year))) return [];
  const common = bindingsOf(
    first,
    others.filter((name) => name !== varied),
  );
  const pair = [first, second].map((row) => ({ column: varied, value: row[varied] })) as never as NonNullable<
    Candidate["pair"]
  >;
  const time = columnSql(dimension);
  const [upper, lower] = pair.map((binding) => pickSql(column.column, binding));
  const either = `(${pair.map(conditionSql).join(" or ")})`;
  const sql = () =>
    `select min(${yearSql(a)}) from (\n  select ${time}, ${upper} as upper, ${lower} as lower\n  from ${source.name}\n  ${whereSql(common, either).trim()}\n  group by ${time}\n)\nwhere upper > lower`;
  return [
    {
      shape: "first-over-other",
      source,
      column,
      value,
      measure: year,
      common,
      pair,
      rows: [...a.rows, ...b.rows],
      sql,
      fit,
    },
  ];
}
