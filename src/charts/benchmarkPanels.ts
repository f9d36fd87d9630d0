import type { Language } from "../language/language.ts";
import { formatPercent } from "../language/numbers.ts";
import type { Frame } from "./frame.ts";
import { type PlatformRate, rateSpread } from "./rateSpread.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";

export interface Benchmark extends PlatformRate {
  readonly house: string;
  readonly report: string;
  readonly data_year: number;
  readonly denominator: string;
  readonly statistic: string;
}

/** What the acts are divided by, as a panel says it. */
export const denominatorNames: Readonly<Record<string, Record<Language, string>>> = {
  followers: { en: "of followers", ko: "팔로어 대비" },
  views: { en: "of views", ko: "조회 대비" },
  impressions: { en: "of impressions", ko: "노출 대비" },
  "not-stated": { en: "of what, not stated", ko: "분모 밝히지 않음" },
};

export const statisticNames: Readonly<Record<string, Record<Language, string>>> = {
  median: { en: "median", ko: "중앙값" },
  average: { en: "average", ko: "평균" },
  "as-published": { en: "statistic not stated", ko: "통계량 밝히지 않음" },
};

const houses = { "Rival IQ": "라이벌 IQ", Socialinsider: "소셜인사이더", Buffer: "버퍼" };

/** A report in the reader's language: "Rival IQ 2023", "라이벌 IQ 2023". */
export function reportName(report: string, language: Language): string {
  if (language === "en") return report;
  return Object.entries(houses).reduce((name, [house, ko]) => name.replace(house, ko), report);
}

/** The networks by the names their readers use. */
export const platformNames: Readonly<Record<string, Record<Language, string>>> = {
  TikTok: { en: "TikTok", ko: "틱톡" },
  Instagram: { en: "Instagram", ko: "인스타그램" },
  Facebook: { en: "Facebook", ko: "페이스북" },
  "Twitter/X": { en: "Twitter/X", ko: "트위터/X" },
  LinkedIn: { en: "LinkedIn", ko: "링크드인" },
};

/** A rate with as many decimals as its house printed: two, or three where two would lose it. */
export function formatRate(rate: number, language: Language): string {
  return formatPercent(rate, Math.abs(rate * 100 - Math.round(rate * 100)) < 1e-6 ? 2 : 3, language);
}

const panel = { head: 40, row: 26, gap: 30, label: 76 };

/**
 * Engagement rates as small multiples: a panel per report and denominator, each with a scale of its own from zero, so
 * that no two houses share an axis. The network with the widest spread is picked out.
 */
export function benchmarkPanels(rows: readonly Benchmark[], frame: Frame): SVGSVGElement {
  const panels = [...Map.groupBy(rows, ({ report, denominator }) => `${report} ${denominator}`).values()];
  const columns = frame.narrow ? 1 : 2;
  const width = (frame.width - (columns - 1) * 48) / columns;
  const heights = Array.from({ length: columns }, () => 0);
  const placed = panels.map((each) => {
    const column = heights.indexOf(Math.min(...heights));
    const top = heights[column] as number;
    heights[column] = top + panel.head + each.length * panel.row + panel.gap;
    return { each, top, left: column * (width + 48) };
  });
  const { svg, add } = svgDrawing(frame, Math.max(...heights, 24));
  const spotlight = rateSpread(rows)?.platform;
  for (const { each, top, left } of placed) {
    const { report, data_year: year, denominator, statistic } = each[0] as Benchmark;
    const name = (names: typeof denominatorNames, key: string) => names[key]?.[frame.language] ?? key;
    const data = frame.language === "ko" ? `${year}년 자료` : `data of ${year}`;
    add(
      "text",
      { x: left, y: top + 12, fill: colour.ink, "font-weight": 650 },
      `${reportName(report, frame.language)}: ${name(denominatorNames, denominator)}`,
    );
    add("text", { x: left, y: top + 29, fill: colour.quiet }, `${name(statisticNames, statistic)}, ${data}`);
    const scale = (width - panel.label - 52) / Math.max(...each.map(({ rate }) => rate));
    const bottom = top + panel.head + each.length * panel.row;
    add("line", {
      x1: left + panel.label,
      x2: left + panel.label,
      y1: top + panel.head - 2,
      y2: bottom,
      stroke: colour.rule,
    });
    each.forEach(({ platform, rate }, i) => {
      const middle = top + panel.head + (i + 0.5) * panel.row;
      const picked = platform === spotlight;
      const weight = picked ? 650 : 400;
      add("text", { x: left, y: middle + 4, fill: colour.ink, "font-weight": weight }, name(platformNames, platform));
      const bar = { x: left + panel.label, y: middle - 7, width: Math.max(1, rate * scale), height: 14 };
      add("rect", { ...bar, fill: picked ? colour.violet : colour.other });
      const end = left + panel.label + rate * scale + 6;
      add("text", { x: end, y: middle + 4, fill: colour.ink, "font-weight": weight }, formatRate(rate, frame.language));
    });
  }
  return svg;
}
