import * as Plot from "@observablehq/plot";
import { extent, ticks } from "d3-array";
import type { Frame } from "../charts/frame.ts";
import { plotFrame } from "../charts/plotFrame.ts";
import { scalesOf } from "../charts/pointPlaces.ts";
import type { Answer } from "../database/wasm/answer.ts";
import { colour, economyColour } from "../styles/colours.ts";
import { barPlaces } from "./barPlaces.ts";
import { acrossTicks, isYears, nameTicks, numberTicks, timeTicks } from "./chartAxes.ts";
import { type ChartPoint, type ChartReading, chartPoints } from "./chartPoints.ts";
import type { BarArrangement, ChartChoice } from "./explorerState.ts";

/** Points one chart draws at most. */
export const mostPoints = 5000;
const palette = [colour.violet, colour.amber, colour.unitedStates, colour.china, colour.korea, colour.other];

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

export interface QuickChart {
  readonly svg: SVGSVGElement;
  readonly points: readonly ChartPoint[];
  /** Where each point stands, in pixels of the drawing: a bar at the middle of its end. */
  readonly places: readonly (readonly [x: number, y: number])[];
  /** Colour of each series, in the order they appear. */
  readonly series: ReadonlyMap<string, string>;
  /** The series whose colour no other has. */
  readonly own: ReadonlyMap<string, string>;
  /** Points that were left out since there are too many. */
  readonly isCut: boolean;
  /** What the answer's columns held, drawn or not. */
  readonly reading: ChartReading;
  /** How bars stand; only for bars. */
  readonly arrangement?: BarArrangement;
  /** Whether bars stand in order at equal distances, since at their own they could not be seen. */
  readonly inOrder: boolean;
  /** Places where one colour has several rows. */
  readonly repeated: number;
}

/** Economies keep the colour they have on every page; the others share what is left. */
function colours(points: readonly ChartPoint[]): Map<string, string> {
  const names = [...new Set(points.map((point) => point.colour))];
  const known = new Map(names.flatMap((name) => (economies[name] ? [[name, economyColour(economies[name])]] : [])));
  const free = palette.filter((each) => ![...known.values()].includes(each));
  return new Map(names.map((name) => [name, known.get(name) ?? free.shift() ?? colour.other]));
}

/** The series whose colour no other has. */
function ownColours(series: ReadonlyMap<string, string>): Map<string, string> {
  const uses = Map.groupBy(series.values(), (each) => each);
  return new Map([...series].filter(([, each]) => uses.get(each)?.length === 1));
}

const paddedTo = (values: readonly number[], fromZero: boolean): [number, number] => {
  const [low = 0, high = 0] = extent(values);
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return fromZero ? [low < 0 ? low - room : 0, high > 0 || low === high ? high + room : 0] : [low - room, high + room];
};

/** Pixels under which a bar could not be seen. */
const thinnest = 1.5;

