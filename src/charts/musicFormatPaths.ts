import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { labelledPaths } from "./labelledPaths.ts";
import { niceTicks, yearTicks } from "./niceTicks.ts";
import { colour } from "./scheme.ts";

export interface FormatYear {
  readonly format: string;
  readonly measure: string;
  readonly year: number;
  /** Million dollars, or millions of units. */
  readonly value: number;
  readonly edition: string;
}

export const formatNames: Readonly<Record<string, Record<Language, string>>> = {
  "8-track": { en: "8-track", ko: "8트랙" },
  Cassette: { en: "cassette", ko: "카세트" },
  CD: { en: "CD", ko: "CD" },
  "LP/EP": { en: "vinyl albums", ko: "LP" },
  "Vinyl single": { en: "vinyl single", ko: "싱글 LP" },
  "Download single": { en: "single download", ko: "곡 다운로드" },
  "Download album": { en: "album download", ko: "앨범 다운로드" },
  "Ringtones and ringbacks": { en: "ringtones", ko: "벨소리" },
  "Paid subscription": { en: "subscriptions", ko: "유료 구독" },
  "Limited-tier paid subscription": { en: "limited subscriptions", ko: "제한 구독" },
  "On-demand streaming, ad-supported": { en: "streaming with ads", ko: "광고형 스트리밍" },
  "Other ad-supported streaming": { en: "other streaming with ads", ko: "기타 광고형" },
  "SoundExchange distributions": { en: "digital radio", ko: "디지털 라디오" },
};
const strokes: Readonly<Record<string, string>> = {
  CD: colour.unitedStates,
  "LP/EP": colour.violet,
  Cassette: colour.amber,
  "Paid subscription": colour.ink,
};

/** Million dollars or millions of units as a reader says them: "$13.2bn", 132억 달러, "942m", 9.4억. */
export function formatMusic(value: number, measure: string, language: Language): string {
  if (language === "ko") {
    const hundreds = value / 100;
    const amount =
      value < 100
        ? `${formatNumber(value * 100, 0, "ko")}만`
        : `${formatNumber(hundreds, hundreds < 10 ? 1 : 0, "ko")}억`;
    return measure === "value" ? `${amount} 달러` : amount;
  }
  if (measure !== "value") return `${formatNumber(value, value < 100 ? 1 : 0, "en")}m`;
  return value < 1000 ? `$${formatNumber(value, 0, "en")}m` : `$${formatNumber(value / 1000, 1, "en")}bn`;
}

function tick(value: number, measure: string, language: Language): string {
  if (language === "ko")
    return `${formatNumber(value / 100, value < 100 ? 1 : 0, "ko")}억${measure === "value" ? " 달러" : ""}`;
  if (measure !== "value") return `${formatNumber(value, 0, "en")}m`;
  return value < 1000
    ? `$${formatNumber(value, 0, "en")}m`
    : `$${formatNumber(value / 1000, value % 1000 ? 1 : 0, "en")}bn`;
}

/** Value or units of each format: lines as far as the database goes, hollow dots for figures of later reports. */
export function musicFormatPaths(years: readonly FormatYear[], frame: Frame): SVGSVGElement {
  if (years.length === 0) return emptyDrawing(frame);
  const measure = years[0]?.measure ?? "value";
  const every = years.map(({ year }) => year);
  const [first, last] = [Math.min(...every), Math.max(...every)];
  const highest = Math.max(...years.map(({ value }) => value));
  const points = (rows: readonly FormatYear[]) => rows.map(({ year, value }) => ({ x: year, y: value }));
  const formats = [...Map.groupBy(years, ({ format }) => format)];
  const paths = formats.flatMap(([format, rows]) => {
    const stroke = strokes[format] ?? colour.other;
    const database = rows.filter(({ edition }) => edition === "database");
    const later = rows.filter(({ edition }) => edition !== "database");
    return [
      { points: points(database), stroke, line: true },
      ...(later.length > 0 ? [{ points: points(later), stroke, dots: "hollow" as const }] : []),
    ];
  });
  const labels = formats
    .map(([format, rows]) => ({ format, top: rows.reduce((best, row) => (row.value > best.value ? row : best)) }))
    .sort((a, b) => b.top.value - a.top.value)
    .map(({ format, top }) => ({
      x: top.year,
      y: top.value,
      text: `${formatNames[format]?.[frame.language] ?? format}${frame.narrow ? "" : ` ${formatMusic(top.value, measure, frame.language)}`}`,
      fill: strokes[format] ?? colour.quiet,
    }));
  const ticks = niceTicks(highest);
  return labelledPaths(
    paths,
    {
      height: frame.narrow ? 340 : 400,
      x: { domain: [first, Math.max(last, first + 1)], ticks: yearTicks(first, last, frame.narrow ? 4 : 9) },
      y: { domain: [0, highest * 1.02], ticks, format: (value) => tick(value, measure, frame.language) },
      labels,
    },
    frame,
  );
}
