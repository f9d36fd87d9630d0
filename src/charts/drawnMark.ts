import type { Language } from "../language/language.ts";
import { type LinePoint, lineSegments, type Segment } from "./lineSegments.ts";
import { type Place, placeOf, type SeriesRows, seriesRows, statusOf } from "./marksRows.ts";
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

/** Marks whose y names a row of the drawing, whatever the column holds. */
const named = new Set(["barX"]);

/** Every mark with its rows where the axes will put them. */
export function drawnMarks(spec: ChartSpec, rows: readonly Row[], language: Language): DrawnMark[] {
  return spec.plot.map((mark) => ({
    mark,
    series: seriesRows(mark, rows, spec, language).map(({ key, rows: own }: SeriesRows) => ({
      key,
      drawn: own.map((row) => drawnRow(row, mark, spec, language)),
    })),
  }));
}

function drawnRow(row: Row, mark: Mark, spec: ChartSpec, language: Language): Drawn {
  const at = (channel: Mark["x"], edge?: "start" | "end") => placeOf(row, channel, spec, language, edge);
  const category = (channel: Mark["x"]) => (typeof channel === "string" ? String(row[channel] ?? "–") : undefined);
  const number = (column: string | undefined) => {
    const value = column === undefined ? undefined : row[column];
    return typeof value === "number" ? value : undefined;
  };
  return {
    row,
    status: statusOf(row, mark, spec),
    x: mark.mark === "barY" && !isNumber(row, mark.x) ? category(mark.x) : at(mark.x),
    y: named.has(mark.mark) ? category(mark.y) : at(mark.y),
    x1: at(mark.x1, "start"),
    x2: at(mark.x2, "end"),
    y1: at(mark.y1, "start"),
    y2: at(mark.y2, "end"),
    low: number(mark.band?.[0]),
    high: number(mark.band?.[1]),
  };
}

const isNumber = (row: Row, channel: Mark["x"]) => typeof channel !== "string" || typeof row[channel] === "number";

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
  const channels = axis === "x" ? (["x", "x1", "x2"] as const) : (["y", "y1", "y2", "low", "high"] as const);
  return marks.flatMap(({ series }) =>
    series.flatMap(({ drawn }) => drawn.flatMap((each) => channels.flatMap((channel) => each[channel] ?? []))),
  );
}

/** The column whose values stand on an axis, by the first mark that names one. */
export function columnOn(axis: "x" | "y", spec: ChartSpec): string | undefined {
  const channels = axis === "x" ? (["x", "x1", "x2"] as const) : (["y", "y1", "y2"] as const);
  for (const mark of spec.plot) {
    for (const channel of channels) {
      const column = mark[channel];
      if (typeof column === "string") return column;
    }
  }
  return undefined;
}
