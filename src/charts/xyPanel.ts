import * as Plot from "@observablehq/plot";
import { extent } from "d3-array";
import { themeColour } from "../styles/colours.ts";
import { type Axis, momentOf } from "./axis.ts";
import { type DrawnMark, placesOn } from "./drawnMark.ts";
import { type Label, labelMark, textSize } from "./labels.ts";
import { labelPlace } from "./markLabels.ts";
import { matches } from "./marksRows.ts";
import { type Panel, scaleOptions } from "./panel.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { plotMarks } from "./plotMarks.ts";
import { scalesOf, tellPlaces } from "./pointPlaces.ts";
import type { ChartSpec } from "./schema.ts";
import { textWidth } from "./wrapWords.ts";
import { columnShare, margin, missingWords, type XyLayout, xyLayout } from "./xyLayout.ts";

/** Lines, dots, areas and columns over a horizontal axis of numbers, moments or names. */
export function drawXyPanel(panel: Panel): SVGSVGElement {
  const { spec, frame, unplaced, placed } = panel;
  const withX = (panel.withX ?? true) && spec.x?.axis !== false;
  const { marks, everywhere, x, y, labels, yTicks, left, right, height, columns, gaps } = xyLayout(panel);
  const marginBottom = withX ? margin.bottom : 8;
  const bottom = height - marginBottom;
  const drawn = marks.map((mark) =>
    plotMarks(mark, {
      spec,
      halfColumn: columns?.half ?? 0,
      edges: { x: [x.domain[0], x.domain.at(-1)], y: [y.domain[0], y.domain.at(-1)] },
    }),
  );
  const levels = levelMarks(spec, frame, x, y);
  const unit = (right - left) / (Number(x.domain.at(-1)) - Number(x.domain[0]));
  const missing = missingLabels(spec, gaps, frame, y, unit);
  const xTicks = withX ? fitTicks(x, right - left, columns ? 8 : 26).filter(isUnderColumns(everywhere, x)) : [];
  const drawing = plotFrame(frame, {
    height,
    marginTop: margin.top,
    marginBottom,
    marginRight: frame.width - right,
    insetLeft: 0,
    x: { ...scaleOptions(x, [left, right]), ...(x.type === "band" ? { padding: 1 - columnShare } : {}) },
    y: scaleOptions(y, [bottom, margin.top]),
    marks: [
      ...missingMarks(spec, gaps, missing, y),
      ...valueAxis({ ticks: yTicks.map(({ value }) => value as number), format: textAt(yTicks) }),
      ...(crossesZero(y) && yTicks.length > 0 ? [Plot.ruleY([0], { stroke: themeColour("quiet") })] : []),
      ...(columns ? [Plot.ruleY([0], { stroke: themeColour("rule") })] : []),
      ...drawn.flatMap(({ under }) => under),
      ...levels.marks,
      ...leaders(marks, spec, frame, x),
      positionAxis({ ticks: xTicks.map(({ value }) => value), format: textAt(xTicks) }),
      ...drawn.flatMap(({ over }) => over),
      labelMark([...fitAbove(labels, x, columns, frame.width - left), ...levels.labels], {
        obstacles: [...drawn.flatMap(({ obstacles }) => obstacles), ...levels.obstacles],
        standing: missing,
        bounds: { left, right: frame.width, top: 0, bottom },
        edge: right,
        unplaced,
      }),
    ],
  });
  tellPlaces(marks, scalesOf(drawing), false, placed);
  return drawing;
}

const textAt =
  (ticks: readonly { value: unknown; text: string }[]) =>
  (value: unknown): string =>
    ticks.find((tick) => Number(tick.value) === Number(value) || tick.value === value)?.text ?? "";

const crossesZero = ({ domain, type }: Axis) => type !== "utc" && Number(domain[0]) < 0 && Number(domain.at(-1)) > 0;

/** As many ticks as stand apart, the first and last within the drawing. */
function fitTicks(x: Axis, room: number, apart: number) {
  for (let count = Math.max(2, Math.floor(room / (apart + 36))); count > 1; count--) {
    const ticks = x.ticks(count);
    const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text)));
    if (x.type === "band" || ticks.length * (widest + apart) <= room + widest) return ticks;
  }
  return x.ticks(2);
}

/** Beside the columns, where other marks have their room, there are no years to name. */
function isUnderColumns(marks: readonly DrawnMark[], x: Axis): (tick: { readonly value: unknown }) => boolean {
  const columns = marks.filter(({ mark }) => mark.mark === "barY");
  const [first, last] = extent(placesOn("x", columns).map(Number));
  return ({ value }) => x.type === "band" || first === undefined || (Number(value) >= first && Number(value) <= last);
}

