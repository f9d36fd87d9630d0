import { greatestIndex, leastIndex } from "d3-array";
import type { Language } from "../language/language.ts";
import { valueIn } from "./columnText.ts";
import { periodDate, periodSpan } from "./periodDate.ts";
import type { Row } from "./row.ts";
import type { ChartSpec, Mark, Status } from "./schema.ts";

type Condition = NonNullable<Mark["where"]>;

/** Whether a row has what a condition asks of it. */
export function matches(row: Row, condition: Condition | undefined): boolean {
  return Object.entries(condition ?? {}).every(([name, wanted]) => {
    const value = row[name] ?? null;
    if (typeof wanted === "object" && wanted !== null && !Array.isArray(wanted)) return !includes(wanted.not, value);
    return includes(wanted, value);
  });
}

function includes(wanted: unknown, value: unknown): boolean {
  return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
}

/** A place on an axis: a number, a moment, or the name of a row or column. */
export type Place = number | Date | string;

/** Where a channel of a row stands on its axis; undefined where there is nothing to draw. */
export function placeOf(
  row: Row,
  channel: Mark["x"],
  { columns }: ChartSpec,
  language: Language,
  edge?: "start" | "end",
): Place | undefined {
  if (channel === undefined) return undefined;
  if (typeof channel === "object") return channel.value;
  const value = valueIn(row, channel, columns, language);
  if (value === null || value === undefined) return undefined;
  if (columns[channel]?.time && typeof value === "string") {
    if (edge) return periodSpan(value)[edge === "start" ? 0 : 1];
    return periodDate(value);
  }
  return typeof value === "number" ? value : String(value);
}

/** The rows of one series: those that share the value of `z`, or of the column that colours them. */
export interface SeriesRows {
  readonly key: unknown;
  readonly rows: readonly Row[];
}

/** The column whose values make series of a mark's rows. */
export function seriesColumn(mark: Mark): string | undefined {
  if (mark.z) return mark.z;
  const colour = mark.stroke ?? mark.fill;
  return typeof colour === "string" ? colour : undefined;
}

/** The rows that a mark draws, by series in order of appearance. */
export function seriesRows(mark: Mark, rows: readonly Row[], spec: ChartSpec, language: Language): SeriesRows[] {
  const column = seriesColumn(mark);
  const kept = rows.filter((row) => matches(row, mark.where));
  const groups = Map.groupBy(kept, (row) => (column === undefined ? undefined : row[column]));
  // Each panel has its own first, last, highest and lowest.
  const panels = (own: readonly Row[]) => [...Map.groupBy(own, (row) => (mark.fy ? row[mark.fy] : undefined)).values()];
  return [...groups].map(([key, own]) => ({
    key,
    rows: mark.select ? panels(own).flatMap((panel) => selected(mark, panel, spec, language)) : own,
  }));
}

function selected({ select, x, y }: Mark, rows: readonly Row[], spec: ChartSpec, language: Language): readonly Row[] {
  if (!select || rows.length === 0) return rows;
  const at = (channel: Mark["x"]) => (row: Row) => {
    const place = placeOf(row, channel, spec, language);
    return place instanceof Date ? place.getTime() : place;
  };
  const index =
    select === "first"
      ? 0
      : select === "last"
        ? rows.length - 1
        : (select.startsWith("max") ? greatestIndex : leastIndex)(rows, at(select.endsWith("X") ? x : y) as never);
  return index === undefined || index < 0 ? [] : rows.slice(index, index + 1);
}

/** Whether a row is actual, an estimate or a projection, by the column that says so. */
export function statusOf(row: Row, mark: Mark, spec: ChartSpec): Status {
  const column = mark.status ?? spec.status;
  if (column === undefined) return "actual";
  const value = String(row[column] ?? "actual");
  const said = spec.columns[column]?.values?.[value]?.status ?? value;
  return said === "projection" || said === "estimate" ? said : "actual";
}
