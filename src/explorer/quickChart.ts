import * as Plot from "@observablehq/plot";
import { extent } from "d3-array";
import type { Frame } from "../charts/frame.ts";
import { plotFrame } from "../charts/plotFrame.ts";
import type { Answer, AnswerColumn } from "../database/wasm/answer.ts";
import { colour, economyColour } from "../styles/colours.ts";
import type { ChartChoice } from "./explorerState.ts";

/** Points one chart draws at most. */
export const mostPoints = 5000;
const palette = [colour.violet, colour.amber, colour.unitedStates, colour.china, colour.korea, colour.other];
export const mostColours = palette.length;

const economies: Record<string, string> = {
  CHN: "CHN",
  USA: "USA",
  KOR: "KOR",
  China: "CHN",
  중국: "CHN",
  "United States": "USA",
  미국: "USA",
  Korea: "KOR",
  "Korea, Rep.": "KOR",
  한국: "KOR",
};

export interface ChartPoint {
  readonly x: number | string | Date;
  readonly y: number;
  readonly colour: string;
}

export interface QuickChart {
  readonly svg: SVGSVGElement;
  readonly points: readonly ChartPoint[];
  /** Colour of each series, in the order they appear. */
  readonly series: ReadonlyMap<string, string>;
  /** Points that were left out since there are too many. */
  readonly isCut: boolean;
}

/** A year-month, a date or a timestamp becomes a Date, so that time has its own scale. */
function toX(value: unknown): ChartPoint["x"] | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (value === null || value === undefined) return undefined;
  const text = String(value);
  if (!/^\d{4}-\d{2}(-\d{2})?([ T][\d:.]+)?$/.test(text)) return text;
  return new Date(`${text.length === 7 ? `${text}-01` : text.replace(" ", "T")}${text.length > 10 ? "Z" : ""}`);
}

function toPoints(answer: Answer, { x, y, colour: by }: ChartChoice): ChartPoint[] {
  const named = (name: string | undefined): AnswerColumn | undefined =>
    answer.columns.find((column) => column.name === name);
  const [across, up, colours] = [named(x), named(y), named(by)];
  if (!across || !up) return [];
  return Array.from({ length: answer.length }, (_, row): ChartPoint[] => {
    const place = toX(across.at(row));
    const value = up.at(row);
    if (place === undefined || value === null || typeof value === "boolean") return [];
    const number = Number(value);
    return Number.isFinite(number)
      ? [{ x: place, y: number, colour: colours ? String(colours.at(row) ?? "–") : "" }]
      : [];
  }).flat();
}

/** Economies keep the colour they have on every page; the others share what is left. */
function colours(points: readonly ChartPoint[]): Map<string, string> {
  const names = [...new Set(points.map((point) => point.colour))];
  const known = new Map(names.flatMap((name) => (economies[name] ? [[name, economyColour(economies[name])]] : [])));
  const free = palette.filter((each) => ![...known.values()].includes(each));
  return new Map(names.map((name) => [name, known.get(name) ?? free.shift() ?? colour.other]));
}

const paddedTo = (values: readonly number[], fromZero: boolean): [number, number] => {
  const [low = 0, high = 0] = extent(values);
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return fromZero ? [Math.min(0, low), Math.max(0, high)] : [low - room, high + room];
};

/** An axis label as short as it can be: 18T and 18조 for 18,000,000,000,000. */
function tick(value: number, language: Frame["language"]): string {
  const notation = Math.abs(value) >= 10_000 ? "compact" : "standard";
  return new Intl.NumberFormat(language, { notation, maximumSignificantDigits: 4, useGrouping: false })
    .format(value)
    .replace("-", "−");
}

/** A reader's own chart of an answer; undefined when its columns have nothing to draw. */
export function quickChart(answer: Answer, choice: ChartChoice, frame: Frame): QuickChart | undefined {
  const all = toPoints(answer, choice);
  if (all.length === 0) return undefined;
  const points = all.slice(0, mostPoints);
  const series = colours(points);
  const stroke = ({ colour: name }: ChartPoint) => series.get(name) ?? colour.other;
  const isText = points.some(({ x }) => typeof x === "string");
  const isTime = !isText && points[0]?.x instanceof Date;
  const numeric = points.map(({ x }) => Number(x));
  const isWhole = !isText && !isTime && numeric.every(Number.isInteger);
  const many = isText ? new Set(points.map(({ x }) => x)).size : 0;
  const bars = choice.kind === "bar";
  const kinds: Record<ChartChoice["kind"], () => Plot.Markish> = {
    line: () =>
      Plot.line(isText ? points : points.toSorted((a, b) => Number(a.x) - Number(b.x)), {
        x: "x",
        y: "y",
        z: "colour",
        stroke,
        strokeWidth: 2,
        ...(points.length <= 60 && { marker: "dot" as const }),
      }),
    bar: () =>
      isText
        ? Plot.barY(points, { x: "x", y: "y", fill: stroke })
        : Plot.ruleX(points, {
            x: "x",
            y1: 0,
            y2: "y",
            stroke,
            strokeWidth: Math.max(1, Math.min(16, 500 / points.length)),
          }),
    dot: () => Plot.dot(points, { x: "x", y: "y", fill: stroke, r: 3.5, fillOpacity: 0.85 }),
  };
  const marginLeft = 8;
  const svg = plotFrame(frame, {
    height: frame.narrow ? 300 : 360,
    marginLeft,
    marginRight: 16,
    marginBottom: many > (frame.narrow ? 4 : 8) ? 96 : 36,
    insetLeft: bars ? 60 : 48,
    insetRight: bars && !isText ? 12 : 4,
    x: {
      ...(isText
        ? {
            type: bars ? ("band" as const) : ("point" as const),
            domain: [...new Set(points.map(({ x }) => x as string))],
            padding: 0.3,
          }
        : {}),
    },
    y: {
      domain: paddedTo(
        points.map(({ y }) => y),
        bars,
      ),
    },
    marks: [
      Plot.gridY({ ticks: 6, stroke: colour.rule, strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 6,
        tickFormat: (value: number) => tick(value, frame.language),
        tickSize: 0,
        tickPadding: 0,
        textAnchor: "start",
        lineAnchor: "bottom",
        dy: -4,
        label: null,
        fill: colour.quiet,
      }),
      Plot.axisX({
        tickSize: 0,
        tickPadding: 10,
        label: null,
        fill: colour.quiet,
        ...(isWhole && { tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : "") }),
        ...(isText && many > (frame.narrow ? 4 : 8) && { tickRotate: -40, textAnchor: "end" as const }),
      }),
      ...(bars ? [Plot.ruleY([0], { stroke: colour.quiet })] : []),
      kinds[choice.kind](),
    ],
  });
  return { svg, points, series, isCut: all.length > points.length };
}