/** A reader's own chart of an answer, its rows in `order`; undefined when its columns have nothing to draw. */
export function quickChart(
  answer: Answer,
  choice: ChartChoice,
  frame: Frame,
  order?: ArrayLike<number>,
): QuickChart | undefined {
  const reading = chartPoints(answer, choice, order);
  const all = reading?.points.filter(isDrawn).length ?? 0;
  if (!reading || all === 0) return undefined;
  const kept = upTo(reading.points, mostPoints);
  const points = kept.filter(isDrawn);
  const series = colours(points);
  const stroke = ({ colour: name }: { readonly colour: string }) => series.get(name) ?? colour.other;
  const bars = choice.kind === "bar";
  const [marginLeft, marginRight, insetLeft, insetRight] = [8, 16, 60, 12];
  const width = frame.width - marginLeft - marginRight - insetLeft - insetRight;

  const xs = [...new Set(kept.map(({ x }) => (x instanceof Date ? x.getTime() : x)))];
  const sortedNumbers = () => (xs as number[]).toSorted((a, b) => a - b);
  const [first = 0, last = 0] = reading.xKind === "text" ? [0, xs.length - 1] : extent(xs as number[]);
  const numeric = barPlaces(
    points.map((point) => ({
      ...point,
      x: reading.xKind === "text" ? xs.indexOf(point.x as string) : Number(point.x),
    })),
    choice.bars,
  );
  // Bars at true distances need a width that can be seen; else they stand in order, at equal distances.
  const barWidth = (((numeric.step * 0.8) / (last - first + numeric.step)) * width) / numeric.slots;
  const inOrder = bars && reading.xKind !== "text" && barWidth < thinnest;
  const isNamed = reading.xKind === "text" || inOrder;
  const names = inOrder ? sortedNumbers() : xs;
  const indices = new Map(names.map((name, i) => [name, i]));
  const placeOf = (x: ChartPoint["x"]) => {
    const value = x instanceof Date ? x.getTime() : x;
    return isNamed ? (indices.get(value) ?? 0) : Number(value);
  };
  const placed = kept.map((point) => ({ ...point, x: placeOf(point.x) }));
  const arranged = inOrder ? barPlaces(placed.filter(isDrawn), choice.bars) : numeric;

  const areYears = reading.xKind === "number" && isYears(choice.x, xs as number[], true);
  const isTime = reading.xKind === "time" && !isNamed;
  const half = isNamed ? 0.5 : bars ? arranged.step / 2 : 0;
  const [low, high] = isNamed ? [-half, names.length - 1 + half] : [first - half, last + half];
  const domain: [number, number] = low === high ? [low - 0.5, high + 0.5] : [low, high];
  const nameOf = (name: (typeof names)[number]) =>
    typeof name === "string" ? name : reading.xKind === "time" ? momentName(name) : String(name);
  const named = isNamed ? nameTicks(names.map(nameOf), width) : undefined;
  const dates = (): [Date, Date] => [new Date(domain[0]), new Date(domain[1])];
  const across =
    named?.ticks ??
    (isTime
      ? timeTicks(first === last ? [new Date(first), new Date(first + 1)] : dates(), frame.language, width)
      : acrossTicks(domain, {
          whole: (xs as number[]).every(Number.isInteger),
          years: areYears,
          language: frame.language,
          width,
        }));
  const texts = new Map(across.map(({ value, text }) => [Number(value), text]));

  const ys = bars ? arranged.bars.flatMap(({ y1, y2 }) => [y1, y2]) : points.map(({ y }) => y);
  const yDomain = paddedTo(ys, bars);
  const yTicks = numberTicks(
    ticks(yDomain[0], yDomain[1], 6),
    isYears(
      choice.y,
      points.map(({ y }) => y),
      false,
    ),
    frame.language,
  );
  const yTexts = new Map(yTicks.map(({ value, text }) => [value, text]));
  const yValues = yTicks.map(({ value }) => value as number);

  const sorted = reading.xKind === "text" ? placed : placed.toSorted((a, b) => a.x - b.x);
  const kinds: Record<ChartChoice["kind"], () => Plot.Markish[]> = {
    line: () => [
      Plot.line(sorted, { x: "x", y: "y", z: "colour", stroke, strokeWidth: 2 }),
      Plot.dot(points.length <= 60 ? sorted.filter(isDrawn) : lonePoints(sorted), {
        x: "x",
        y: "y",
        fill: stroke,
        r: 3,
      }),
    ],
    bar: () => [
      Plot.rect(arranged.bars, {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        fill: stroke,
        ...(arranged.arrangement === "stacked" && barWidth > 4 && { stroke: colour.paper, strokeWidth: 0.5 }),
      }),
    ],
    dot: () => [Plot.dot(placed.filter(isDrawn), { x: "x", y: "y", fill: stroke, r: 3.5, fillOpacity: 0.85 })],
  };
  const svg = plotFrame(frame, {
    height: frame.narrow ? 300 : 360,
    marginLeft,
    marginRight,
    marginBottom: named?.isTurned ? 96 : 36,
    insetLeft,
    insetRight,
    x: { type: isTime ? "utc" : "linear", domain: isTime ? dates() : domain },
    y: { type: "linear", domain: yDomain },
    marks: [
      Plot.gridY(yValues, { stroke: colour.rule, strokeOpacity: 1 }),
      Plot.axisY(yValues, {
        text: (value: number) => yTexts.get(value) ?? "",
        tickSize: 0,
        tickPadding: 0,
        textAnchor: "start",
        lineAnchor: "bottom",
        dy: -4,
        label: null,
        fill: colour.quiet,
      }),
      Plot.axisX(across.map(({ value }) => value) as number[], {
        tickSize: 0,
        tickPadding: 10,
        label: null,
        fill: colour.quiet,
        text: (value: number | Date) => texts.get(Number(value)) ?? "",
        ...(named?.isTurned && { tickRotate: -40, textAnchor: "end" as const }),
      }),
      ...(bars ? [Plot.ruleY([0], { stroke: colour.quiet })] : []),
      ...kinds[choice.kind](),
    ],
  });
  const { arrangement, repeated } = arranged;
  const scales = scalesOf(svg);
  const ends = bars ? arranged.bars.map(({ x1, x2, y2 }) => ({ x: (x1 + x2) / 2, y: y2 })) : placed.filter(isDrawn);
  return {
    svg,
    points,
    places: ends.map(({ x, y }) => [Number(scales.x?.apply(x)), Number(scales.y?.apply(y))]),
    series,
    own: ownColours(series),
    isCut: all > points.length,
    reading,
    inOrder,
    repeated,
    ...(bars && { arrangement }),
  };
}

const isDrawn = ({ y }: { readonly y: number }) => !Number.isNaN(y);

/** A moment as a name under an axis of names. */
const momentName = (time: number) =>
  new Date(time)
    .toISOString()
    .replace("T", " ")
    .replace(/( 00:00)?:00\.000Z$/, "");

/** The first points of which `most` are drawn. */
function upTo(points: readonly ChartPoint[], most: number): readonly ChartPoint[] {
  let drawn = 0;
  const end = points.findIndex(({ y }) => !Number.isNaN(y) && ++drawn > most);
  return end < 0 ? points : points.slice(0, end);
}

/** Points with a gap, or nothing, on both sides in their own series. */
function lonePoints<Point extends { readonly y: number; readonly colour: string }>(points: readonly Point[]): Point[] {
  return [...Map.groupBy(points, (point) => point.colour).values()].flatMap((own) =>
    own.filter((point, i) => isDrawn(point) && ![own[i - 1], own[i + 1]].some((near) => near && isDrawn(near))),
  );
}
