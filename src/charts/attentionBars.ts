import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { barRows } from "./barRows.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";

export interface AttentionRow {
  readonly subject: string;
  readonly measure: string;
  readonly value: number;
}

export const networkNames: Readonly<Record<string, Record<Language, string>>> = {
  TikTok: { en: "TikTok", ko: "틱톡" },
  Facebook: { en: "Facebook", ko: "페이스북" },
  Instagram: { en: "Instagram", ko: "인스타그램" },
  Snapchat: { en: "Snapchat", ko: "스냅챗" },
  YouTube: { en: "YouTube", ko: "유튜브" },
};
export const attentionNames: Readonly<Record<string, Record<Language, string>>> = {
  session_length: { en: "One session, seconds (October 2018)", ko: "한 번 이용 시간, 초(2018년 10월)" },
  minutes_a_day: { en: "A day, minutes (2020)", ko: "하루 이용 시간, 분(2020년)" },
};

/** Session length and minutes a day by network: two groups, each with its own unit and its own scale from zero. */
export function attentionBars(rows: readonly AttentionRow[], frame: Frame): SVGSVGElement {
  if (rows.length === 0) return emptyDrawing(frame);
  const { language } = frame;
  const groups = [...Map.groupBy(rows, ({ measure }) => measure)].map(([measure, each]) => ({
    heading: attentionNames[measure]?.[language] ?? measure,
    full: Math.max(...each.map(({ value }) => value)),
    rows: each.map(({ subject, value }) => ({
      label: networkNames[subject]?.[language] ?? subject,
      value,
      text: formatNumber(value, 0, language),
      fill: subject === "TikTok" ? colour.china : colour.other,
    })),
  }));
  return barRows(groups, frame);
}
