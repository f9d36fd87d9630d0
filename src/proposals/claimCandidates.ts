import { quotedText } from "../datasets/quoteSql.ts";
import type { Binding, Candidate, Shape } from "./candidate.ts";
import { bindingsOf } from "./cellCandidates.ts";
import type { ClaimPattern } from "./claimPattern.ts";
import { isPeriod } from "./periodNames.ts";
import { type Cell, type Series, seriesOf } from "./series.ts";
import type { Row, Source } from "./source.ts";
import { columnSql, conditionSql, pickSql, whereSql } from "./writeSql.ts";

/** A condition that holds in the data, as a candidate whose value is 1. */
type Condition = Pick<Candidate, "common" | "rows"> & Partial<Pick<Candidate, "pair">> & { readonly sql: string };

/** Every condition of the claim's pattern that holds somewhere in the tables. */
export function claimCandidates(sources: readonly Source[], pattern: ClaimPattern): Candidate[] {
  return sources.flatMap((source) =>
    seriesOf(source).flatMap((series) =>
      conditionsOn(series, pattern).map(
        ({ sql, ...condition }): Candidate => ({
          ...condition,
          shape: pattern.kind satisfies Shape,
          pattern,
          source,
          column: series.column,
          value: 1,
          measure: series.measure,
          sql: () => sql,
          fit: { coarse: false, flipped: false },
        }),
      ),
    ),
  );
}

function conditionsOn(series: Series, pattern: ClaimPattern): Condition[] {
  switch (pattern.kind) {
    case "every-step":
    case "first-time":
      return series.isOverTime ? steps(series, pattern) : [];
    case "extreme":
      return extreme(series, pattern.most);
    case "multiple":
    case "greater":
      return pairs(series, pattern);
    case "never":
      return series.isOverTime ? never(series, pattern.above) : [];
    case "never-again":
      return series.isOverTime ? neverAgain(series, pattern) : [];
  }
}

const inTime = ({ cells }: Series) => [...cells].sort((a, b) => a.place - b.place);
const common = (series: Series) => bindingsOf(series.cells[0]?.row as Row, series.others);

function literal(value: unknown): string {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : quotedText(String(value));
}

/** Falls or rises from each period to the next, up to the last, or up to the year that was the first to do otherwise. */
function steps(series: Series, pattern: Extract<ClaimPattern, { kind: "every-step" | "first-time" }>): Condition[] {
  const { source, column, dimension } = series;
  const start = pattern.since ?? Number.NEGATIVE_INFINITY;
  const all = inTime(series).filter(({ place }) => place >= start);
  const end =
    pattern.kind === "first-time" ? (pattern.year ?? Math.floor(all.at(-1)?.place ?? 0)) : Number.POSITIVE_INFINITY;
  const cells = all.filter(({ place }) => place < end + 1);
  const [first, last] = [cells[0], cells.at(-1)];
  if (cells.length < 3 || !first || !last) return [];
  if (pattern.since !== undefined && Math.floor(first.place) !== pattern.since) return [];
  const rises = (i: number) => (cells[i] as Cell).value > (cells[i - 1] as Cell).value;
  const ups = cells.slice(1).map((_, i) => rises(i + 1));
  const usual = pattern.kind === "first-time" ? ups.slice(0, -1) : ups;
  const isUsualUp = pattern.kind === "first-time" ? !pattern.up : pattern.up;
  if (!usual.every((isUp) => isUp === isUsualUp)) return [];
  if (pattern.kind === "first-time" && ups.at(-1) !== pattern.up) return [];
  const [name, time] = [columnSql(column.column), columnSql(dimension)];
  const sign = (isUp: boolean) => (isUp ? ">" : "<");
  const [from, to] = [first, last].map(({ row }) => literal(row[dimension])) as [string, string];
  const condition =
    pattern.kind === "first-time"
      ? `bool_and(${name} ${sign(isUsualUp)} before) filter (${time} < ${to}) and bool_and(${name} ${sign(pattern.up)} before) filter (${time} = ${to})`
      : `bool_and(${name} ${sign(pattern.up)} before)`;
  const where = whereSql(common(series), `${time} between ${from} and ${to}`).trim();
  const sql = `select ${condition}\nfrom (\n  select ${time}, ${name}, lag(${name}) over (order by ${time}) as before\n  from ${source.name}\n  ${where}\n)\nwhere ${time} > ${from}`;
  return [{ common: common(series), rows: cells.map(({ row }) => row), sql }];
}

/** What holds all the others in it is not the largest of them. */
const isTotal = (value: unknown) => /^(?:world|WLD|total)$/.test(String(value));

/** The largest or smallest of a series, which the sentence must name. */
function extreme(series: Series, most: boolean): Condition[] {
  const { source, column, dimension } = series;
  const cells = series.cells.filter(({ row }) => !isTotal(row[dimension]));
  const [end, next] = most ? [cells.at(-1), cells.at(-2)] : [cells[0], cells[1]];
  // Two that share the first place are not the largest, either of them.
  if (!end || end.value === next?.value || cells.length < 3) return [];
  const bindings = common(series);
  const own: Binding = { column: dimension, value: end.row[dimension] };
  const name = columnSql(dimension);
  const totals = series.cells
    .filter((cell) => !cells.includes(cell))
    .map(({ row }) => `${name} <> ${literal(row[dimension])}`);
  const call = `${most ? "arg_max" : "arg_min"}(${name}, ${columnSql(column.column)})`;
  const sql = `select ${call} = ${literal(own.value)} from ${source.name}${whereSql(bindings, ...totals)}`;
  return [{ common: [...bindings, own], rows: cells.map(({ row }) => row), sql }];
}

