import type { Measure } from "../facts/measure.ts";
import { tupleOf } from "./dimensions.ts";
import { periodPlace } from "./periodNames.ts";
import type { MeasureColumn, Row, Source } from "./source.ts";

/** A number of a row in plain units; NaN where there is none. */
export function plainValue(row: Row, column: string, { exponent }: Measure): number {
  const value = row[column];
  return typeof value === "number" ? value * 10 ** exponent : Number.NaN;
}

/** A cell of a series. */
export interface Cell {
  readonly row: Row;
  /** In plain units. */
  readonly value: number;
  /** Its place in time, in years; 0 where the series does not run over time. */
  readonly place: number;
}

/** Cells of one column and one measure that differ in one dimension alone. */
export interface Series {
  readonly source: Source;
  readonly column: MeasureColumn;
  readonly measure: Measure;
  /** The dimension in which they differ, and all others. */
  readonly dimension: string;
  readonly others: readonly string[];
  readonly isOverTime: boolean;
  /** By their values, the smallest first. */
  readonly cells: readonly Cell[];
}

const known = new WeakMap<Source, readonly Series[]>();

/** Every series of two cells or more, along each dimension; worked out once for a source. */
export function seriesOf(source: Source): readonly Series[] {
  let series = known.get(source);
  if (!series) {
    series = source.measures.flatMap((column) =>
      source.dimensions.flatMap((dimension) => along(source, column, dimension)),
    );
    known.set(source, series);
  }
  return series;
}

function along(source: Source, column: MeasureColumn, dimension: string): Series[] {
  const others = source.dimensions.filter((name) => name !== dimension);
  const isOverTime = dimension === source.time;
  const groups = new Map<string, { measure: Measure; cells: Cell[] }>();
  for (const row of source.rows) {
    if (typeof row[column.column] !== "number") continue;
    const measure = column.of(row);
    const { kind, exponent, noun } = measure;
    const key = `${tupleOf(row, others)} ${kind} ${exponent} ${noun}`;
    const group = groups.get(key) ?? { measure, cells: [] };
    const place = isOverTime ? periodPlace(row[dimension]) : 0;
    group.cells.push({ row, value: plainValue(row, column.column, measure), place });
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ cells }) => cells.length > 1)
    .map(({ measure, cells }) => {
      cells.sort((a, b) => a.value - b.value);
      return { source, column, measure, dimension, others, isOverTime, cells };
    });
}

/** The first cell whose value is at least the given one; the number of cells where there is none. */
export function firstFrom({ cells }: Series, value: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] as Cell).value < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
