import type { Language } from "../language/language.ts";
import type { bandPath } from "./bandPath.ts";
import type { CrossoverDrawing, CrossoverToDraw, Label, Run } from "./crossoverDrawing.ts";
import { crossoverEnds } from "./crossoverEnds.ts";
import { labelled, scaleOf, type ValueScale, valueTicks } from "./crossoverScale.ts";

export interface CrossoverFrame {
  readonly narrow: boolean;
  readonly language: Language;
  /** How bands are drawn; without it there are none. */
  readonly drawBand?: typeof bandPath | undefined;
}

const sizes = { wide: { width: 720, height: 430, side: 104 }, narrow: { width: 340, height: 330, side: 10 } } as const;

/** Places a crossover chart in its frame. `kept` is a scale to keep while the reader drags. */
export function crossoverLayout(
  chart: CrossoverToDraw,
  { narrow, language, drawBand }: CrossoverFrame,
  kept?: ValueScale,
): CrossoverDrawing {
  const { width, height, side } = sizes[narrow ? "narrow" : "wide"];
  const [right, top, bottom] = [width - side, 30, height - 28];
  const [first, last] = chart.years;
  const visible = [chart.chaser, chart.leader].flatMap(({ actual, path }) =>
    [...actual, path].flatMap((run) => within(run, first, last)),
  );
  const { fan } = chart;
  const band = fan
    ? [...within({ ...fan, values: fan.p05 }, first, last), ...within({ ...fan, values: fan.p95 }, first, last)]
    : [];
  const scale = kept ?? scaleOf(visible, chart.axis, band);
  const y = (value: number) => bottom - scale.position(value) * (bottom - top);
  const grid = valueTicks(scale, narrow).map((value) => ({
    x: 0,
    y: y(value),
    text: labelled(value, chart.unit, language),
  }));
  const left = gutter(grid, language === "ko" || chart.unit === "percent");
  const x = (year: number) => left + ((year - first) / (last - first)) * (right - left);
  const line = (run: Run) => linePath(run, first, last, x, y);
  const lines = (runs: readonly Run[]) => runs.map(line).join("");
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
    grid,
    years: yearTicks(first, last, narrow).map((year) => ({ x: x(year), y: bottom, text: String(year) })),
    start: x(Math.max(first, chart.projectedFrom)),
    paths: {
      fan90: fan ? area(fan.p05, fan.p95, fan.from) : "",
      fan50: fan ? area(fan.p25, fan.p75, fan.from) : "",
      actualLeader: lines(chart.leader.actual),
      actualChaser: lines(chart.chaser.actual),
      pathLeader: line(chart.leader.path),
      pathChaser: line(chart.chaser.path),
    },
    crossings,
    endAnchor: narrow ? "end" : "start",
    ends: crossoverEnds(chart, crossings, { x, y, narrow, bottom, letter: language === "ko" ? 13 : 7.4 }),
    scale,
  };
}

function within({ from, values }: Run, first: number, last: number): number[] {
  return values.slice(Math.max(0, first - from), Math.max(0, last - from + 1));
}

const at = (n: number) => Math.round(n * 10) / 10;

function linePath(
  { from, values }: Run,
  first: number,
  last: number,
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  let path = "";
  const [start, end] = [Math.max(0, first - from), Math.min(values.length - 1, last - from)];
  for (let i = start; i <= end; i++) path += `${path ? "L" : "M"}${at(x(from + i))},${at(y(values[i] as number))}`;
  // A year that stands alone between gaps is a dot: a line of no length with round ends.
  return start === end ? `${path}h0` : path;
}

// In steps, so that the years stand still while the labels change a little.
function gutter(labels: readonly Label[], broad: boolean): number {
  const longest = Math.max(...labels.map(({ text }) => text.length), 0);
  return 8 * Math.ceil((longest * (broad ? 7.4 : 6.1) + 6) / 8);
}

function yearTicks(first: number, last: number, narrow: boolean): number[] {
  const span = last - first;
  const step = span > 60 || (narrow && span > 30) ? 20 : span > 12 ? 10 : span > 5 ? 2 : 1;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => start + i * step);
}
