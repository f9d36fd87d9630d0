import * as Plot from "@observablehq/plot";
import { extent } from "d3-array";
import { themeColour } from "../styles/colours.ts";
import { type Axis, axisFor } from "./axis.ts";
import { compressYears } from "./compressYears.ts";
import { columnOn, type DrawnMark, drawnMarks, placesOn } from "./drawnMark.ts";
import { type Label, labelMark, textSize } from "./labels.ts";
import { labelPlace, markLabels } from "./markLabels.ts";
import { matches } from "./marksRows.ts";
import { type Panel, scaleOptions } from "./panel.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { plotMarks } from "./plotMarks.ts";
import type { ChartSpec } from "./schema.ts";
import { textWidth } from "./wrapWords.ts";

/** The widest that one column may be, in pixels, and the share of its slot that it takes. */
const column = { slot: 90, most: 48, share: 0.74 };
const margin = { top: 22, bottom: 30, right: 14 };

/** Lines, dots, areas and columns over a horizontal axis of numbers, moments or names. */
export function drawXyPanel({
  spec,
  rows,
  all,
  frame,
  shared,
  height: asked,
  withX = true,
  unplaced,
}: Panel): SVGSVGElement {
  const { language, narrow, width } = frame;
  const [xColumn, yColumn] = [columnOn("x", spec, all), columnOn("y", spec, all)];
  const years = compressYears(spec.missing && xColumn ? all.map((row) => Number(row[xColumn])) : [], {
    room: width * (narrow ? 0.6 : 0.75),
    words: Math.max(...missingWords({ first: 2000, last: 2000 }, spec, frame).map(textWidth)) + 10,
  });
  const marks = years.place(drawnMarks(spec, rows, language));
  const everywhere = years.place(drawnMarks(spec, all, language));
  const hasColumns = spec.plot.some(({ mark }) => mark === "barY");
  // Panels of columns on one scale are as tall as their columns, so that each has its own top.
  const context = shared && !hasColumns ? everywhere : marks;
  const levelPlaces = (axis: "x" | "y") => (spec.levels ?? []).flatMap((level) => level[axis] ?? []);
  const x = withColumns(
    years.axis(
      axisFor({
        // Panels share their horizontal axis, so that the same year stands in the same place.
        places: [...placesOn("x", everywhere), ...levelPlaces("x")],
        options: spec.x,
        column: xColumn ? spec.columns[xColumn] : undefined,
        language,
        free: [0, 0],
      }),
    ),
    hasColumns,
  );
  const y = axisFor({
    places: [...placesOn("y", context), ...levelPlaces("y")],
    options: spec.y,
    column: yColumn ? spec.columns[yColumn] : undefined,
    language,
    fromZero: hasColumns,
  });
  const endWidth = narrow ? 92 : 132;
  const labels: Label[] = marks.flatMap((mark) => markLabels(mark, spec, frame, endWidth));
  const ends = labels.filter(({ at }) => at === "end");
  // Columns with their values written need no axis of values.
  const isWritten =
    hasColumns && spec.plot.every((mark) => mark.mark !== "barY" || labelPlace(mark, frame) === "value");
  const withY = spec.y?.axis ?? !isWritten;
  const height = asked ?? (narrow ? 320 : 380);
  const yTicks = withY ? y.ticks(Math.max(2, Math.round((height - 60) / 75))) : [];
  const [firstTick, lastTick] = [x.ticks(4)[0]?.text ?? "", x.ticks(4).at(-1)?.text ?? ""];
  const left = withY
    ? Math.max(0, ...yTicks.map(({ text }) => textWidth(text))) + 10
    : hasColumns
      ? 0
      : textWidth(firstTick) / 2;
  const slots = hasColumns ? slotsOf(x) : 0;
  const edge = Math.max(0, ...ends.map(({ text }) => textSize(text).width));
  const right = Math.min(
    width - Math.max(ends.length > 0 ? edge + 9 : 0, hasColumns ? 0 : Math.max(margin.right, textWidth(lastTick) / 2)),
    // The last year under narrow columns is wider than its column.
    hasColumns
      ? Math.min(left + slots * column.slot, width - Math.max(0, textWidth(lastTick) - width / slots) / 2)
      : width,
  );
  const slot = hasColumns ? (right - left) / slots : 0;
  const halfColumn = hasColumns ? Math.min(column.share / 2, column.most / 2 / slot) : 0;
  const columnPlaces = placesOn(
    "x",
    everywhere.filter(({ mark }) => mark.mark === "barY"),
  );
  const [firstColumn, lastColumn] = extent(columnPlaces.map(Number));
  // Beside the columns, where other marks have their room, there are no years to name.
  const underColumns = (value: unknown) =>
    x.type === "band" ||
    firstColumn === undefined ||
    (Number(value) >= firstColumn && Number(value) <= Number(lastColumn));
  const marginBottom = withX ? margin.bottom : 8;
  const bottom = height - marginBottom;
  const fitted = fitAbove(labels, {
    pixel: (place) => (x.type === "band" ? x.domain.indexOf(place as string) : Number(place)) * slot,
    column: halfColumn * 2 * slot,
  });
  const xTicks = withX ? fitTicks(x, right - left, hasColumns ? 8 : 26).filter(({ value }) => underColumns(value)) : [];
  const drawn = marks.map((mark) =>
    plotMarks(mark, {
      spec,
      halfColumn,
      edges: { x: [x.domain[0], x.domain.at(-1)], y: [y.domain[0], y.domain.at(-1)] },
    }),
  );
  const levels = levelMarks(spec, frame, x, y);
  return plotFrame(frame, {
    height,
    marginTop: margin.top,
    marginBottom,
    marginRight: width - right,
    insetLeft: 0,
    x: { ...scaleOptions(x, [left, right]), ...(x.type === "band" ? { padding: 1 - column.share } : {}) },
    y: scaleOptions(y, [bottom, margin.top]),
    marks: [
      ...missingMarks(spec, years.gaps, frame, y),
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
function fitTicks(x: Axis, room: number, apart: number) {
  for (let count = Math.max(2, Math.floor(room / (apart + 36))); count > 1; count--) {
    const ticks = x.ticks(count);
    const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text)));
    if (x.type === "band" || ticks.length * (widest + apart) <= room + widest) return ticks;
  }
  return x.ticks(2);
}

/** Values over columns that are too narrow for all of them: the highest, the last and the first, as they have room. */
function fitAbove(
  labels: readonly Label[],
  { pixel, column }: { readonly pixel: (x: unknown) => number; readonly column: number },
): readonly Label[] {
  const above = labels.filter(({ at }) => at === "above");
  const apart = (a: Label, b: Label) => Math.abs(pixel(a.x) - pixel(b.x));
  const half = ({ text }: Label) => textSize(text).width / 2;
  const touch = (a: Label, b: Label) => a !== b && apart(a, b) < half(a) + half(b) + 3;
  if (!above.some((label, i) => above[i + 1] && touch(label, above[i + 1] as Label))) return labels;
  const highest = above.reduce((best, label) => (Number(label.y) > Number(best.y) ? label : best));
  const covered = (label: Label) =>
    above.some((other) => Number(other.y) > Number(label.y) && apart(label, other) < half(label) + column / 2);
  const kept: Label[] = [];
  for (const label of [highest, above.at(-1), above[0]]) {
    if (label && !covered(label) && !kept.some((other) => other === label || touch(label, other))) kept.push(label);
  }
  return labels.filter((label) => label.at !== "above" || kept.includes(label));
}

function levelMarks({ levels = [] }: ChartSpec, { language }: Panel["frame"], x: Axis, y: Axis) {
  const rule = { stroke: themeColour("ink"), strokeDasharray: "1 3" };
  const [ys, xs] = [levels.flatMap((level) => level.y ?? []), levels.flatMap((level) => level.x ?? [])];
  return {
    marks: [...(ys.length > 0 ? [Plot.ruleY(ys, rule)] : []), ...(xs.length > 0 ? [Plot.ruleX(xs, rule)] : [])],
    labels: levels.flatMap(({ x, y, name }): Label[] =>
      name ? [{ at: "level", x, y, text: name[language], fill: themeColour("quiet") }] : [],
    ),
    obstacles: [
      ...ys.map((at) => ({ path: [[x.domain[0], at] as const, [x.domain.at(-1), at] as const] })),
      ...xs.map((at) => ({ path: [[at, y.domain[0]] as const, [at, y.domain.at(-1)] as const] })),
    ],
  };
}

/** From the end of a line that stops early, a thin rule to its label beside the plot. */
function leaders(marks: readonly DrawnMark[], spec: ChartSpec, frame: Panel["frame"], x: Axis): Plot.Markish[] {
  const edge = x.domain.at(-1);
  const short = marks
    .filter(({ mark }) => ["end", "ends"].includes(labelPlace(mark, frame)))
    .flatMap(({ mark, series }) => {
      const where = typeof mark.label === "object" ? mark.label.where : undefined;
      return series.flatMap(({ drawn }) => drawn.filter(({ row }) => matches(row, where)).at(-1) ?? []);
    })
    .filter(
      ({ x: at, y }) =>
        at !== undefined &&
        y !== undefined &&
        (Number(edge) - Number(at)) / (Number(edge) - Number(x.domain[0])) > 0.03,
    );
  if (spec.plot.some(({ mark }) => mark === "barY")) return [];
  return short.length === 0
    ? []
    : [Plot.link(short, { x1: "x", x2: () => edge, y1: "y", y2: "y", stroke: themeColour("rule"), strokeWidth: 1 })];
}

/** What a stretch without rows says, in lines: on a phone one word each, so that it stays within its band. */
function missingWords(
  { first, last }: { readonly first: number; readonly last: number },
  { missing }: ChartSpec,
  { language, narrow }: Panel["frame"],
): string[] {
  const to = language === "ko" ? "~" : "–";
  const words = missing?.[language] ?? "";
  if (narrow) return [`${first}${to}`, String(last), ...words.split(" ")];
  return [first === last ? String(first) : `${first}${to}${last}`, words];
}

/** The stretches of years for which there is no row, shaded and named. */
function missingMarks(
  spec: ChartSpec,
  gaps: ReturnType<typeof compressYears>["gaps"],
  frame: Panel["frame"],
  y: Axis,
): Plot.Markish[] {
  if (!spec.missing) return [];
  type Gap = (typeof gaps)[number];
  return [
    Plot.rect(gaps, {
      x1: "from",
      x2: "to",
      y1: () => y.domain[0],
      y2: () => y.domain.at(-1),
      fill: themeColour("sheet"),
    }),
    Plot.text(gaps, {
      x: ({ from, to }: Gap) => (from + to) / 2,
      y: () => y.domain[0],
      dy: -10,
      text: (gap: Gap) => missingWords(gap, spec, frame).join("\n"),
      lineAnchor: "bottom",
      fill: themeColour("quiet"),
    }),
  ];
}
