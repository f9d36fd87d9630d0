import { textWidth } from "../../../charts/wrapWords.ts";
import type { Language } from "../../../language/language.ts";
import { linePath } from "../../drawing/linePath.ts";
import { yearTicks } from "../../drawing/niceTicks.ts";
import { type Interval, linearScale, logScale } from "../../drawing/scale.ts";
import { labelled, valueDomain, valueTicks } from "../../drawing/valueAxis.ts";
import type { bandPath } from "../panels/uncertainty/bandPath.ts";
import type { CrossoverDrawing, CrossoverToDraw, Label, Run } from "./crossoverDrawing.ts";
import { crossoverEnds } from "./crossoverEnds.ts";

export interface CrossoverFrame {
  readonly size: CrossoverSize;
  readonly language: Language;
  /** How bands are drawn; without it there are none. */
  readonly drawBand?: typeof bandPath | undefined;
}

// Below the wide one the words on the projection have a line to themselves, above the names at the ends; beside the last
// year there is room for half of its digits.
const sizes = {
  wide: { width: 720, height: 430, side: 104, top: 30, words: 24 },
  medium: { width: 500, height: 350, side: 16, top: 44, words: 18 },
  narrow: { width: 340, height: 330, side: 16, top: 44, words: 18 },
} as const;

/** The sizes that the chart is drawn in; the page shows the one that the window has room for. */
export type CrossoverSize = keyof typeof sizes;
export const crossoverSizes = Object.keys(sizes) as CrossoverSize[];

/**
 * Places a crossover chart in its frame. `kept` is a domain of values to keep while a hand moves; `before` a drawing of
 * the same size, of which is taken over what stays.
 */
export function crossoverLayout(
  chart: CrossoverToDraw,
  { size, language, drawBand }: CrossoverFrame,
  kept?: Interval,
  before?: CrossoverDrawing,
): CrossoverDrawing {
  const { width, height, side, top, words } = sizes[size];
  const narrow = size !== "wide";
  const [right, bottom] = [width - side, height - 28];
  const { fan, years } = chart;
  const [first, last] = years;
  const domain = kept ?? domainOf(chart);
  const axes =
    before && isSame(before, { domain, years, axis: chart.axis, unit: chart.unit })
      ? before
      : axesOf(chart, domain, { narrow, language, right, top, bottom });
  const { x, y, left } = axes;
  const line = (run: Run) => {
    const { from, values } = within(run, years);
    const path = linePath(values.map((value, i) => [x(from + i), y(value)]));
    // A year that stands alone between gaps is a dot: a line of no length with round ends.
    return values.length === 1 ? `${path}h0` : path;
  };
  const lines = (which: "chaser" | "leader", path: "actualChaser" | "actualLeader") =>
    axes === before && before.actual[which] === chart[which].actual
      ? before.paths[path]
      : chart[which].actual.map(line).join("");
  const area = (low: readonly number[], high: readonly number[], from: number) =>
    drawBand?.({ low, high, from }, { last, x, y, top, bottom }) ?? "";
  const level = (year: number) =>
    [chart.chaser.path, ...chart.chaser.actual].map((run) => run.values[year - run.from]).find(Number.isFinite);
  const crossings = chart.crossings
    .filter((year) => year >= first && year <= last && level(year) !== undefined)
    .map((year) => ({ x: x(year), y: y(level(year) as number), text: String(year) }));
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    axis: chart.axis,
    unit: chart.unit,
    grid: axes.grid,
    years: axes.years,
    actual: { chaser: chart.chaser.actual, leader: chart.leader.actual },
    since: { x: x(Math.max(first, chart.projectedFrom)), y: words },
    paths: {
      fan90: fan ? area(fan.p05, fan.p95, fan.from) : "",
      fan50: fan ? area(fan.p25, fan.p75, fan.from) : "",
      actualLeader: lines("leader", "actualLeader"),
      actualChaser: lines("chaser", "actualChaser"),
      pathLeader: line(chart.leader.path),
      pathChaser: line(chart.chaser.path),
    },
    crossings,
    endAnchor: narrow ? "end" : "start",
    ends: crossoverEnds(chart, crossings, { x, y, narrow, top, bottom }),
    x,
    y,
  };
}

/** A domain for all that a chart shows. */
function domainOf({ chaser, leader, fan, years, axis }: CrossoverToDraw): Interval {
  const visible = [chaser, leader].flatMap(({ actual, path }) =>
    [...actual, path].flatMap((run) => within(run, years).values),
  );
  const band = fan ? [fan.p05, fan.p95].flatMap((values) => within({ from: fan.from, values }, years).values) : [];
  return valueDomain(visible, axis, band);
}

type Axes = Pick<CrossoverDrawing, "x" | "y" | "left" | "grid" | "years">;

/** Both scales, with the gridlines and the years that are named. */
function axesOf(
  { axis, unit, years }: CrossoverToDraw,
  domain: Interval,
  {
    narrow,
    language,
    right,
    top,
    bottom,
  }: Pick<CrossoverFrame, "language"> & Record<"right" | "top" | "bottom", number> & { readonly narrow: boolean },
): Axes {
  const y = (axis === "log" ? logScale : linearScale)(domain, [bottom, top]);
  const grid = valueTicks(domain, axis, narrow).map((value) => ({
    x: 0,
    y: y(value),
    text: labelled(value, unit, language),
  }));
  const left = labelMargin(grid);
  const x = linearScale(years, [left, right]);
  const named = yearTicks(...years, narrow ? 5 : 8).map((year) => ({ x: x(year), y: bottom, text: String(year) }));
  return { x, y, left, grid, years: named };
}

interface FrameOf {
  readonly domain: Interval;
  readonly years: Interval;
  readonly axis: string;
  readonly unit: string;
}

function isSame({ x, y, axis, unit }: CrossoverDrawing, now: FrameOf): boolean {
  const same = ([a, b]: Interval, [c, d]: Interval) => a === c && b === d;
  return axis === now.axis && unit === now.unit && same(x.domain, now.years) && same(y.domain, now.domain);
}

/** The part of a run that lies in the years shown. */
function within({ from, values }: Run, [first, last]: Interval): Run {
  const start = Math.max(0, first - from);
  return { from: from + start, values: values.slice(start, Math.max(0, last - from + 1)) };
}

// In steps, so that the years stand still while the labels change a little.
function labelMargin(labels: readonly Label[]): number {
  return 8 * Math.ceil((Math.max(...labels.map(({ text }) => textWidth(text)), 0) + 6) / 8);
}
