import * as Plot from "@observablehq/plot";
import { formatPercent } from "../language/numbers.ts";
import { endLabels } from "./endLabels.ts";
import type { Frame } from "./frame.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { colour, projectedDash } from "./scheme.ts";
import { valueScale } from "./valueScale.ts";

export interface RatioPoint {
  readonly year: number;
  readonly measure: string;
  readonly ratio: number;
  readonly status: string;
}

const names = {
  en: { market: "market dollars", ppp: "purchasing power", real: "real growth alone", parity: "United States = 100" },
  ko: { market: "시장환율", ppp: "구매력평가", real: "실질 성장만", parity: "미국 = 100" },
} as const;
const strokes: Record<string, string> = { market: colour.china, ppp: colour.violet, real: colour.quiet };

/** China's GDP as a percentage of US GDP by several measures: solid where observed, dashed where projected. */
export function ratioPaths(points: readonly RatioPoint[], frame: Frame): SVGSVGElement {
  const { narrow, language } = frame;
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(2018, ...years), Math.max(2030, ...years)];
  const top = Math.max(100, ...points.map(({ ratio }) => ratio));
  const height = narrow ? 320 : 380;
  const scale = valueScale({ domain: [0, top * 1.06], height });
  const step = narrow ? 10 : 5;
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
  const peak = points
    .filter(({ measure, status }) => measure === "market" && status === "actual")
    .reduce<RatioPoint | undefined>((best, point) => (best && best.ratio >= point.ratio ? best : point), undefined);
  const words: Readonly<Record<string, string>> = names[language];
  const ends = points
    .filter(({ year }) => year === last)
    .map(({ year, ratio, measure }) => {
      const name = words[measure] ?? measure;
      return {
        x: year,
        y: ratio,
        text: narrow ? name.replace(" ", "\n") : `${formatPercent(ratio, 0, language)}\n${name}`,
        fill: strokes[measure] ?? colour.other,
      };
    });
  return plotFrame(frame, {
    height,
    marginRight: narrow ? 86 : 124,
    x: { domain: [first, last] },
    y: scale.options,
    marks: [
      ...valueAxis({ ticks: [20, 40, 60, 80, 120, 140].filter((tick) => tick <= top), format: (value) => `${value}%` }),
      Plot.ruleY([100], { stroke: colour.ink, strokeDasharray: "1 3" }),
      Plot.text([words.parity], { x: first, y: 100, dy: -8, textAnchor: "start", fill: colour.quiet }),
      positionAxis({
        ticks: Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step),
        format: String,
      }),
      line(points.filter(({ year }) => year <= lastActual)),
      line(
        points.filter(({ year }) => year >= lastActual),
        projectedDash,
      ),
      endLabels(ends, scale, 31),
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
                language === "ko"
                  ? `${year}년 ${formatPercent(ratio, 1, "ko")}`
                  : `${formatPercent(ratio, 1, "en")} in ${year}`,
              fill: colour.china,
              fontWeight: 600,
              stroke: colour.paper,
              strokeWidth: 4,
            }),
          ]
        : []),
    ],
  });
}
