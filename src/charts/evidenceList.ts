import type { Language } from "../language/language.ts";
import { formatKoreanAmount, formatNumber } from "../language/numbers.ts";
import { claimNames } from "./claimNames.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";
import { wrapWords } from "./wrapWords.ts";

export interface TracedClaim {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly trace: string;
}

/** What became of the search for a number's source. */
export const traceNames: Readonly<Record<string, Record<Language, string>>> = {
  traced: { en: "A source was found", ko: "출처를 찾음" },
  "own-count": { en: "Nothing to trace: the speaker’s own list", ko: "추적할 것 없음: 발표자가 직접 든 목록" },
  contradicted: { en: "The record says otherwise", ko: "기록과 어긋남" },
  "not-found": { en: "No source found", ko: "출처를 찾지 못함" },
  "no-source": { en: "No source given", ko: "출처를 밝히지 않음" },
};

const unitWords: Readonly<Record<string, Record<Language, string>>> = {
  percent: { en: "%", ko: "%" },
  hours: { en: " hours", ko: "시간" },
  days: { en: " days", ko: "일" },
  months: { en: " months", ko: "개월" },
  years: { en: " years", ko: "년" },
};

/** A claimed number as it was said: "75%", "50 hours", "No. 1", "40만". */
export function formatClaimed({ value, unit }: TracedClaim, language: Language): string {
  if (unit === "rank") return language === "ko" ? `${value}위` : `No. ${value}`;
  if (unit === "year") return language === "ko" ? `${value}년` : String(value);
  const word = unitWords[unit]?.[language] ?? "";
  if (language === "ko") return formatKoreanAmount(value, 6) + word;
  return formatNumber(value, 0, "en") + (value === 1 ? word.replace(/s$/, "") : word);
}

const line = 17;

/** Every number of a topic as a list, grouped by whether it can be traced; the mark before each says so again. */
export function evidenceList(claims: readonly TracedClaim[], frame: Frame): SVGSVGElement {
  const columns = frame.narrow ? 1 : 2;
  const width = (frame.width - (columns - 1) * 40) / columns;
  const valueRight = 96;
  const groups = [...Map.groupBy(claims, ({ trace }) => trace)].map(([trace, members]) => {
    const name = `${traceNames[trace]?.[frame.language] ?? trace} · ${members.length}`;
    const rows = members.map((claim) => ({
      claim,
      words: wrapWords(claimNames[claim.id]?.[frame.language] ?? claim.id, width - valueRight - 10),
    }));
    const height = 26 + rows.reduce((sum, { words }) => sum + words.length * line + 7, 0) + 16;
    return { trace, heading: wrapWords(name, width), rows, height };
  });
  const heights = Array.from({ length: columns }, () => 0);
  const total = groups.reduce((sum, { height }) => sum + height, 0);
  const placed = groups.map((group) => {
    // Groups fill the first column to half of the whole, so that the reader goes down before going right.
    const column = columns === 2 && (heights[0] as number) + group.height / 2 > total / 2 ? 1 : 0;
    const top = heights[column] as number;
    heights[column] = top + group.height;
    return { group, top, left: column * (width + 40) };
  });
  const { svg, add } = svgDrawing(frame, Math.max(24, ...heights) - 8);
  for (const { group, top, left } of placed) {
    add("line", { x1: left, x2: left + width, y1: top + 1, y2: top + 1, stroke: colour.rule });
    add("text", { x: left, y: top + 18, fill: colour.ink, "font-weight": 650 }, group.heading.join(" "));
    let middle = top + 38;
    for (const { claim, words } of group.rows) {
      addMark(add, claim.trace, left + 6, middle - 4);
      const text = { y: middle, fill: colour.ink };
      add(
        "text",
        { ...text, x: left + valueRight - 8, "text-anchor": "end", "font-weight": 650 },
        formatClaimed(claim, frame.language),
      );
      words.forEach((words, k) => {
        add("text", { ...text, x: left + valueRight, y: middle + k * line, fill: colour.quiet }, words);
      });
      middle += words.length * line + 7;
    }
  }
  return svg;
}

/** A full dot for a source found, a ring for an own list, a cross for a contradiction, a dash for nothing. */
function addMark(add: ReturnType<typeof svgDrawing>["add"], trace: string, x: number, y: number): void {
  if (trace === "traced") add("circle", { cx: x, cy: y, r: 5, fill: colour.ink });
  else if (trace === "own-count")
    add("circle", { cx: x, cy: y, r: 4, fill: "none", stroke: colour.ink, "stroke-width": 2 });
  else if (trace === "contradicted") {
    const d = `M${x - 4},${y - 4}l8,8M${x + 4},${y - 4}l-8,8`;
    add("path", { d, fill: "none", stroke: "var(--correction)", "stroke-width": 2.5 });
  } else {
    const dash = trace === "not-found" ? undefined : "2 2";
    add("path", { d: `M${x - 5},${y}h10`, stroke: colour.quiet, "stroke-width": 2.5, "stroke-dasharray": dash });
  }
}
