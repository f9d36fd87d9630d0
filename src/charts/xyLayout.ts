import { range } from "d3-array";
import { type Axis, axisFor, type Tick } from "./axis.ts";
import { compressYears, type MissingYears } from "./compressYears.ts";
import { columnOn, type DrawnMark, drawnMarks, placesOn } from "./drawnMark.ts";
import { type Label, textSize } from "./labels.ts";
import { labelPlace, markLabels } from "./markLabels.ts";
import type { Panel } from "./panel.ts";
import type { Row } from "./row.ts";
import type { ChartSpec } from "./schema.ts";
import { textWidth } from "./wrapWords.ts";

/** Pixels around the plot. */
export const margin = { top: 22, bottom: 30, right: 14 };
/** The share of its slot that a column takes. */
export const columnShare = 0.74;
/** The most that a slot and its column may take, in pixels. */
const widest = { slot: 90, column: 48 };

/** What stands where in a panel, before it is drawn. */
export interface XyLayout {
  readonly marks: readonly DrawnMark[];
  /** The marks of all panels. */
  readonly everywhere: readonly DrawnMark[];
  readonly x: Axis;
  readonly y: Axis;
  readonly labels: readonly Label[];
  /** None where the values are written at the marks. */
  readonly yTicks: readonly Tick[];
  /** The edges of the plot and its height, in pixels. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** The pixels of one column's slot, and half a column in units of x. */
  readonly columns: { readonly slot: number; readonly half: number } | undefined;
  readonly gaps: readonly MissingYears[];
}

/** Axes, labels and edges of a panel of lines, dots or columns. */
export function xyLayout({ spec, rows, all, frame, shared, height: asked, margins }: Panel): XyLayout {
  const { language, narrow, width } = frame;
  const [xColumn, yColumn] = [columnOn("x", spec, all), columnOn("y", spec, all)];
  const years = compressYears(spec.missing && xColumn ? yearsIn(all, xColumn, spec) : [], {
    room: width * (narrow ? 0.6 : 0.75),
    words:
      Math.max(
        ...missingWords({ first: 2000, last: 2001, onAxis: false }, spec, frame).map((line) => textWidth(line)),
      ) + 10,
  });
  const marks = years.place(drawnMarks(spec, rows, language));
  const everywhere = years.place(drawnMarks(spec, all, language));
  const hasColumns = spec.plot.some(({ mark }) => mark === "barY");
  const levels = (axis: "x" | "y") => (spec.levels ?? []).flatMap((level) => level[axis] ?? []);
  // Panels share their horizontal axis, so that the same year stands in the same place.
  const across = axisFor({
    places: [...placesOn("x", everywhere), ...levels("x")],
    options: spec.x,
    column: xColumn ? spec.columns[xColumn] : undefined,
    language,
    free: [0, 0],
  });
  const x = withColumns(years.axis(across), hasColumns);
  const y = axisFor({
    // Panels of columns on one scale are as tall as their columns, so that each has its own top.
    places: [...placesOn("y", shared && !hasColumns ? everywhere : marks), ...levels("y")],
    options: spec.y,
    column: yColumn ? spec.columns[yColumn] : undefined,
    language,
    fromZero: hasColumns,
  });
  const height = asked ?? (narrow ? 320 : 380);
  const labels = marks.flatMap((mark) => markLabels(mark, spec, frame, narrow ? 92 : 132));
  const slots = x.type === "band" ? x.domain.length : Number(x.domain.at(-1)) - Number(x.domain[0]);
  // Columns with all their values written need no axis of values.
  const isWritten =
    hasColumns &&
    marks.every(({ mark }) => mark.mark !== "barY" || labelPlace(mark, frame) === "value") &&
    labels.every(({ at, text }) => at !== "above" || textSize(text).width <= Math.min(width / slots, widest.slot) + 2);
  const withY = spec.y?.axis ?? !isWritten;
  const yTicks = withY ? y.ticks(Math.max(2, Math.round((height - 60) / 75))) : [];
  const edges = margins ?? edgesOf({ x, yTicks, labels, width, slots: hasColumns ? slots : undefined });
  const slot = (edges.right - edges.left) / slots;
  const columns = hasColumns ? { slot, half: Math.min(columnShare / 2, widest.column / 2 / slot) } : undefined;
  const gaps = years.gapsIn(xColumn ? yearsIn(rows, xColumn, spec) : []);
  return { marks, everywhere, x, y, labels, yTicks, ...edges, height, columns, gaps };
}

/** The years of the rows, where the horizontal axis is one of years. */
function yearsIn(rows: readonly Row[], column: string, { columns }: ChartSpec): number[] {
  if (columns[column]?.unit !== "year") return [];
  return rows.flatMap((row) => (typeof row[column] === "number" ? [row[column]] : []));
}

/** The edges of the plot: left of it the labels of its gridlines, right of it those at the ends of lines. */
function edgesOf({
  x,
  yTicks,
  labels,
  width,
  slots,
}: Pick<XyLayout, "x" | "yTicks" | "labels"> & { width: number; slots: number | undefined }) {
  const half = (tick: Tick | undefined) => textWidth(tick?.text ?? "") / 2;
  const [first, last] = [half(x.ticks(4)[0]), half(x.ticks(4).at(-1))];
  const ends = labels.filter(({ at }) => at === "end").map(({ text }) => textSize(text).width + 9);
  const bare = slots === undefined ? first : beforeColumns(x, width / slots);
  const left = yTicks.length > 0 ? Math.max(...yTicks.map(({ text }) => textWidth(text))) + 10 : bare;
  const beside = Math.max(0, ...ends);
  if (slots === undefined) return { left, right: width - Math.max(beside, margin.right, last) };
  // What is kept free on the right makes every column narrower, and the year under the last reach further out.
  const slot = (width - left - beside) / slots;
  const wider = x.type === "band" ? 0 : Math.max(0, last - slot / 2) / (1 - 0.5 / slots);
  return { left, right: Math.min(width - Math.max(beside, wider), left + slots * widest.slot) };
}

/** How far a year under the first of narrow columns begins before them, whichever years there is room to name. */
function beforeColumns(x: Axis, slot: number): number {
  if (x.type === "band") return 0;
  const from = Number(x.domain[0]);
  const firsts = range(2, 9).flatMap((count) => x.ticks(count).slice(0, 1));
  return Math.max(0, ...firsts.map(({ value, text }) => textWidth(text) / 2 - (Number(value) - from) * slot));
}

/** A year axis under columns has room for half a column at each end. */
function withColumns(axis: Axis, hasColumns: boolean): Axis {
  if (!hasColumns || axis.type !== "linear") return axis;
  const [first, last] = axis.domain as readonly [number, number];
  return { ...axis, domain: [first - 0.5, last + 0.5] };
}

/** What a stretch without rows says, in lines: on a phone one word each, so that it stays within its band. */
export function missingWords(
  { first, last, onAxis }: Pick<MissingYears, "first" | "last" | "onAxis">,
  { missing }: ChartSpec,
  { language, narrow }: Panel["frame"],
): string[] {
  const to = language === "ko" ? "~" : "–";
  const words = missing?.[language] ?? "";
  if (onAxis) return narrow ? words.split(" ") : [words];
  if (narrow && first === last) return [String(first), ...words.split(" ")];
  if (narrow) return [`${first}${to}`, String(last), ...words.split(" ")];
  return [first === last ? String(first) : `${first}${to}${last}`, words];
}
