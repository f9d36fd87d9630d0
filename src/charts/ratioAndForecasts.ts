import * as Plot from "@observablehq/plot";
import { formatPercent } from "../language/numbers.ts";
import { editionLabel } from "./editionLabel.ts";
import type { Frame } from "./frame.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { colour } from "./scheme.ts";

export interface RetailPoint {
  readonly kind: string;
  readonly year: number;
  readonly ratio: number;
  /** Day of a forecast, as ISO text. */
  readonly announced: string | null;
  readonly outcome: string | null;
  readonly overtaking_year: number | null;
}

const words = {
  en: {
    parity: "United States = 100",
    actual: "actual",
    heading: "eMarketer forecast",
    overtaking: (year: number) => `ahead in ${year}`,
    withdrawn: "withdrawn",
  },
  ko: {
    parity: "미국 = 100",
    actual: "실적",
    heading: "이마케터 전망",
    overtaking: (year: number) => `${year}년 추월`,
    withdrawn: "철회",
  },
} as const;

/** The actual ratio as a line; each forecast as a numbered hollow mark at the year and ratio it gave, with a key. */
export function ratioAndForecasts(points: readonly RetailPoint[], frame: Frame): SVGSVGElement {
  const { narrow, language } = frame;
  const name = words[language];
  const actual = points.filter(({ kind }) => kind === "actual");
  const forecasts = points
    .filter(({ kind }) => kind === "forecast")
    .sort((a, b) => (a.announced ?? "").localeCompare(b.announced ?? ""))
    .map((point, i) => ({ ...point, number: i + 1 }));
  type Forecast = (typeof forecasts)[number];
  const ends = [actual[0], actual.at(-1)].filter((point) => point !== undefined);
  const keyX = narrow ? 2021.15 : 2021.5;
  const step = narrow ? 1.9 : 1.75;
  return plotFrame(frame, {
    height: narrow ? 360 : 380,
    marginRight: narrow ? 58 : 72,
    marginTop: 12,
    x: { domain: [2018.85, 2025] },
    y: { domain: [75, 112] },
    marks: [
      ...valueAxis({ ticks: [80, 90], format: (value) => `${value}%` }),
      positionAxis({ ticks: [2019, 2021, 2023, 2025], format: String }),
      Plot.ruleY([100], { stroke: colour.ink, strokeDasharray: "1 3" }),
      Plot.text([name.parity], { frameAnchor: "right", y: 100, dy: 9, textAnchor: "end", fill: colour.quiet }),
      Plot.line(actual, { x: "year", y: "ratio", stroke: colour.china, strokeWidth: 2.25 }),
      Plot.dot(actual, { x: "year", y: "ratio", r: 2.5, fill: colour.china }),
      Plot.text(ends, {
        x: "year",
        y: "ratio",
        text: ({ ratio }: RetailPoint) => formatPercent(ratio, 1, language),
        textAnchor: "start",
        dx: 9,
        dy: -3,
        fill: colour.china,
        fontWeight: 600,
        stroke: colour.paper,
        strokeWidth: 4,
      }),
      Plot.dot(forecasts, {
        x: "year",
        y: "ratio",
        r: 5.5,
        symbol: ({ outcome }: Forecast) => (outcome === "withdrawn" ? "square" : "diamond"),
        stroke: colour.amber,
        strokeWidth: 1.75,
      }),
      Plot.text(forecasts, {
        x: "year",
        y: "ratio",
        text: ({ number }: Forecast) => String(number),
        textAnchor: "end",
        dx: -10,
        fill: colour.amber,
        fontWeight: 650,
      }),
      Plot.text(forecasts.length > 0 ? [name.heading] : [], {
        x: keyX,
        y: 112,
        dy: 6,
        textAnchor: "start",
        fill: colour.quiet,
      }),
      Plot.text(forecasts, {
        x: () => keyX,
        y: ({ number }: Forecast) => 111.4 - number * step,
        dy: 6,
        textAnchor: "start",
        fill: colour.amber,
        fontWeight: 600,
        text: ({ number, announced, outcome, overtaking_year }: Forecast) =>
          `${number}  ${editionLabel(announced?.slice(0, 7) ?? "", { narrow, language })}: ${outcome === "withdrawn" || overtaking_year === null ? name.withdrawn : name.overtaking(overtaking_year)}`,
      }),
    ],
  });
}