/** Values over columns that are too narrow for all of them: the highest, the lowest, the last and the first, as they have room. */
function fitAbove(labels: readonly Label[], x: Axis, columns: XyLayout["columns"], room: number): readonly Label[] {
  if (!columns) return labels;
  const half = ({ text }: Label) => textSize(text).width / 2;
  const slots = ({ x: at }: Label) =>
    x.type === "band" ? x.domain.indexOf(at as string) + 0.5 : Number(at) - Number(x.domain[0]);
  // The first and the last stay within the drawing, and so stand nearer to the others.
  const middle = (label: Label) => Math.max(half(label), Math.min(slots(label) * columns.slot, room - half(label)));
  const column = columns.half * 2 * columns.slot;
  const above = labels.filter(({ at }) => at === "above");
  const apart = (a: Label, b: Label) => Math.abs(middle(a) - middle(b));
  const touch = (a: Label, b: Label) => a !== b && apart(a, b) < half(a) + half(b) + 3;
  if (!above.some((label, i) => above[i + 1] && touch(label, above[i + 1] as Label))) return labels;
  const highest = above.reduce((best, label) => (Number(label.y) > Number(best.y) ? label : best));
  const lowest = above.reduce((best, label) => (Number(label.y) < Number(best.y) ? label : best));
  // A value stands over its column, or under it where it is below zero: a longer neighbour must not reach there.
  const reach = ({ y }: Label, below: boolean) => (below ? -Number(y) : Number(y));
  const covered = (label: Label) => {
    const below = Number(label.y) < 0;
    return above.some(
      (other) => reach(other, below) > reach(label, below) && apart(label, other) < half(label) + column / 2,
    );
  };
  const kept: Label[] = [];
  for (const label of [highest, lowest, above.at(-1), above[0]]) {
    if (label && !covered(label) && !kept.some((other) => other === label || touch(label, other))) kept.push(label);
  }
  return labels.filter((label) => label.at !== "above" || kept.includes(label));
}

function levelMarks({ levels = [] }: ChartSpec, { language }: Panel["frame"], x: Axis, y: Axis) {
  const rule = { stroke: themeColour("ink"), strokeDasharray: "1 3" };
  const placed = levels.map((level) => ({
    ...level,
    x: level.x === undefined || x.type === "band" ? undefined : x.type === "utc" ? momentOf(level.x) : level.x,
  }));
  const [ys, xs] = [placed.flatMap((level) => level.y ?? []), placed.flatMap((level) => level.x ?? [])];
  return {
    marks: [...(ys.length > 0 ? [Plot.ruleY(ys, rule)] : []), ...(xs.length > 0 ? [Plot.ruleX(xs, rule)] : [])],
    labels: placed.flatMap(({ x, y, name }): Label[] =>
      name && (x ?? y) !== undefined ? [{ at: "level", x, y, text: name[language], fill: themeColour("quiet") }] : [],
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

/** What stands in the stretches of years for which there is no row, where a year takes `unit` pixels. */
function missingLabels(
  spec: ChartSpec,
  gaps: XyLayout["gaps"],
  frame: Panel["frame"],
  y: Axis,
  unit: number,
): readonly Label[] {
  if (!spec.missing) return [];
  return gaps.flatMap((gap): Label[] => {
    const lines = missingWords(gap, spec, frame);
    const text = lines.join("\n");
    const { width, height } = textSize(text);
    // Years that stand on the axis have their own room and no more.
    if (gap.onAxis && width > (gap.to - gap.from) * unit) return [];
    const place = { x: (gap.from + gap.to) / 2, y: y.domain[0] };
    // The last line stands over the edge of the plot.
    return [{ ...place, text, fill: themeColour("quiet"), at: "fixed", anchor: "middle", dy: -10 - height / 2 }];
  });
}

/** The stretches of years for which there is no row, shaded and named. */
function missingMarks(
  { missing }: ChartSpec,
  gaps: XyLayout["gaps"],
  words: readonly Label[],
  y: Axis,
): Plot.Markish[] {
  if (!missing) return [];
  return [
    Plot.rect(gaps, {
      x1: "from",
      x2: "to",
      y1: () => y.domain[0],
      y2: () => y.domain.at(-1),
      fill: themeColour("sheet"),
    }),
    Plot.text(words, {
      x: "x",
      y: "y",
      dy: -10,
      text: "text",
      lineAnchor: "bottom",
      fill: themeColour("quiet"),
    }),
  ];
}
