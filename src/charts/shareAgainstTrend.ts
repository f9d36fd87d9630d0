import * as Plot from "@observablehq/plot";
import { formatPercent } from "../language/numbers.ts";
import { formatPeriod } from "../language/periods.ts";
import type { Frame } from "./frame.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { colour, projectedDash } from "./scheme.ts";

export interface TrendPoint {
  readonly quarter: string;
  readonly time: number;
  readonly share: number;
  /** The fitted trend; null before the window. */
  readonly trend: number | null;
  readonly gap: number | null;
  readonly in_window: boolean;
}

/** The quarter with the highest share after the window: the spike; undefined when nothing follows the window. */
export function spikeOf(points: readonly TrendPoint[]): TrendPoint | undefined {
  return points
    .filter(({ in_window, quarter }) => !in_window && quarter < "2021")
    .reduce<TrendPoint | undefined>((best, point) => (best && best.share >= point.share ? best : point), undefined);
}

/** A share over time beside the trend of a window: fitted solid, carried on dashed, the gap between them shaded. */
export function shareAgainstTrend(points: readonly TrendPoint[], frame: Frame): SVGSVGElement {
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const fitted = points.filter(({ trend }) => trend !== null);
  const window = fitted.filter(({ in_window }) => in_window);
  const after = fitted.filter(({ time }) => time >= (window.at(-1)?.time ?? first));
  const highest = Math.max(...points.map(({ share }) => share), ...fitted.map(({ trend }) => trend ?? 0));
  const end = points.at(-1) as TrendPoint;
  const spike = spikeOf(points);
  const height = frame.narrow ? 320 : 380;
  // Two lines of label need about 32 px of height between their middles.
  const apart = (32 / (height - 58)) * highest * 1.06;
  const middle = (end.share + (end.trend ?? end.share)) / 2;
  const push = Math.max(apart / 2, Math.abs(end.share - middle)) * (end.share >= middle ? 1 : -1);
  const ko = frame.language === "ko";
  const percent = (value: number) => formatPercent(value, 1, frame.language);
  const label = (y: number, text: string, fill: string) =>
    Plot.text([text], {
      x: last,
      y,
      text: (d: string) => d,
      textAnchor: "start",
      dx: 8,
      lineHeight: 1.2,
      fill,
      fontWeight: 600,
    });
  const path = (data: readonly TrendPoint[], y: "share" | "trend", stroke: string, dash?: string) =>
    Plot.line(data, {
      x: "time",
      y,
      stroke,
      strokeWidth: y === "share" ? 2.25 : 1.5,
      ...(dash ? { strokeDasharray: dash } : {}),
    });
  const [from, to] = [window[0], window.at(-1)].map((point) => point?.quarter.slice(0, 4));
  return plotFrame(frame, {
    height,
    marginRight: frame.narrow ? 62 : 96,
    x: { domain: [first, last] },
    y: { domain: [0, highest * 1.06] },
    marks: [
      ...valueAxis({ ticks: [5, 10, 15, 20].filter((tick) => tick <= highest), format: (value) => `${value}%` }),
      Plot.ruleY([0], { stroke: colour.rule }),
      positionAxis({ ticks: frame.narrow ? [2000, 2010, 2020] : [2000, 2005, 2010, 2015, 2020], format: String }),
      Plot.areaY(after, { x: "time", y1: "trend", y2: "share", fill: colour.unitedStates, fillOpacity: 0.2 }),
      path(window, "trend", colour.ink),
      path(after, "trend", colour.ink, projectedDash),
      path(points, "share", colour.unitedStates),
      Plot.text([ko ? `추세를 맞춘 기간\n${from}~${to}년` : `trend fitted on\n${from}–${to}`], {
        // At the end of the window the curve is far above its label.
        x: Number(to) + 1,
        y: 0,
        dy: -12,
        textAnchor: "end",
        lineAnchor: "bottom",
        lineHeight: 1.2,
        fill: colour.quiet,
        text: (d: string) => d,
      }),
      Plot.ruleY(window.slice(0, 1), {
        x1: Number(from),
        x2: Number(to) + 1,
        y: 0,
        stroke: colour.ink,
        strokeWidth: 3,
      }),
      label(middle + push, `${percent(end.share)}\n${ko ? "실제" : "actual"}`, colour.unitedStates),
      ...(end.trend === null
        ? []
        : [label(middle - push, `${percent(end.trend)}\n${ko ? "추세" : "trend"}`, colour.ink)]),
      ...(spike
        ? [
            Plot.dot([spike], { x: "time", y: "share", r: 3.5, fill: colour.unitedStates }),
            Plot.text([spike], {
              x: "time",
              y: "share",
              dx: -8,
              dy: -2,
              textAnchor: "end",
              text: ({ quarter, share }: TrendPoint) =>
                ko
                  ? `${formatPeriod(quarter, "ko")} ${percent(share)}`
                  : `${percent(share)} in ${formatPeriod(quarter, "en")}`,
              fill: colour.unitedStates,
              fontWeight: 600,
            }),
          ]
        : []),
    ],
  });
}
