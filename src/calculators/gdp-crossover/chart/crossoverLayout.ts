import { linePath } from "../../../charts/linePath.ts";
import { yearTicks } from "../../../charts/niceTicks.ts";
import { type Interval, linearScale, logScale, type Scale } from "../../../charts/scale.ts";
import { textWidth } from "../../../charts/wrapWords.ts";
import type { Language } from "../../../language/language.ts";
import type { bandPath } from "./bandPath.ts";
import { crossoverEnds } from "./crossoverEnds.ts";
import { labelled, valueDomain, valueTicks } from "./valueAxis.ts";

/** A yearly series without gaps inside: the first year and its values. */
export interface Run {
  readonly from: number;
  readonly values: readonly number[];
}

/** One side of the chart: its name, what happened, and the path. */
export interface SideToDraw {
  readonly name: string;
  /** What it is called where there is little room. */
  readonly short: string;
  /** Runs of actual years, broken where the source has a gap. */
  readonly actual: readonly Run[];
  readonly path: Run;
}

/** What the crossover chart shows. Levels are billions; in the ratio view both sides are percent of the leader. */
export interface CrossoverToDraw {
  readonly chaser: SideToDraw;
  readonly leader: SideToDraw;
  readonly crossings: readonly number[];
  /** The year from which everything is projected. */
  readonly projectedFrom: number;
  /** Bands of the chaser's path (levels or percent), from the start year. */
  readonly fan?:
    | {
        readonly from: number;
        readonly p05: number[];
        readonly p25: number[];
        readonly p75: number[];
        readonly p95: number[];
      }
    | undefined;
  readonly axis: "log" | "linear";
  readonly unit: "dollars" | "percent";
  readonly years: Interval;
}

export interface CrossoverFrame {
  readonly narrow: boolean;
  readonly language: Language;
  /** How bands are drawn; without it there are none. */
  readonly drawBand?: typeof bandPath | undefined;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where everything stands, in the drawing's own pixels; path data as SVG writes it. */
export interface CrossoverDrawing {
  readonly width: number;
  readonly height: number;
  /** Where the first year stands: the labels of the gridlines have the room before it to themselves. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly grid: readonly Label[];
  readonly years: readonly Label[];
  /** Where the words stand that say from when on all is projected. */
  readonly since: Omit<Label, "text">;
  readonly paths: {
    readonly fan90: string;
    readonly fan50: string;
    readonly actualLeader: string;
    readonly actualChaser: string;
    readonly pathLeader: string;
    readonly pathChaser: string;
  };
  readonly crossings: readonly Label[];
  /** End labels stand beside the paths, or over them where there is no room. */
  readonly endAnchor: "start" | "end";
  readonly ends: {
    readonly chaser: Label & { readonly atY: number };
    readonly leader: Label & { readonly atY: number };
  };
  /** The scales the drawing was made with: years across, values up. A drag keeps what is up and reads it backwards. */
  readonly x: Scale;
  readonly y: Scale;
}

// On a narrow chart the words on the projection have a line to themselves, above the names at the ends.
const sizes = {
  wide: { width: 720, height: 430, side: 104, top: 30, words: 24 },
  narrow: { width: 340, height: 330, side: 10, top: 44, words: 18 },
} as const;

/** Places a crossover chart in its frame. `kept` is a domain of values to keep while the reader drags. */
export function crossoverLayout(
  chart: CrossoverToDraw,
  { narrow, language, drawBand }: CrossoverFrame,
  kept?: Interval,
): CrossoverDrawing {
  const { width, height, side, top, words } = sizes[narrow ? "narrow" : "wide"];
  const [right, bottom] = [width - side, height - 28];
  const { fan, years } = chart;
  const [first, last] = years;
  const visible = [chart.chaser, chart.leader].flatMap(({ actual, path }) =>
    [...actual, path].flatMap((run) => within(run, years).values),
  );
  const band = fan ? [fan.p05, fan.p95].flatMap((values) => within({ from: fan.from, values }, years).values) : [];
  const domain = kept ?? valueDomain(visible, chart.axis, band);
  const y = (chart.axis === "log" ? logScale : linearScale)(domain, [bottom, top]);
  const grid = valueTicks(domain, chart.axis, narrow).map((value) => ({
    x: 0,
    y: y(value),
    text: labelled(value, chart.unit, language),
  }));
  const left = labelMargin(grid);
  const x = linearScale(years, [left, right]);
  const line = (run: Run) => {
    const { from, values } = within(run, years);
    const path = linePath(values.map((value, i) => [x(from + i), y(value)]));
    // A year that stands alone between gaps is a dot: a line of no length with round ends.
    return values.length === 1 ? `${path}h0` : path;
  };
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
    years: yearTicks(first, last, narrow ? 5 : 8).map((year) => ({ x: x(year), y: bottom, text: String(year) })),
    since: { x: x(Math.max(first, chart.projectedFrom)), y: words },
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
    ends: crossoverEnds(chart, crossings, { x, y, narrow, top, bottom }),
    x,
    y,
  };
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
