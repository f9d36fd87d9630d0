import * as Plot from "@observablehq/plot";
import { formatNumber, formatPercent } from "../language/numbers.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { colour } from "./scheme.ts";

export interface FallYear {
  readonly year: number;
  /** Millions. */
  readonly units: number;
  /** Percent change from the base year; null where the base year is not in the data. */
  readonly from_base: number | null;
  readonly from_peak: number;
  readonly is_peak: boolean;
  readonly is_base: boolean;
  readonly is_compared: boolean;
}

/** Units by year, and the fall to one year measured twice: from the peak and from a base year. */
export function fallFromPeak(years: readonly FallYear[], frame: Frame): SVGSVGElement {
  const peak = years.find(({ is_peak }) => is_peak);
  const base = years.find(({ is_base }) => is_base);
  const compared = years.find(({ is_compared }) => is_compared);
  if (!peak || !base || !compared) return emptyDrawing(frame);
  const { language, narrow } = frame;
  const last = Math.max(...years.map(({ year }) => year));
  const millions = (value: number) =>
    language === "ko" ? `${formatNumber(value / 100, 0, "ko")}억` : formatNumber(value, 0, "en");
  const falls = [
    { from: peak, change: compared.from_peak, at: last + (narrow ? 9.5 : 5.4) },
    { from: base, change: compared.from_base ?? 0, at: last + (narrow ? 3 : 2) },
  ].filter(({ from }, i, all) => i === 0 || from.year !== all[0]?.from.year);
  const fill = (d: FallYear) =>
    d.is_compared ? colour.ink : d.is_base || d.is_peak ? colour.unitedStates : colour.rule;
  const percent = (value: number) => `${value > 0 ? "+" : ""}${formatPercent(value, 1, language)}`;
  const since = (year: number) => (language === "ko" ? `${year}년부터` : `from ${year}`);
  return plotFrame(frame, {
    height: narrow ? 320 : 380,
    marginTop: 30,
    marginRight: 10,
    insetLeft: 40,
    x: { domain: [Math.min(...years.map(({ year }) => year)) - 0.5, last + (narrow ? 12.5 : 7)] },
    y: { domain: [0, peak.units * 1.02] },
    marks: [
      ...valueAxis({ ticks: [200, 400, 600, 800], format: millions }),
      Plot.rectY(years, { x1: ({ year }) => year - 0.4, x2: ({ year }) => year + 0.4, y: "units", fill }),
      Plot.ruleY([0], { stroke: colour.rule }),
      positionAxis({ ticks: narrow ? [1990, 2000, 2010] : [1985, 1990, 1995, 2000, 2005, 2010, 2015], format: String }),
      Plot.ruleY(falls, {
        y: ({ from }) => from.units,
        x1: ({ from }) => from.year + 0.5,
        x2: "at",
        stroke: colour.quiet,
        strokeDasharray: "1 3",
      }),
      Plot.ruleY([compared], {
        y: "units",
        x1: ({ year }: FallYear) => year + 0.5,
        x2: falls[0]?.at,
        stroke: colour.quiet,
        strokeDasharray: "1 3",
      }),
      Plot.arrow(falls, {
        x1: "at",
        x2: "at",
        y1: ({ from }) => from.units,
        y2: compared.units,
        stroke: colour.ink,
        strokeWidth: 1.5,
        headLength: 7,
        inset: 1,
      }),
      Plot.text(falls, {
        x: "at",
        y: ({ from }) => from.units,
        dx: 8,
        dy: -8,
        textAnchor: "end",
        lineAnchor: "bottom",
        text: ({ from, change }) => `${percent(change)}\n${since(from.year)}`,
        fill: colour.ink,
        fontWeight: 650,
        stroke: colour.paper,
        strokeWidth: 4,
      }),
    ],
  });
}
