import * as Plot from "@observablehq/plot";
import { themeColour } from "../styles/colours.ts";
import { type Axis, axisFor } from "./axis.ts";
import { columnOn, type DrawnMark, drawnMarks, placesOn } from "./drawnMark.ts";
import { type Label, labelMark, textSize } from "./labels.ts";
import { labelPlace, markLabels } from "./markLabels.ts";
import { type Panel, scaleOptions } from "./panel.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { plotMarks } from "./plotMarks.ts";
import type { Row } from "./row.ts";
import type { ChartSpec } from "./schema.ts";
import { textWidth } from "./wrapWords.ts";

/** The widest that one column may be, in pixels, and the share of its slot that it takes. */
const column = { slot: 90, most: 48, share: 0.74 };
const margin = { top: 22, bottom: 30, right: 14 };

/** Lines, dots, areas and columns over a horizontal axis of numbers, moments or names. */
export function drawXyPanel({ spec, rows, all, frame, shared, height: asked, unplaced }: Panel): SVGSVGElement {
  const { language, narrow, width } = frame;
  const marks = drawnMarks(spec, rows, language);
  const everywhere = drawnMarks(spec, all, language);
  const hasColumns = spec.plot.some(({ mark }) => mark === "barY");
  // Panels of columns on one scale are as tall as their columns, so that each has its own top.
  const context = shared && !hasColumns ? everywhere : marks;
  const [xColumn, yColumn] = [columnOn("x", spec), columnOn("y", spec)];
  const levelPlaces = (axis: "x" | "y") => (spec.levels ?? []).flatMap((level) => level[axis] ?? []);
  const x = withColumns(
    axisFor({
      // Panels share their horizontal axis, so that the same year stands in the same place.
      places: [...placesOn("x", everywhere), ...levelPlaces("x")],
      options: spec.x,
      column: xColumn ? spec.columns[xColumn] : undefined,
      language,
      free: [0, 0],
    }),
    hasColumns,
  );
  const y = axisFor({
    places: [...placesOn("y", context), ...levelPlaces("y")],
    options: spec.y,
    column: yColumn ? spec.columns[yColumn] : undefined,
    language,
    fromZero: hasColumns,
  });
  const endWidth = narrow ? 84 : 132;
  const labels: Label[] = marks.flatMap((mark) => markLabels(mark, spec, frame, endWidth));
  const ends = labels.filter(({ at }) => at === "end");
  // Columns with their values written need no axis of values.
  const isWritten =
    hasColumns && spec.plot.every((mark) => mark.mark !== "barY" || labelPlace(mark, frame) === "value");
  const withY = spec.y?.axis ?? !isWritten;
  const height = asked ?? (narrow ? 320 : 380);
  const yTicks = withY ? y.ticks(Math.max(2, Math.round((height - 60) / 75))) : [];
  const left = withY ? Math.max(0, ...yTicks.map(({ text }) => textWidth(text))) + 10 : 0;
  const slots = hasColumns ? slotsOf(x) : 0;
  const edge = Math.max(0, ...ends.map(({ text }) => textSize(text).width));
  const right = Math.min(
    width - (ends.length > 0 ? edge + 9 : hasColumns ? 0 : margin.right),
    hasColumns ? left + slots * column.slot : width,
  );
  const slot = hasColumns ? (right - left) / slots : 0;
  const halfColumn = hasColumns ? Math.min(column.share / 2, column.most / 2 / slot) : 0;
  const bottom = height - margin.bottom;
  const fitted = fitAbove(
    labels,
    (place) => (x.type === "band" ? x.domain.indexOf(place as string) : Number(place)) * slot,
  );
  const xTicks = fitTicks(x, right - left);
  const drawn = marks.map((mark) =>
    plotMarks(mark, {
      spec,
      halfColumn,
      edges: { x: [x.domain[0], x.domain.at(-1)], y: [y.domain[0], y.domain.at(-1)] },
    }),
  );
  const levels = levelMarks(spec, frame, x);
  return plotFrame(frame, {
    height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginRight: width - right,
    insetLeft: 0,
    x: { ...scaleOptions(x, [left, right]), ...(x.type === "band" ? { padding: 1 - column.share } : {}) },
    y: scaleOptions(y, [bottom, margin.top]),
    marks: [
      ...missingMarks(spec, rows, xColumn, frame, y),
      ...valueAxis({ ticks: yTicks.map(({ value }) => value as number), format: textAt(yTicks) }),
      ...(crossesZero(y) && withY ? [Plot.ruleY([0], { stroke: themeColour("quiet") })] : []),
      ...(hasColumns ? [Plot.ruleY([0], { stroke: themeColour("rule") })] : []),
      ...drawn.flatMap(({ under }) => under),
      ...levels.marks,
      ...leaders(marks, spec, frame, x),
      positionAxis({ ticks: xTicks.map(({ value }) => value), format: textAt(xTicks) }),
      ...drawn.flatMap(({ over }) => over),
      labelMark([...fitted, ...levels.labels], {
        obstacles: [...drawn.flatMap(({ obstacles }) => obstacles), ...levels.obstacles],
        bounds: { left, right: width, top: 0, bottom },
        edge: right,
        unplaced,
      }),
    ],
  });
}

