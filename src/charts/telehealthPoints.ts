import * as Plot from "@observablehq/plot";
import type { Language } from "../language/language.ts";
import { formatPercent } from "../language/numbers.ts";
import type { Frame } from "./frame.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { colour } from "./scheme.ts";

export interface VisitShare {
  readonly metric: string;
  readonly period: string;
  readonly low: number;
  readonly high: number;
  readonly precision: string;
  readonly qualifier: string | null;
}

/** Whose visits each number counts. */
export const patientNames: Readonly<Record<string, Record<Language, string>>> = {
  medicare_primary_care_share_by_telehealth: { en: "Medicare, primary care", ko: "메디케어 1차 진료" },
  medicare_other_specialist_share_by_telehealth: { en: "Medicare, other specialists", ko: "메디케어 기타 전문의" },
  telehealth_share_office_outpatient: { en: "all office visits", ko: "외래 전체" },
};

/** A share, or a range of shares, as the sources print it: "0.1%", "over 32%", "13–17%", "13~17%". */
export function formatVisitShare({ low, high, qualifier }: VisitShare, language: Language): string {
  const percent = (value: number) => formatPercent(value, Number.isInteger(value) ? 0 : 1, language);
  if (high > low) return `${low}${language === "ko" ? "~" : "–"}${percent(high)}`;
  if (qualifier !== "more-than") return percent(low);
  return language === "ko" ? `${percent(low)} 넘음` : `over ${percent(low)}`;
}

/** The middle of a month, or of a year, as a decimal year. */
function middleOf(period: string): number {
  const [year, month] = period.split("-").map(Number) as [number, number | undefined];
  return month ? year + (month - 0.5) / 12 : year + 0.5;
}

/** Shares of visits on a log axis: a dot for a month, a bar across for a year, a bar upwards for a range; no lines. */
export function telehealthPoints(points: readonly VisitShare[], frame: Frame): SVGSVGElement {
  const ko = frame.language === "ko";
  const stroke = ({ metric }: VisitShare) => (metric.startsWith("medicare") ? colour.unitedStates : colour.amber);
  const months = points.filter(({ precision }) => precision === "month");
  const years = points.filter(({ precision }) => precision === "year");
  const label = (data: readonly VisitShare[], placed: Plot.TextOptions) =>
    Plot.text(data, {
      x: ({ period }: VisitShare) => middleOf(period),
      y: ({ low, high }: VisitShare) => Math.sqrt(low * high),
      text: (point: VisitShare) => {
        const name = patientNames[point.metric]?.[frame.language];
        const year = ko ? `${point.period}년 전체` : `all of ${point.period}`;
        return `${formatVisitShare(point, frame.language)} ${name}${point.precision === "year" ? `${frame.narrow ? "\n" : ", "}${year}` : ""}`;
      },
      textAnchor: "start",
      lineHeight: 1.2,
      lineWidth: 30,
      fill: stroke,
      fontWeight: 600,
      ...placed,
    });
  const highest = Math.max(...months.map(({ high }) => high));
  return plotFrame(frame, {
    height: frame.narrow ? 380 : 400,
    marginRight: frame.narrow ? 8 : 24,
    insetLeft: 44,
    x: { domain: [2020, 2022] },
    y: { type: "log", domain: [0.06, 100] },
    marks: [
      ...valueAxis({ ticks: [0.1, 1, 10, 100], format: (value) => `${value}%` }),
      positionAxis({
        ticks: [2020, 2020.5, 2021, 2021.5],
        format: (value) => {
          if (value % 1) return ko ? "7월" : "July";
          return ko ? `${value}년` : String(value);
        },
      }),
      Plot.ruleY(years, {
        x1: ({ period }: VisitShare) => Number(period),
        x2: ({ period }: VisitShare) => Number(period) + 1,
        y: "low",
        stroke,
        strokeWidth: 3,
        strokeOpacity: 0.75,
      }),
      Plot.ruleX(
        months.filter(({ low, high }) => high > low),
        { x: ({ period }: VisitShare) => middleOf(period), y1: "low", y2: "high", stroke, strokeWidth: 6 },
      ),
      Plot.dot(
        months.filter(({ low, high }) => high === low),
        { x: ({ period }: VisitShare) => middleOf(period), y: "low", r: 4.5, fill: stroke },
      ),
      label(
        months.filter((point) => point.high === highest),
        { dx: 9, dy: 3, lineAnchor: "bottom" },
      ),
      label(
        months.filter((point) => point.high < highest && middleOf(point.period) < 2021),
        { dx: 9, dy: -2, lineAnchor: "top", ...(frame.narrow ? { lineWidth: 9 } : {}) },
      ),
      label(
        months.filter((point) => middleOf(point.period) >= 2021),
        { dy: -12, lineAnchor: "bottom", textAnchor: "middle", ...(frame.narrow ? { lineWidth: 7 } : {}) },
      ),
      label(years, { dy: -5, lineAnchor: "bottom", textAnchor: "middle" }),
    ],
  });
}
