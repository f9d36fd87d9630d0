import type { Language } from "../language/language.ts";
import { formatPercent } from "../language/numbers.ts";
import { formatPeriod } from "../language/periods.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";
import { wrapWords } from "./wrapWords.ts";

export interface DefinedShare {
  readonly definition: string;
  readonly period: string;
  readonly share: number;
}

/** What each definition counts, as the heading of its bars says it. */
export const definitionNames: Readonly<Record<string, Record<Language, string>>> = {
  "china-goods": {
    en: "China: goods sold online, of all retail sales",
    ko: "중국: 전체 소매판매 중 온라인에서 팔린 상품",
  },
  "china-all": {
    en: "China: online goods and services, against retail sales",
    ko: "중국: 소매판매 대비 온라인 상품·서비스",
  },
  "korea-transactions": { en: "Korea: all online transactions", ko: "한국: 온라인 거래액 전체" },
  "korea-goods-only": { en: "Korea: goods only", ko: "한국: 상품만" },
  "korea-as-published": {
    en: "Korea: as published, definition not given",
    ko: "한국: 발표 그대로, 정의는 밝히지 않음",
  },
};

const row = 24;

/** Shares as bars from zero, a group per definition, so that no bar is read against one that counts something else. */
export function definitionBars(points: readonly DefinedShare[], frame: Frame): SVGSVGElement {
  const groups = [...Map.groupBy(points, ({ definition }) => definition)].map(([definition, bars]) => ({
    heading: wrapWords(definitionNames[definition]?.[frame.language] ?? definition, frame.width - 20),
    colour: definition.startsWith("china") ? colour.china : colour.korea,
    bars,
  }));
  const heights = groups.map(({ heading, bars }) => heading.length * 16 + bars.length * row + 26);
  const { svg, add } = svgDrawing(
    frame,
    Math.max(
      24,
      heights.reduce((sum, height) => sum + height, -12),
    ),
  );
  const left = 112;
  const scale = (frame.width - left - 56) / Math.max(...points.map(({ share }) => share), 1);
  let top = 0;
  for (const [i, group] of groups.entries()) {
    group.heading.forEach((line, k) => {
      add("text", { x: 0, y: top + 12 + k * 16, fill: colour.ink, "font-weight": 650 }, line);
    });
    const start = top + group.heading.length * 16 + 6;
    add("line", { x1: left, x2: left, y1: start, y2: start + group.bars.length * row, stroke: colour.rule });
    group.bars.forEach(({ period, share }, k) => {
      const middle = start + (k + 0.5) * row;
      add("text", { x: 0, y: middle + 4, fill: colour.quiet }, formatPeriod(period, frame.language));
      add("rect", { x: left, y: middle - 8, width: share * scale, height: 16, fill: group.colour });
      add(
        "text",
        { x: left + share * scale + 6, y: middle + 4, fill: colour.ink, "font-weight": 600 },
        formatPercent(share, 1, frame.language),
      );
    });
    top += heights[i] as number;
  }
  return svg;
}
