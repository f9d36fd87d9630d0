import type { Language } from "../language/language.ts";
import { valueIn } from "./columnText.ts";
import { type LinePoint, lineSegments, type Segment } from "./lineSegments.ts";
import { matches, type Place, placeOf, type SeriesRows, seriesRows, statusOf } from "./marksRows.ts";
import { hasNamedRows } from "./namedRows.ts";
import type { Row } from "./row.ts";
import type { ChartSpec, Mark, Status } from "./schema.ts";

/** A row as a mark draws it: where its channels stand. */
export interface Drawn {
  readonly row: Row;
  readonly status: Status;
  readonly x?: Place | undefined;
  readonly y?: Place | undefined;
  readonly x1?: Place | undefined;
  readonly x2?: Place | undefined;
  readonly y1?: Place | undefined;
  readonly y2?: Place | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}
/** A mark with its rows in place, by series. */
export interface DrawnMark {
  readonly mark: Mark;
  readonly series: readonly { readonly key: unknown; readonly drawn: readonly Drawn[] }[];
}

/** Every mark with its rows where the axes will put them. */
export function drawnMarks(spec: ChartSpec, rows: readonly Row[], language: Language): DrawnMark[] {
  const isNamed = hasNamedRows(spec, rows, language);
  const isText = ({ x }: Mark) =>
    typeof x === "string" && rows.some((row) => typeof valueIn(row, x, spec.columns, language) === "string");
  // Columns stand on names unless on numbers, and all that is drawn with them; in named rows y is the name.
  const names = { x: spec.plot.some((mark) => mark.mark === "barY" && isText(mark)), y: isNamed };
  return spec.plot.map((mark) => ({
    mark,
    series: seriesRows(mark, rows, spec, language).map(({ key, rows: own }: SeriesRows) => ({
      key,
      drawn: own.map((row) => drawnRow(row, mark, spec, language, names)),
    })),
  }));
}

function drawnRow(
  row: Row,
  mark: Mark,
  spec: ChartSpec,
  language: Language,
  names: { readonly x: boolean; readonly y: boolean },
): Drawn {
  const place = (channel: Mark["x"], edge?: "start" | "end") => placeOf(row, channel, spec, language, edge);
  // A log scale has no place for zero and below.
  const on =
    (axis: "x" | "y") =>
    (channel: Mark["x"], edge?: "start" | "end"): Place | undefined => {
      const found = place(channel, edge);
      return spec[axis]?.type === "log" && typeof found === "number" && found <= 0 ? undefined : found;
    };
  const [onX, onY] = [on("x"), on("y")];
  const category = (channel: Mark["x"]) =>
    typeof channel === "string" ? String(valueIn(row, channel, spec.columns, language) ?? "–") : undefined;
  const number = (column: string | undefined) => {
    const value = column === undefined ? undefined : (names.y ? onX : onY)(column);
    return typeof value === "number" ? value : undefined;
  };
  return {
    row,
    status: statusOf(row, mark, spec),
    x: names.x ? category(mark.x) : onX(mark.x),
    y: names.y ? category(mark.y) : onY(mark.y),
    x1: names.x ? category(mark.x1) : onX(mark.x1, "start"),
    x2: names.x ? category(mark.x2) : onX(mark.x2, "end"),
    y1: onY(mark.y1, "start"),
    y2: onY(mark.y2, "end"),
    low: number(mark.band?.[0]),
    high: number(mark.band?.[1]),
  };
}

/** The strokes of a line, series by series. */
export function strokesOf({ mark, series }: DrawnMark, spec: ChartSpec): { key: unknown; segments: Segment[] }[] {
  return series.map(({ key, drawn }) => ({
    key,
    segments: lineSegments(
      drawn.flatMap(({ x, y, status, row }): LinePoint[] =>
        x === undefined || typeof y !== "number" ? [] : [{ x, y, status, row }],
      ),
      gapOf(mark, spec),
    ),
  }));
}

/** The longest step that a line bridges: that of the mark, one year on an axis of years, else any. */
function gapOf({ gap, x }: Mark, { columns }: ChartSpec): number {
  if (gap === "join") return Number.POSITIVE_INFINITY;
  if (gap !== undefined) return gap;
  const column = typeof x === "string" ? columns[x] : undefined;
  if (column?.unit === "year") return 1;
  return { quarter: 0.26, month: 0.09, day: Number.POSITIVE_INFINITY, period: Number.POSITIVE_INFINITY }[
    column?.time ?? "period"
  ];
}

/** Where the marks stand on one axis: all places of the channels that share it. */
export function placesOn(axis: "x" | "y", marks: readonly DrawnMark[]): Place[] {
  const channels = axis === "x" ? (["x", "x1", "x2"] as const) : (["y", "y1", "y2"] as const);
  return marks.flatMap(({ series }) =>
    series.flatMap(({ drawn }) =>
      drawn.flatMap((each) => {
        // An interval lies along the axis of the values: in named rows that is the horizontal one.
        const isAlong = (axis === "x") === (typeof each.y === "string");
        const places = [...channels.map((channel) => each[channel]), ...(isAlong ? [each.low, each.high] : [])];
        return places.filter((place) => place !== undefined);
      }),
    ),
  );
}

/** The column whose values stand on an axis, by the first mark that draws a row on it. */
export function columnOn(axis: "x" | "y", spec: ChartSpec, rows: readonly Row[]): string | undefined {
  const channels = axis === "x" ? (["x", "x1", "x2"] as const) : (["y", "y1", "y2"] as const);
  // Where a control chooses the unit, one mark has rows and another has none.
  const drawing = spec.plot.filter(({ where }) => rows.some((row) => matches(row, where)));
  for (const mark of [...drawing, ...spec.plot]) {
    for (const channel of channels) {
      const column = mark[channel];
      if (typeof column === "string") return column;
    }
  }
  return undefined;
}