const textAt =
  (ticks: readonly { value: unknown; text: string }[]) =>
  (value: unknown): string =>
    ticks.find((tick) => Number(tick.value) === Number(value) || tick.value === value)?.text ?? "";

const crossesZero = ({ domain, type }: Axis) => type !== "utc" && Number(domain[0]) < 0 && Number(domain.at(-1)) > 0;

/** A year axis under columns has room for half a column at each end. */
function withColumns(axis: Axis, hasColumns: boolean): Axis {
  if (!hasColumns || axis.type !== "linear") return axis;
  const [first, last] = axis.domain as readonly [number, number];
  return { ...axis, domain: [first - 0.5, last + 0.5] };
}

const slotsOf = ({ type, domain }: Axis) =>
  type === "band" ? domain.length : Number(domain.at(-1)) - Number(domain[0]);

/** As many ticks as stand apart, the first and last within the drawing. */
function fitTicks(x: Axis, room: number) {
  for (let count = Math.max(2, Math.floor(room / 62)); count > 1; count--) {
    const ticks = x.ticks(count);
    const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text)));
    if (x.type === "band" || ticks.length * (widest + 16) <= room + widest) return ticks;
  }
  return x.ticks(2);
}

/** Values over columns that are too narrow for all of them: the highest, the last and the first, as they have room. */
function fitAbove(labels: readonly Label[], pixel: (x: unknown) => number): readonly Label[] {
  const above = labels.filter(({ at }) => at === "above");
  const touch = (a: Label, b: Label) =>
    a !== b && Math.abs(pixel(a.x) - pixel(b.x)) < (textSize(a.text).width + textSize(b.text).width) / 2 + 3;
  if (!above.some((label, i) => above[i + 1] && touch(label, above[i + 1] as Label))) return labels;
  const highest = above.reduce((best, label) => (Number(label.y) > Number(best.y) ? label : best));
  const kept: Label[] = [];
  for (const label of [highest, above.at(-1), above[0]]) {
    if (label && !kept.some((other) => other === label || touch(label, other))) kept.push(label);
  }
  return labels.filter((label) => label.at !== "above" || kept.includes(label));
}

function levelMarks({ levels = [] }: ChartSpec, { language }: Panel["frame"], x: Axis) {
  const rule = { stroke: themeColour("ink"), strokeDasharray: "1 3" };
  const [ys, xs] = [levels.flatMap((level) => level.y ?? []), levels.flatMap((level) => level.x ?? [])];
  return {
    marks: [...(ys.length > 0 ? [Plot.ruleY(ys, rule)] : []), ...(xs.length > 0 ? [Plot.ruleX(xs, rule)] : [])],
    labels: levels.flatMap(({ x, y, name }): Label[] =>
      name ? [{ at: "level", x, y, text: name[language], fill: themeColour("quiet") }] : [],
    ),
    obstacles: ys.map((y) => ({ path: [[x.domain[0], y] as const, [x.domain.at(-1), y] as const] })),
  };
}

/** From the end of a line that stops early, a thin rule to its label beside the plot. */
function leaders(marks: readonly DrawnMark[], spec: ChartSpec, frame: Panel["frame"], x: Axis): Plot.Markish[] {
  const edge = x.domain.at(-1);
  const short = marks
    .filter(({ mark }) => ["end", "ends"].includes(labelPlace(mark, frame)))
    .flatMap(({ series }) => series.flatMap(({ drawn }) => drawn.at(-1) ?? []))
    .filter(({ x: at, y }) => at !== undefined && y !== undefined && Number(at) < Number(edge));
  if (spec.plot.some(({ mark }) => mark === "barY")) return [];
  return short.length === 0
    ? []
    : [Plot.link(short, { x1: "x", x2: () => edge, y1: "y", y2: "y", stroke: themeColour("rule"), strokeWidth: 1 })];
}

/** The stretch of years between the first and the last for which there is no row, shaded and named. */
function missingMarks(
  { missing }: ChartSpec,
  rows: readonly Row[],
  xColumn: string | undefined,
  { language }: Panel["frame"],
  y: Axis,
): Plot.Markish[] {
  if (!missing || !xColumn) return [];
  const years = [...new Set(rows.map((row) => Number(row[xColumn])))].sort((a, b) => a - b);
  const gaps = years.flatMap((year, i) => {
    const before = years[i - 1];
    return before !== undefined && year - before > 1 ? [{ from: before + 1, to: year - 1 }] : [];
  });
  const words = ({ from, to }: { from: number; to: number }) =>
    `${from === to ? from : `${from}${language === "ko" ? "~" : "–"}${to}`}\n${missing[language]}`;
  return [
    Plot.rect(gaps, {
      x1: ({ from }) => from - 0.5,
      x2: ({ to }) => to + 0.5,
      y1: () => y.domain[0],
      y2: () => y.domain.at(-1),
      fill: themeColour("sheet"),
    }),
    Plot.text(gaps, {
      x: ({ from, to }) => (from + to) / 2,
      y: () => y.domain[0],
      dy: -10,
      text: words,
      lineAnchor: "bottom",
      fill: themeColour("quiet"),
    }),
  ];
}
