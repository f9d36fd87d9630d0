import { isPrintedAs, type Measure, measureOfUnit, sameMeasure } from "../facts/measure.ts";
import { type Binding, type Candidate, fitOf, type Shape } from "./candidate.ts";
import { bindingsOf } from "./cellCandidates.ts";
import type { Interval, PrintedNumber } from "./printedNumber.ts";
import { type Cell, firstFrom, plainValue, type Series, seriesOf } from "./series.ts";
import type { Source } from "./source.ts";
import { columnSql, pickSql, scaleSql, whereSql } from "./writeSql.ts";

const percent = measureOfUnit("percent");
const times = measureOfUnit("times");

/** What two numbers give: the value, and its SQL from the SQL of both. */
interface Operation {
  readonly shape: Shape;
  readonly value: (a: number, b: number, years: number) => number;
  readonly measure: (a: Measure) => Measure;
  readonly sql: (a: string, b: string, years: number) => string;
  /** Whether it speaks of time alone. */
  readonly overTime: boolean;
  /** Nearly every number is one of these for some two cells: they are looked for where words or signs ask for them. */
  readonly onlyIfWanted?: true;
}

const operations: readonly Operation[] = [
  {
    shape: "share",
    value: (a, b) => (100 * a) / b,
    measure: () => percent,
    sql: (a, b) => `100 * ${a} / ${b}`,
    overTime: false,
  },
  { shape: "multiple", value: (a, b) => a / b, measure: () => times, sql: (a, b) => `${a} / ${b}`, overTime: false },
  {
    shape: "change",
    value: (a, b) => 100 * (a / b - 1),
    measure: () => percent,
    sql: (a, b) => `100 * (${a} / ${b} - 1)`,
    overTime: false,
  },
  {
    shape: "difference",
    value: (a, b) => a - b,
    measure: (of) =>
      of.kind === "percent" ? measureOfUnit("percentage-points") : of.kind === "year" ? measureOfUnit("years") : of,
    sql: (a, b) => `${a} - ${b}`,
    overTime: false,
  },
  {
    shape: "log-change",
    value: (a, b) => 100 * Math.log(a / b),
    measure: () => measureOfUnit("log-points"),
    sql: (a, b) => `100 * ln(${a} / ${b})`,
    overTime: true,
    onlyIfWanted: true,
  },
  {
    shape: "yearly-rate",
    value: (a, b, years) => (years >= 2 ? 100 * ((a / b) ** (1 / years) - 1) : Number.NaN),
    measure: () => percent,
    sql: (a, b, years) => `100 * (pow(${a} / ${b}, 1.0 / ${years}) - 1)`,
    overTime: true,
    onlyIfWanted: true,
  },
  {
    shape: "index",
    value: (a, b) => (100 * a) / b,
    measure: () => measureOfUnit("index"),
    sql: (a, b) => `100 * ${a} / ${b}`,
    overTime: true,
    onlyIfWanted: true,
  },
];

/** Measures of which a part, a multiple or a change in percent says something. */
const isSize = ({ kind }: Measure) => !/^(?:percent|points|log-points|year|date|rank)$/.test(kind);

function allowed({ shape }: Operation, of: Measure, printed: PrintedNumber): boolean {
  if (printed.kind === "bare" && shape === "index" && printed.value < 100) return false;
  if (shape === "difference") return of.kind !== "unknown" || printed.kind === "bare";
  if (shape === "multiple" || shape === "log-change") return of.kind !== "year" && of.kind !== "points";
  return isSize(of);
}

/** What two cells give that differ in one dimension, or in their column alone. */
export function pairCandidates(source: Source, printed: PrintedNumber, wanted: ReadonlySet<Shape>): Candidate[] {
  const asked = operations.filter(
    ({ shape, measure, onlyIfWanted }) =>
      (!onlyIfWanted || wanted.has(shape) || (shape !== "yearly-rate" && measure(percent).kind === printed.kind)) &&
      source.measures.some(({ of }) => source.rows.some((row) => isPrintedAs(measure(of(row)), printed.kind))),
  );
  if (asked.length === 0) return [];
  const found = acrossColumns(source, asked, printed);
  const intervals = sidesOf(printed);
  for (const series of seriesOf(source))
    for (const operation of asked)
      eachPair(series, operation, intervals, (a, b) => {
        const candidate = ofPair(series, operation, [a, b], printed);
        if (candidate) found.push(candidate);
      });
  return found;
}

