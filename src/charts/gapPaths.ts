import * as Plot from "@observablehq/plot";
import type { Language } from "../language/language.ts";
import type { Frame } from "./frame.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { colour } from "./scheme.ts";

/** A value of one region and year; `run` is the same for years that follow one another. */
export interface GapPoint {
  readonly fiscal_year: number;
  readonly region: string;
  readonly value: number;
  readonly run: number;
}

export interface GapPathOptions {
  /** How values are written at the lines. */
  readonly format: (value: number) => string;
  /** How they are written on the axis, where there is little room. */
  readonly tickFormat?: (value: number) => string;
}

export const regionNames: Readonly<Record<string, Record<Language, string>>> = {
  "United States": { en: "United States", ko: "미국" },
  international: { en: "international", ko: "해외" },
};
const strokes: Readonly<Record<string, string>> = {
  "United States": colour.unitedStates,
  international: colour.amber,
};

/** The years between the first and the last that have no row at all: the first such stretch, if there is one. */
export function missingYears(points: readonly GapPoint[]): { from: number; to: number } | undefined {
  const years = [...new Set(points.map(({ fiscal_year }) => fiscal_year))].sort((a, b) => a - b);
  const i = years.findIndex((year, k) => k > 0 && year - (years[k - 1] as number) > 1);
  return i === -1 ? undefined : { from: (years[i - 1] as number) + 1, to: (years[i] as number) - 1 };
}

function ticksTo(highest: number): number[] {
  const rough = highest / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = size * ([1, 2, 2.5, 5, 10].find((factor) => factor * size >= rough) as number);
  return Array.from({ length: Math.floor(highest / step) }, (_, i) => (i + 1) * step);
}

/** Vertical offsets that keep the labels of one year apart when their values are close, `close` being how close. */
function apart(points: readonly GapPoint[], close: number): Map<GapPoint, number> {
  const [low, high] = points.toSorted((a, b) => a.value - b.value);
  if (!low || !high || high.value - low.value > close) return new Map(points.map((point) => [point, 0]));
  return new Map([
    [low, 9],
    [high, -9],
  ]);
}

/** Values by region over years, from zero; where years are missing the lines stop and the gap says so. */
export function gapPaths(
  points: readonly GapPoint[],
  frame: Frame,
  { format, tickFormat }: GapPathOptions,
): SVGSVGElement {
  const years = points.map(({ fiscal_year }) => fiscal_year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const highest = Math.max(...points.map(({ value }) => value));
  const top = highest * 1.04;
  const gap = missingYears(points);
  const regions = [...Map.groupBy(points, ({ region }) => region).values()];
  const ends = regions.map((each) => each.at(-1) as GapPoint);
  const beforeGap = gap ? points.filter(({ fiscal_year }) => fiscal_year === gap.from - 1) : [];
  const marginRight = frame.narrow ? 94 : 104;
  // Room for the labels of the axis to the left of the first year, in years.
  const room = ((frame.narrow ? 46 : 62) * (last - first)) / (frame.width - marginRight - (frame.narrow ? 46 : 62));
  const perYear = (frame.width - marginRight) / (last - first + room);
  const ticks = [...new Set([first, gap ? gap.from - 1 : first, gap ? gap.to + 1 : last, last])];
  const stroke = ({ region }: GapPoint) => strokes[region] ?? colour.other;
  const missing = frame.language === "ko" ? "자료 없음" : "not found";
  const labels = (data: readonly GapPoint[], text: (point: GapPoint) => string) =>
    [...apart(data, highest / 9)].map(([point, dy]) =>
      Plot.text([point], {
        x: "fiscal_year",
        y: "value",
        dx: 8,
        dy,
        textAnchor: "start",
        text,
        fill: stroke,
        fontWeight: 600,
      }),
    );
  return plotFrame(frame, {
    height: frame.narrow ? 330 : 380,
    marginTop: 14,
    marginRight,
    x: { domain: [first - room, last] },
    y: { domain: [0, top] },
    marks: [
      ...valueAxis({ ticks: ticksTo(highest), format: tickFormat ?? format }),
      Plot.ruleY([0], { stroke: colour.rule }),
      ...(gap
        ? [
            Plot.rect([gap], {
              x1: ({ from }) => from - 0.5,
              x2: ({ to }) => to + 0.5,
              y1: 0,
              y2: top,
              fill: colour.sheet,
            }),
            Plot.text([gap], {
              x: ({ from, to }) => (from + to) / 2,
              y: 0,
              dy: -10,
              text: ({ from, to }) => `${from}${frame.language === "ko" ? "~" : "–"}${to}\n${missing}`,
              lineAnchor: "bottom",
              fill: colour.quiet,
            }),
          ]
        : []),
      positionAxis({ ticks: ticks.filter((year) => year === last || (last - year) * perYear > 40), format: String }),
      Plot.line(points, {
        x: "fiscal_year",
        y: "value",
        z: ({ region, run }: GapPoint) => `${region} ${run}`,
        stroke,
        strokeWidth: 2.25,
      }),
      Plot.dot(points, { x: "fiscal_year", y: "value", r: 3, fill: stroke }),
      ...labels(beforeGap, ({ value }) => format(value)),
      ...labels(ends, ({ region, value }) => `${format(value)}\n${regionNames[region]?.[frame.language] ?? region}`),
    ],
  });
}
