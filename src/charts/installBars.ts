import type { Language } from "../language/language.ts";
import { formatKoreanAmount, formatNumber } from "../language/numbers.ts";
import { barRows } from "./barRows.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";

export interface InstallRow {
  readonly region: string;
  readonly installs: number;
  readonly kind: string;
}

export const installRegions: Readonly<Record<string, Record<Language, string>>> = {
  India: { en: "India", ko: "인도" },
  "China (iOS)": { en: "China (iOS only)", ko: "중국(iOS만)" },
  "United States": { en: "United States", ko: "미국" },
  elsewhere: { en: "everywhere else", ko: "그 밖의 모든 곳" },
};
const fills: Readonly<Record<string, string>> = {
  India: colour.amber,
  "China (iOS)": colour.china,
  "United States": colour.unitedStates,
};

/** Installs in short: "611 million", 6억 1,100만. */
export function formatInstalls(installs: number, language: Language): string {
  return language === "ko" ? formatKoreanAmount(installs, 4) : `${formatNumber(installs / 1e6, 0, "en")} million`;
}

/** Installs by country as bars from zero; what is derived from the round total is outlined. */
export function installBars(rows: readonly InstallRow[], frame: Frame): SVGSVGElement {
  if (rows.length === 0) return emptyDrawing(frame);
  const { language } = frame;
  const heading = { en: "Installs to 29 April 2020", ko: "2020년 4월 29일까지 설치 수" }[language];
  const bars = rows.map(({ region, installs, kind }) => ({
    label: installRegions[region]?.[language] ?? region,
    value: installs,
    text: `${kind === "derived" ? (language === "ko" ? "약 " : "about ") : ""}${formatInstalls(installs, language)}`,
    fill: fills[region] ?? colour.other,
    hollow: kind === "derived",
  }));
  return barRows([{ heading, full: Math.max(...rows.map(({ installs }) => installs)), rows: bars }], frame);
}