function pairs(series: Series, pattern: Extract<ClaimPattern, { kind: "multiple" | "greater" }>): Condition[] {
  const { source, column, dimension, cells } = series;
  return cells.flatMap((a) =>
    cells.flatMap((b): Condition[] => {
      if (a === b || !holds(a.value, b.value, pattern)) return [];
      const pair = [a.row, b.row].map((row) => ({ column: dimension, value: row[dimension] })) as [Binding, Binding];
      const [first, second] = pair.map((binding) => pickSql(column.column, binding)) as [string, string];
      const sql = `select ${comparison(first, second, pattern)} from ${source.name}${whereSql(common(series))}`;
      return [{ common: common(series), pair, rows: [a.row, b.row], sql }];
    }),
  );
}

function holds(a: number, b: number, pattern: Extract<ClaimPattern, { kind: "multiple" | "greater" }>): boolean {
  if (pattern.kind === "greater") return pattern.most ? a > b : a < b;
  const { times, side } = pattern;
  if (side === "over") return a > times * b && a < (times + 1) * b;
  if (side === "under") return a < times * b && a > 0.5 * times * b;
  return a >= 0.95 * times * b && a <= 1.05 * times * b;
}

function comparison(a: string, b: string, pattern: Extract<ClaimPattern, { kind: "multiple" | "greater" }>): string {
  if (pattern.kind === "greater") return `${a} ${pattern.most ? ">" : "<"} ${b}`;
  const { times, side } = pattern;
  if (side !== "about") return `${a} ${side === "over" ? ">" : "<"} ${times} * ${b}`;
  const round = (x: number) => Number(x.toPrecision(4));
  return `${a} / ${b} between ${round(0.95 * times)} and ${round(1.05 * times)}`;
}

/** One series that is at no time above, or below, another that differs from it in one dimension besides time. */
function never(a: Series, above: boolean): Condition[] {
  const first = a.cells[0]?.row as Row;
  return seriesOf(a.source).flatMap((b): Condition[] => {
    const second = b.cells[0]?.row as Row;
    if (a === b || !b.isOverTime || a.column !== b.column || a.measure.kind !== b.measure.kind) return [];
    const [varied, ...more] = a.others.filter((name) => first[name] !== second[name]);
    if (varied === undefined || more.length > 0) return [];
    const against = new Map(b.cells.map(({ row, value }) => [row[a.dimension], value]));
    const both = a.cells.filter(({ row }) => against.has(row[a.dimension]) && isPeriod(row[a.dimension]));
    const stays = both.every(({ row, value }) => {
      const other = against.get(row[a.dimension]) as number;
      return above ? value < other : value > other;
    });
    if (both.length < 3 || !stays) return [];
    const pair = [first, second].map((row) => ({ column: varied, value: row[varied] })) as [Binding, Binding];
    const [own, other] = pair.map((binding) => pickSql(a.column.column, binding)) as [string, string];
    const time = columnSql(a.dimension);
    const bindings = bindingsOf(
      first,
      a.others.filter((name) => name !== varied),
    );
    const where = whereSql(bindings, `(${pair.map(conditionSql).join(" or ")})`).trim();
    const sql = `select bool_and(one ${above ? "<" : ">"} other)\nfrom (\n  select ${time}, ${own} as one, ${other} as other\n  from ${a.source.name}\n  ${where}\n  group by ${time}\n)`;
    return [{ common: bindings, pair, rows: [...a.cells, ...b.cells].map(({ row }) => row), sql }];
  });
}

/** No later value is as high as that of a year that is named, or as the highest; or as low, the other way round. */
function neverAgain(series: Series, { above, years }: Extract<ClaimPattern, { kind: "never-again" }>): Condition[] {
  const { source, column, dimension } = series;
  const cells = inTime(series);
  const outermost = above ? series.cells.at(-1) : series.cells[0];
  const meant = years.length > 0 ? cells.filter(({ place }) => years.includes(Math.floor(place))) : [outermost];
  return meant.flatMap((cell): Condition[] => {
    const later = cells.filter(({ place }) => cell && place > cell.place);
    const stays = later.every(({ value }) => cell && (above ? value < cell.value : value > cell.value));
    if (!cell || later.length < 2 || !stays) return [];
    const [name, time] = [columnSql(column.column), columnSql(dimension)];
    const then = literal(cell.row[dimension]);
    const where = whereSql(common(series), `${time} >= ${then}`).trim();
    const sql = `select bool_and(${name} ${above ? "<" : ">"} reached)\nfrom (\n  select ${time}, ${name}, max(${name}) filter (${time} = ${then}) over () as reached\n  from ${source.name}\n  ${where}\n)\nwhere ${time} > ${then}`;
    return [{ common: common(series), rows: [cell, ...later].map(({ row }) => row), sql }];
  });
}
