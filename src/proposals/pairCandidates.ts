import { type Binding, type Candidate, fitOf, type Shape } from "./candidate.ts";
import { bindingsOf, plainValue } from "./cellCandidates.ts";
import { tupleOf } from "./dimensions.ts";
import { isPrintedAs, type Measure, measureOfUnit, sameMeasure } from "./measure.ts";
import { periodPlace } from "./periodNames.ts";
import type { PrintedNumber } from "./printedNumber.ts";
import type { MeasureColumn, Row, Source } from "./source.ts";
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
  },
  {
    shape: "yearly-rate",
    value: (a, b, years) => (years >= 2 ? 100 * ((a / b) ** (1 / years) - 1) : Number.NaN),
    measure: () => percent,
    sql: (a, b, years) => `100 * (pow(${a} / ${b}, 1.0 / ${years}) - 1)`,
    overTime: true,
  },
  {
    shape: "index",
    value: (a, b) => (100 * a) / b,
    measure: () => measureOfUnit("index"),
    sql: (a, b) => `100 * ${a} / ${b}`,
    overTime: true,
  },
];

/** Measures of which a part, a multiple or a change in percent says something. */
const isSize = ({ kind }: Measure) => !/^(?:percent|points|log-points|year|date|rank)$/.test(kind);

function allowed({ shape }: Operation, of: Measure, printed: PrintedNumber): boolean {
  if (printed.kind === "bare" && (shape === "yearly-rate" || shape === "index") && printed.value < 100) return false;
  if (shape === "difference") return of.kind !== "unknown" || printed.kind === "bare";
  if (shape === "multiple" || shape === "log-change") return of.kind !== "year" && of.kind !== "points";
  return isSize(of);
}

/**
 * What two cells give that differ in one dimension, or in their column alone. Rates of growth a year are looked for
 * where the words ask for them: nearly every number is one of some two cells.
 */
export function pairCandidates(source: Source, printed: PrintedNumber, asksForRates: boolean): Candidate[] {
  const asked = operations.filter(
    ({ shape, measure }) =>
      (asksForRates || shape !== "yearly-rate") &&
      source.measures.some(({ of }) => source.rows.some((row) => isPrintedAs(measure(of(row)), printed.kind))),
  );
  if (asked.length === 0) return [];
  return [
    ...source.dimensions.flatMap((dimension) =>
      source.measures.flatMap((column) => alongDimension({ source, dimension, column, printed }, asked)),
    ),
    ...acrossColumns(source, asked, printed),
  ];
}

interface Along {
  readonly source: Source;
  readonly dimension: string;
  readonly column: MeasureColumn;
  readonly printed: PrintedNumber;
}

interface Cell {
  readonly row: Row;
  readonly measure: Measure;
  readonly value: number;
  /** Its place in time, in years; 0 where the dimension is not time. */
  readonly place: number;
}

function alongDimension(along: Along, asked: readonly Operation[]): Candidate[] {
  const { source, dimension, column, printed } = along;
  const others = source.dimensions.filter((name) => name !== dimension);
  const groups = new Map<string, Cell[]>();
  const isTime = dimension === source.time;
  for (const row of source.rows) {
    if (typeof row[column.column] !== "number") continue;
    const key = tupleOf(row, others);
    const measure = column.of(row);
    const cell = {
      row,
      measure,
      value: plainValue(row, column.column, measure),
      place: isTime ? periodPlace(row[dimension]) : 0,
    };
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const mayFit = prefilter(asked, printed);
  const found: Candidate[] = [];
  for (const cells of groups.values())
    for (const a of cells)
      for (const b of cells)
        if (a !== b && mayFit(a.value, b.value))
          for (const operation of asked) found.push(...ofPair(along, operation, a, b));
  return found;
}

/**
 * Whether a pair may give the number at all: hundreds of thousands of pairs are looked at, and all but a few are put
 * aside by one division and some comparisons.
 */
function prefilter(asked: readonly Operation[], printed: PrintedNumber): (a: number, b: number) => boolean {
  const { low, high } = {
    low: Math.min(printed.low, printed.coarse.low),
    high: Math.max(printed.high, printed.coarse.high),
  };
  const slack = 1e-6 * Math.max(1, Math.abs(high));
  const sides = [[low - slack, high + slack], ...(printed.signed ? [] : [[-high - slack, -low + slack]])] as [
    number,
    number,
  ][];
  const inverse: Partial<Record<Shape, (x: number) => number>> = {
    share: (x) => x / 100,
    index: (x) => x / 100,
    multiple: (x) => x,
    change: (x) => 1 + x / 100,
    "log-change": (x) => Math.exp(x / 100),
  };
  const ratios = asked.flatMap(({ shape }) => {
    const back = inverse[shape];
    return back ? sides.map(([from, to]) => [back(from), back(to)] as const) : [];
  });
  const differences = asked.some(({ shape }) => shape === "difference") ? sides : [];
  const rates = asked.some(({ shape }) => shape === "yearly-rate");
  return (a, b) => {
    if (rates) return true;
    const ratio = a / b;
    for (const [from, to] of ratios) if (ratio >= from && ratio <= to) return true;
    const difference = a - b;
    for (const [from, to] of differences) if (difference >= from && difference <= to) return true;
    return false;
  };
}

function ofPair({ source, dimension, column, printed }: Along, operation: Operation, a: Cell, b: Cell): Candidate[] {
  if (!sameMeasure(a.measure, b.measure)) return [];
  const { shape, overTime } = operation;
  const years = a.place - b.place;
  // What changes does so from the earlier to the later.
  if (overTime ? !(years > 0) : dimension === source.time && shape !== "share" && shape !== "multiple" && years <= 0)
    return [];
  const value = operation.value(a.value, b.value, years);
  const fit = Number.isFinite(value) ? fitOf(value, printed) : undefined;
  if (!fit || !allowed(operation, a.measure, printed)) return [];
  const measure = operation.measure(a.measure);
  if (!isPrintedAs(measure, printed.kind)) return [];
  const common = bindingsOf(
    a.row,
    source.dimensions.filter((name) => name !== dimension),
  );
  const pair = [a.row, b.row].map((row) => ({ column: dimension, value: row[dimension] })) as [Binding, Binding];
  const [first, second] = pair.map((binding) => pickSql(column.column, binding)) as [string, string];
  const whole = operation.sql(first, second, Math.round(years * 100) / 100);
  const exponent = shape === "difference" ? a.measure.exponent : 0;
  const sql = (power: number) => `select ${scaleSql(whole, exponent, power)} from ${source.name}${whereSql(common)}`;
  return [{ shape, source, column, value, measure, common, pair, rows: [a.row, b.row], sql, fit }];
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
