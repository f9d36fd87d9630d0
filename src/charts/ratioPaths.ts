import * as Plot from "@observablehq/plot";
import { formatPercent } from "../language/numbers.ts";
import type { Frame } from "./frame.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { colour, projectedDash } from "./scheme.ts";

export interface RatioPoint {
  readonly year: number;
  readonly measure: string;
  readonly ratio: number;
  readonly status: string;
}

const names = {
  en: { market: "market dollars", ppp: "purchasing power", real: "real growth alone", parity: "United States = 100" },
  ko: { market: "시장환율", ppp: "구매력", real: "실질 성장만", parity: "미국 = 100" },
} as const;
const strokes: Record<string, string> = { market: colour.china, ppp: colour.violet, real: colour.quiet };

/** China's GDP as a percentage of US GDP by several measures: solid where observed, dashed where projected. */
export function ratioPaths(points: readonly RatioPoint[], frame: Frame): SVGSVGElement {
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = frame.narrow ? 10 : 5;
  const lastActual = Math.max(...points.filter(({ status }) => status === "actual").map(({ year }) => year));
  const line = (data: readonly RatioPoint[], dash?: string) =>
    Plot.line(data, {
      x: "year",
      y: "ratio",
      z: "measure",
      stroke: ({ measure }: RatioPoint) => strokes[measure] ?? colour.other,
      strokeWidth: ({ measure }: RatioPoint) => (measure === "market" ? 2.25 : 1.5),
      ...(dash ? { strokeDasharray: dash } : {}),
    });
  const ends = points.filter(({ year }) => year === last);
  const peak = points
    .filter(({ measure, status }) => measure === "market" && status === "actual")
    .reduce<RatioPoint | undefined>((best, point) => (best && best.ratio >= point.ratio ? best : point), undefined);
  const words = names[frame.language];
  const ticks = [20, 40, 60, 80, 100, 120, 140].filter(
    (tick) => tick <= Math.max(...points.map(({ ratio }) => ratio)) + 10,
  );
  return plotFrame(frame, {
    height: frame.narrow ? 320 : 380,
    marginRight: frame.narrow ? 78 : 128,
    x: { domain: [first, last] },
    y: { domain: [0, Math.max(...points.map(({ ratio }) => ratio)) * 1.04] },
    marks: [
      ...valueAxis({ ticks: ticks.filter((tick) => tick !== 100), format: (value) => `${value}%` }),
      Plot.ruleY([100], { stroke: colour.ink, strokeDasharray: "1 3" }),
      Plot.text([words.parity], {
        x: first,
        y: 100,
        dy: -8,
        textAnchor: "start",
        fill: colour.quiet,
      }),
      positionAxis({
        ticks: Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step),
        format: String,
      }),
      line(points.filter(({ year }) => year <= lastActual)),
      line(
        points.filter(({ year }) => year >= lastActual),
        projectedDash,
      ),
      Plot.text(ends, {
        x: "year",
        y: "ratio",
        text: ({ measure, ratio }: RatioPoint) =>
          `${frame.narrow ? "" : formatPercent(ratio, 0, frame.language)} ${words[measure as "market"] ?? measure}`
            .trim()
            .replace(" ", "\u00a0"),
        textAnchor: "start",
        dx: 6,
        lineWidth: frame.narrow ? 7 : 12,
        fill: ({ measure }: RatioPoint) => strokes[measure] ?? colour.other,
        fontWeight: 600,
      }),
      ...(peak
        ? [
            Plot.dot([peak], { x: "year", y: "ratio", r: 3.5, fill: colour.china }),
            Plot.text([peak], {
              x: "year",
              y: "ratio",
              dy: -12,
              dx: -4,
              textAnchor: "end",
              text: ({ year, ratio }: RatioPoint) =>
                frame.language === "ko"
                  ? `${year}년 ${formatPercent(ratio, 1, "ko")}`
                  : `${formatPercent(ratio, 1, "en")} in ${year}`,
              fill: colour.china,
              fontWeight: 600,
            }),
          ]
        : []),
    ],
  });
}