/** Where a number may lie: as it stands, and below zero if it may be the size of a fall. */
function sidesOf({ low, high, coarse, signed }: PrintedNumber): readonly Interval[] {
  const side = { low: Math.min(low, coarse.low), high: Math.max(high, coarse.high) };
  return signed || side.low <= 0 ? [side] : [side, { low: -side.high, high: -side.low }];
}

/** From a number to the ratio of two cells that gives it. */
const ratioFor: Partial<Record<Shape, (x: number) => number>> = {
  share: (x) => x / 100,
  index: (x) => x / 100,
  multiple: (x) => x,
  change: (x) => 1 + x / 100,
  "log-change": (x) => Math.exp(x / 100),
};

/**
 * Calls `visit` with every pair of cells that may give the number: a series in order is searched by halves, since there
 * are hundreds of thousands of pairs.
 */
function eachPair(
  series: Series,
  { shape }: Operation,
  intervals: readonly Interval[],
  visit: (a: Cell, b: Cell) => void,
): void {
  const { cells } = series;
  const ratio = ratioFor[shape];
  if (!ratio && shape !== "difference") {
    for (const b of cells) for (const a of cells) if (a !== b) visit(a, b);
    return;
  }
  for (const { low, high } of intervals) {
    const [from, to] = ratio ? [ratio(low), ratio(high)] : [low, high];
    for (const b of cells) {
      const one = ratio ? from * b.value : b.value + from;
      const other = ratio ? to * b.value : b.value + to;
      const [least, most] = one < other ? [one, other] : [other, one];
      const slack = 1e-9 * (Math.abs(least) + Math.abs(most));
      for (let i = firstFrom(series, least - slack); i < cells.length; i++) {
        const a = cells[i] as Cell;
        if (a.value > most + slack) break;
        if (a !== b) visit(a, b);
      }
    }
  }
}

function ofPair(
  series: Series,
  operation: Operation,
  [a, b]: readonly [Cell, Cell],
  printed: PrintedNumber,
): Candidate | undefined {
  const { source, dimension, column, others, measure: of } = series;
  const { shape, overTime } = operation;
  const years = a.place - b.place;
  // What changes does so from the earlier to the later.
  const runsBack = years <= 0 && series.isOverTime && shape !== "share" && shape !== "multiple";
  if (overTime ? years <= 0 : runsBack) return undefined;
  const value = operation.value(a.value, b.value, years);
  const fit = Number.isFinite(value) ? fitOf(value, printed) : undefined;
  const measure = operation.measure(of);
  if (!fit || !allowed(operation, of, printed) || !isPrintedAs(measure, printed.kind)) return undefined;
  const common = bindingsOf(a.row, others);
  const pair = [a.row, b.row].map((row) => ({ column: dimension, value: row[dimension] })) as [Binding, Binding];
  const exponent = shape === "difference" ? of.exponent : 0;
  const sql = (power: number) => {
    const [first, second] = pair.map((binding) => pickSql(column.column, binding)) as [string, string];
    const whole = operation.sql(first, second, Math.round(years * 100) / 100);
    return `select ${scaleSql(whole, exponent, power)} from ${source.name}${whereSql(common)}`;
  };
  return { shape, source, column, value, measure, common, pair, rows: [a.row, b.row], sql, fit };
}

/** Two columns of one row: China's sales as a percentage of America's where each has a column. */
function acrossColumns(source: Source, asked: readonly Operation[], printed: PrintedNumber): Candidate[] {
  const kinds = asked.filter(({ overTime, shape }) => !overTime && shape !== "change");
  const found: Candidate[] = [];
  for (const row of source.rows)
    for (const a of source.measures)
      for (const b of source.measures) {
        const [of, other] = [a.of(row), b.of(row)];
        if (a === b || of.kind === "unknown" || !sameMeasure(of, other)) continue;
        for (const operation of kinds) {
          const value = operation.value(plainValue(row, a.column, of), plainValue(row, b.column, other), 0);
          const fit = Number.isFinite(value) ? fitOf(value, printed) : undefined;
          const measure = operation.measure(of);
          if (!fit || !allowed(operation, of, printed) || !isPrintedAs(measure, printed.kind)) continue;
          const whole = operation.sql(columnSql(a.column), columnSql(b.column), 0);
          const { exponent } = operation.shape === "difference" ? of : { exponent: 0 };
          const where = whereSql(bindingsOf(row, source.keys));
          const sql = (power: number) => `select ${scaleSql(whole, exponent, power)} from ${source.name}${where}`;
          const common = bindingsOf(row, source.dimensions);
          found.push({ shape: operation.shape, source, column: a, value, measure, common, rows: [row], sql, fit });
        }
      }
  return found;
}
