import { formatDate } from "../language/dates.ts";
import type { Language } from "../language/language.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";
import { wrapWords } from "./wrapWords.ts";

export interface PortfolioEvent {
  readonly period: string;
  /** Middle of the period, as a decimal year. */
  readonly moment: number;
  readonly field: string;
  readonly event_en: string;
  readonly event_ko: string;
}

export const fieldNames: Readonly<Record<string, Record<Language, string>>> = {
  company: { en: "company", ko: "회사" },
  news: { en: "news", ko: "뉴스" },
  search: { en: "search", ko: "검색" },
  video: { en: "video", ko: "영상" },
  music: { en: "music", ko: "음악" },
  commerce: { en: "shopping", ko: "쇼핑" },
  work: { en: "work", ko: "업무" },
  education: { en: "education", ko: "교육" },
  hardware: { en: "hardware", ko: "기기" },
  infrastructure: { en: "servers", ko: "서버" },
  market: { en: "markets", ko: "시장" },
};

/** Turns of the company and its markets stand out from the launches of products. */
const turns = new Set(["company", "market"]);
const line = 17;
const gap = 26;

/** Events down the page, each joined to its place on a true scale of years at the left. */
export function portfolioTimeline(events: readonly PortfolioEvent[], frame: Frame): SVGSVGElement {
  if (events.length === 0) return emptyDrawing(frame);
  const axis = 46;
  const left = frame.narrow ? 92 : 132;
  const placed = events.map((event) => ({
    event,
    lines: wrapWords(frame.language === "ko" ? event.event_ko : event.event_en, frame.width - left - 6),
  }));
  const tall = ({ lines }: { lines: readonly string[] }) => lines.length * line + gap;
  const height = placed.reduce((sum, each) => sum + tall(each), 20);
  const { svg, add } = svgDrawing(frame, height);
  const moments = events.map(({ moment }) => moment);
  const [first, last] = [Math.floor(Math.min(...moments)), Math.ceil(Math.max(...moments))];
  const y = (moment: number) => 14 + ((moment - first) / (last - first)) * (height - 34);
  add("line", { x1: axis, x2: axis, y1: y(first), y2: y(last), stroke: colour.rule, "stroke-width": 2 });
  const step = Math.ceil((last - first) / (height / 40));
  for (let year = first; year <= last; year += step) {
    add("line", { x1: axis - 5, x2: axis, y1: y(year), y2: y(year), stroke: colour.quiet });
    add("text", { x: axis - 9, y: y(year) + 4, "text-anchor": "end", fill: colour.quiet }, String(year));
  }
  let top = 14;
  for (const each of placed) {
    const { event, lines } = each;
    const fill = turns.has(event.field) ? colour.china : colour.ink;
    add("path", {
      d: `M${axis},${y(event.moment).toFixed(1)}L${left - 22},${top}H${left - 8}`,
      fill: "none",
      stroke: colour.rule,
      "stroke-width": 1.25,
    });
    add("circle", { cx: axis, cy: y(event.moment).toFixed(1), r: 4, fill });
    const field = fieldNames[event.field]?.[frame.language] ?? event.field;
    add("text", { x: left, y: top + 4, fill: colour.quiet }, `${formatDate(event.period, frame.language)} · ${field}`);
    lines.forEach((words, k) => {
      const weight = turns.has(event.field) ? 650 : 500;
      add("text", { x: left, y: top + 4 + (k + 1) * line, fill, "font-weight": weight }, words);
    });
    top += tall(each);
  }
  return svg;
}
