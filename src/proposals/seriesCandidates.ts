import { isPrintedAs, measureOfUnit, sameMeasure } from "../facts/measure.ts";
import { type Candidate, fitOf, type Shape } from "./candidate.ts";
import { bindingsOf } from "./cellCandidates.ts";
import { conditionsOf, matching } from "./countCandidates.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import { plainValue, type Series, seriesOf } from "./series.ts";
import type { Row, Source } from "./source.ts";
import { columnSql, conditionSql, pickSql, scaleSql, whereSql } from "./writeSql.ts";

const year = measureOfUnit("year");

/**
 * What a whole series gives: its highest and lowest value and their years, its first and last year, its sum and mean,
 * and the first year above one of the `levels` (in plain units) or above another series.
 */
export function seriesCandidates(source: Source, printed: PrintedNumber, levels: readonly number[]): Candidate[] {
  const series = seriesOf(source);
  const values = series.flatMap((each) => (isPrintedAs(each.measure, printed.kind) ? valuesOf(each, printed) : []));
  if (!mayBeYear(printed)) return [...values, ...extremesOfKinds(source, printed)];
  const overTime = series.filter(({ isOverTime }) => isOverTime);
  return [
    ...values,
    ...overTime.flatMap((each) => yearsOf(each, printed, levels)),
    ...overTime.flatMap((a) => overTime.flatMap((b) => (a === b ? [] : overtaking(a, b, printed)))),
  ];
}

const mayBeYear = ({ kind, value }: PrintedNumber) =>
  isPrintedAs(year, kind) && Number.isInteger(value) && value > 1800 && value < 2200;

/** The candidate of a series, but for what is asked of it. */
function asked(series: Series): Pick<Candidate, "source" | "column" | "common" | "rows"> {
  const rows = series.cells.map(({ row }) => row);
  return { source: series.source, column: series.column, common: bindingsOf(rows[0] as Row, series.others), rows };
}

function valuesOf(series: Series, printed: PrintedNumber): Candidate[] {
  const { measure, column, source, isOverTime, cells } = series;
  const numbers = cells.map(({ value }) => value);
  const sum = numbers.reduce((a, b) => a + b, 0);
  const adds = !/^(?:percent|points|times|index|year|date|rate|rank)$/.test(measure.kind);
  const name = columnSql(column.column);
  const wanted: readonly (readonly [Shape, string, number, boolean])[] = [
    ["highest", `max(${name})`, Math.max(...numbers), isOverTime],
    ["lowest", `min(${name})`, Math.min(...numbers), isOverTime],
    ["sum", `sum(${name})`, sum, adds],
    ["mean", `avg(${name})`, sum / numbers.length, measure.kind !== "year"],
  ];
  return wanted.flatMap(([shape, expression, value, makesSense]) => {
    const fit = makesSense ? fitOf(value, printed) : undefined;
    if (!fit) return [];
    const all = asked(series);
    const from = ` from ${source.name}${whereSql(all.common)}`;
    const sql = (power: number) => `select ${scaleSql(expression, measure.exponent, power)}${from}`;
    return [{ ...all, shape, value, measure, sql, fit }];
  });
}

/** The largest and smallest value of all rows of one kind, where rows are told apart by an id: the most that was lost. */
function extremesOfKinds(source: Source, printed: PrintedNumber): Candidate[] {
  if (source.time !== undefined) return [];
  return source.measures.flatMap((column) =>
    conditionsOf(source).flatMap((binding) => {
      const rows = matching(source.rows, [binding]).filter((row) => typeof row[column.column] === "number");
      const measure = rows[0] && column.of(rows[0]);
      if (!measure || rows.length < 3 || !rows.every((row) => sameMeasure(column.of(row), measure))) return [];
      if (!isPrintedAs(measure, printed.kind)) return [];
      const values = rows.map((row) => plainValue(row, column.column, measure));
      const name = columnSql(column.column);
      return (["highest", "lowest"] as const).flatMap((shape): Candidate[] => {
        const value = shape === "highest" ? Math.max(...values) : Math.min(...values);
        const fit = fitOf(value, printed);
        if (!fit) return [];
        const call = scaleSql.bind(null, `${shape === "highest" ? "max" : "min"}(${name})`, measure.exponent);
        const sql = (power: number) => `select ${call(power)} from ${source.name}${whereSql([binding])}`;
        return [{ shape, source, column, value, measure, common: [binding], rows, sql, fit }];
      });
    }),
  );
}

