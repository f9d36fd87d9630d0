import * as Plot from "@observablehq/plot";
import type { Frame } from "./frame.ts";
import { plotFrame } from "./plotFrame.ts";
import { colour } from "./scheme.ts";

export interface CrossoverForecast {
  readonly house: string;
  readonly forecaster: string;
  /** The day it was made, as ISO text. */
  readonly made: string;
  readonly made_precision: string;
  readonly outcome: string;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly confidence: string;
}

const lanes = {
  en: { never: "never", "not-in-sight": "not in sight", narrow: "none", made: "made", lane: "no year" },
  ko: { never: "없다", "not-in-sight": "보이지 않음", narrow: "없음", made: "발표", lane: "연도 없음" },
} as const;
/** Korean names of the forecasters. */
export const houseNames: Readonly<Record<string, string>> = {
  "Goldman Sachs": "골드만삭스",
  "The Economist": "이코노미스트",
  "Capital Economics": "캐피털이코노믹스",
  "Bloomberg Economics": "블룸버그",
  Happist: "해피스트",
};
const short: Record<string, string> = { "Capital Economics": "Capital Econ.", "Bloomberg Economics": "Bloomberg" };

/** The years a forecast names, as a label: "2033", "2028–29", "by 2027", "2040s". */
export function yearsNamed({ first_year, last_year }: CrossoverForecast, language: Frame["language"]): string {
  if (last_year === null) return "";
  if (first_year === null) return language === "ko" ? `~${last_year}` : `by ${last_year}`;
  if (first_year === last_year) return String(last_year);
  if (last_year - first_year === 9 && first_year % 10 === 0)
    return language === "ko" ? `${first_year}년대` : `${first_year}s`;
  return `${first_year}${language === "ko" ? "~" : "–"}${String(last_year).slice(2)}`;
}

/**
 * One row per forecast in the order in which they were made: a thin line from the day it was made to the year it
 * names, a dot or a bar there, hollow where our confidence in the record is medium; no year stands in a lane apart.
 */
export function forecastLadder(forecasts: readonly CrossoverForecast[], frame: Frame): SVGSVGElement {
  const { narrow, language } = frame;
  const words = lanes[language];
  const rowHeight = narrow ? 22 : 21;
  const labels = narrow ? 142 : 192;
  const rows = forecasts.map((forecast, i) => ({
    ...forecast,
    y: i,
    day: Number(forecast.made.slice(0, 4)) + (Number(forecast.made.slice(5, 7)) - 1) / 12,
    named: yearsNamed(forecast, language),
    house:
      language === "ko"
        ? (houseNames[forecast.house] ?? forecast.house)
        : narrow
          ? (short[forecast.house] ?? forecast.house)
          : forecast.house,
  }));
  type Row = (typeof rows)[number];
  const dated = rows.filter(({ last_year }) => last_year !== null);
  const undated = rows.filter(({ last_year }) => last_year === null);
  const hollow = ({ confidence }: Row) => (confidence === "high" ? colour.china : colour.paper);
  // A narrow drawing has no room to the right of the latest years.
  const isLate = ({ first_year, last_year }: Row) => narrow && first_year !== null && (last_year ?? 0) > 2044;
  const ticks = narrow ? [2010, 2030] : [2010, 2020, 2030, 2040, 2050];
  const lane = 2056;
  return plotFrame(frame, {
    height: rows.length * rowHeight + 44,
    marginTop: 30,
    marginBottom: 14,
    insetLeft: 0,
    marginLeft: labels,
    marginRight: narrow ? 34 : 70,
    x: { domain: [narrow ? 2003 : 2005, lane], axis: null },
    y: { domain: [-0.5, rows.length - 0.5], reverse: true, axis: null },
    marks: [
      Plot.ruleX(ticks, { stroke: colour.rule }),
      Plot.axisX(ticks, {
        anchor: "top",
        tickSize: 0,
        tickPadding: 8,
        tickFormat: String,
        label: null,
        fill: colour.quiet,
      }),
      Plot.text([words.lane], { x: lane, frameAnchor: "top", dy: -14, text: (d: string) => d, fill: colour.quiet }),
      Plot.link(dated, { x1: "day", x2: "last_year", y1: "y", y2: "y", stroke: colour.rule, strokeWidth: 1.5 }),
      Plot.link(undated, {
        x1: "day",
        x2: () => lane,
        y1: "y",
        y2: "y",
        stroke: colour.rule,
        strokeWidth: 1.5,
        strokeDasharray: "1 3",
      }),
      Plot.dot(rows, { x: "day", y: "y", r: 1.75, fill: colour.quiet }),
      Plot.link(
        dated.filter(({ first_year, last_year }) => first_year !== null && first_year !== last_year),
        {
          x1: "first_year",
          x2: "last_year",
          y1: "y",
          y2: "y",
          stroke: colour.china,
          strokeWidth: 6,
          strokeLinecap: "round",
        },
      ),
      Plot.dot(
        dated.filter(({ first_year, last_year }) => first_year === null || first_year === last_year),
        { x: "last_year", y: "y", r: 4, stroke: colour.china, strokeWidth: 1.75, fill: hollow },
      ),
      ...(["start", "end"] as const).map((textAnchor) =>
        Plot.text(
          dated.filter((row) => (textAnchor === "end") === isLate(row)),
          {
            x: textAnchor === "end" ? "first_year" : "last_year",
            y: "y",
            text: "named",
            textAnchor,
            dx: textAnchor === "end" ? -8 : 8,
            fill: colour.ink,
            stroke: colour.paper,
            strokeWidth: 4,
          },
        ),
      ),
      Plot.dot(undated, { x: () => lane, y: "y", r: 4, symbol: "times", stroke: colour.china, strokeWidth: 2 }),
      ...(narrow
        ? []
        : [
            Plot.text(undated, {
              x: () => lane,
              y: "y",
              dx: -9,
              text: ({ outcome }: Row) => words[outcome as "never"] ?? outcome,
              textAnchor: "end",
              fill: colour.ink,
              stroke: colour.paper,
              strokeWidth: 4,
            }),
          ]),
      Plot.text(rows, {
        frameAnchor: "left",
        y: "y",
        dx: -labels,
        text: ({ made }: Row) => made.slice(0, 7).replace("-", "."),
        textAnchor: "start",
        fill: colour.quiet,
      }),
      Plot.text(rows, {
        frameAnchor: "left",
        y: "y",
        dx: -labels + 56,
        text: "house",
        textAnchor: "start",
        fill: colour.ink,
      }),
    ],
  });
}
