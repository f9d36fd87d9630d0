import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { columnPanels } from "./columnPanels.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";

export interface AlbumCount {
  readonly year: number;
  readonly period: string;
  readonly copies: number;
}

/** The part of the year that a count covers, in words. */
export const periodNames: Readonly<Record<string, Record<Language, string>>> = {
  "weeks 1-50": { en: "Weeks 1–50", ko: "1~50주" },
  "first half": { en: "First half of the year", ko: "상반기" },
  "full year": { en: "Full year", ko: "한 해 전체" },
};

/** Copies in millions, or in 만: the unit in which each language counts albums. */
export function formatCopies(copies: number, language: Language): string {
  return language === "ko" ? formatNumber(copies / 1e4, 0, "ko") : formatNumber(copies / 1e6, 1, "en");
}

/** Album copies by year, a panel for each part of the year that is counted, all on one scale. */
export function koreaAlbumColumns(counts: readonly AlbumCount[], frame: Frame): SVGSVGElement {
  if (counts.length === 0) return emptyDrawing(frame);
  const highest = Math.max(...counts.map(({ copies }) => copies));
  const panels = [...Map.groupBy(counts, ({ period }) => period)].map(([period, each]) => ({
    heading: periodNames[period]?.[frame.language] ?? period,
    columns: each.map(({ year, copies }) => ({
      year,
      value: copies,
      text: formatCopies(copies, frame.language),
      fill: colour.korea,
      strong: copies === highest,
    })),
  }));
  return columnPanels(panels, { height: frame.narrow ? 170 : 200 }, frame);
}