/** The year that a period lies in. */
const yearOf = (value: unknown) => Number(String(value).slice(0, 4));

function yearSql({ dimension, cells }: Series): string {
  const name = columnSql(dimension);
  return typeof cells[0]?.row[dimension] === "number" ? name : `left(${name}::varchar, 4)::integer`;
}

function yearsOf(series: Series, printed: PrintedNumber, levels: readonly number[]): Candidate[] {
  const { source, cells, column, measure } = series;
  const places = cells.map(({ place }) => Math.floor(place));
  const values = cells.map(({ value }) => value);
  const at = (value: number) => places[values.indexOf(value)] as number;
  const wanted: [Shape, string, number, string?][] = [
    ["year-of-highest", "arg_max", at(Math.max(...values))],
    ["year-of-lowest", "arg_min", at(Math.min(...values))],
    ["first-year", "min", Math.min(...places)],
    ["last-year", "max", Math.max(...places)],
  ];
  for (const level of levels) {
    const above = places.filter((_, i) => (values[i] as number) > level);
    // A series that begins above the level was not seen to pass it.
    if (above.length > 0 && Math.min(...above) > Math.min(...places))
      wanted.push(["first-above", "min", Math.min(...above), `${level / 10 ** measure.exponent}`]);
  }
  const name = columnSql(column.column);
  return wanted.flatMap(([shape, call, value, level]): Candidate[] => {
    const fit = fitOf(value, printed);
    if (!fit) return [];
    const all = asked(series);
    const what = call.startsWith("arg") ? `${yearSql(series)}, ${name}` : yearSql(series);
    const where = whereSql(all.common, ...(level === undefined ? [] : [`${name} > ${level}`]));
    const sql = () => `select ${call}(${what}) from ${source.name}${where}`;
    return [{ ...all, shape, value, measure: year, sql, fit }];
  });
}

/** The first year in which one series stands above another that differs from it in one dimension besides time. */
function overtaking(a: Series, b: Series, printed: PrintedNumber): Candidate[] {
  if (a.column !== b.column || !sameMeasure(a.measure, b.measure)) return [];
  const [first, second] = [a, b].map(({ cells }) => cells[0]?.row) as [Row, Row];
  const differing = a.others.filter((name) => first[name] !== second[name]);
  const [varied] = differing;
  if (differing.length !== 1 || varied === undefined) return [];
  const { source, dimension, column } = a;
  const against = new Map(b.cells.map(({ row, value }) => [row[dimension], value]));
  const both = a.cells.filter(({ row }) => against.has(row[dimension]));
  const above = both.filter(({ row, value }) => value > (against.get(row[dimension]) as number));
  const years = (cells: Series["cells"]) => Math.min(...cells.map(({ row }) => yearOf(row[dimension])));
  const fit = above.length > 0 && years(above) > years(both) ? fitOf(years(above), printed) : undefined;
  if (!fit) return [];
  const common = bindingsOf(
    first,
    a.others.filter((name) => name !== varied),
  );
  const pair = [
    { column: varied, value: first[varied] },
    { column: varied, value: second[varied] },
  ] as const;
  const sql = () => {
    const time = columnSql(dimension);
    const [upper, lower] = pair.map((binding) => pickSql(column.column, binding));
    const where = whereSql(common, `(${pair.map(conditionSql).join(" or ")})`).trim();
    const each = `  select ${time}, ${upper} as upper, ${lower} as lower\n  from ${source.name}\n  ${where}\n  group by ${time}`;
    return `select min(${yearSql(a)})\nfrom (\n${each}\n)\nwhere upper > lower`;
  };
  const rows = [...a.cells, ...b.cells].map(({ row }) => row);
  return [
    { shape: "first-over-other", source, column, value: years(above), measure: year, common, pair, rows, sql, fit },
  ];
}
