import { formatNumber } from "../language/numbers.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";
import { textWidth } from "./wrapWords.ts";

export interface Slip {
  readonly subject_en: string;
  readonly subject_ko: string;
  readonly english: string;
  readonly korean: string;
  readonly printed_korean: string;
  readonly intended: number;
  readonly printed: number;
  readonly factor: number | null;
  readonly status: string;
}

const row = 62;
const ticks = [
  { value: 1e4, en: "10,000", ko: "1만" },
  { value: 1e6, en: "1 million", ko: "100만" },
  { value: 1e8, en: "100 million", ko: "1억" },
  { value: 1e10, en: "10 billion", ko: "100억" },
];

/** Printed (hollow) and intended (filled) number on one log scale, a row for each slip, the lost factor between them. */
export function slipLadder(slips: readonly Slip[], frame: Frame): SVGSVGElement {
  if (slips.length === 0) return emptyDrawing(frame);
  const { language, narrow, width } = frame;
  const [left, right] = [4, width - (narrow ? 26 : 60)];
  const [low, high] = [1e3, 8e10].map(Math.log10) as [number, number];
  const x = (value: number) => left + ((Math.log10(value) - low) / (high - low)) * (right - left);
  const bottom = 26 + slips.length * row;
  const { svg, add } = svgDrawing(frame, bottom + 8);
  for (const tick of ticks) {
    add("line", { x1: x(tick.value), x2: x(tick.value), y1: 20, y2: bottom, stroke: colour.rule });
    add("text", { x: x(tick.value), y: 12, "text-anchor": "middle", fill: colour.quiet }, tick[language]);
  }
  slips.forEach((slip, i) => {
    const top = 26 + i * row;
    const y = top + 36;
    const decided = slip.status === "slip";
    const [from, to] = [x(slip.printed), x(slip.intended)];
    const subject = language === "ko" ? slip.subject_ko : slip.subject_en;
    add("rect", { x: 0, y: top + 4, width: textWidth(subject) + 6, height: 17, fill: colour.paper });
    add("text", { x: 0, y: top + 17, fill: colour.ink, "font-weight": 600 }, subject);
    add("line", {
      x1: from,
      x2: to,
      y1: y,
      y2: y,
      stroke: colour.correction,
      "stroke-width": 2,
      ...(decided ? {} : { "stroke-dasharray": "3 3" }),
    });
    add("circle", { cx: from, cy: y, r: 5, fill: colour.paper, stroke: colour.correction, "stroke-width": 2 });
    add("circle", {
      cx: to,
      cy: y,
      r: 5,
      fill: decided ? colour.ink : colour.paper,
      stroke: colour.ink,
      "stroke-width": 2,
    });
    const factor = decided ? `×${formatNumber(slip.factor ?? 1, 0, language)}` : "?";
    const label = (at: number, words: string, fill: string, anchor: "end" | "start") => {
      const start = anchor === "end" ? at - 10 - textWidth(words) : at + 10;
      add("rect", { x: start - 2, y: y - 8, width: textWidth(words) + 4, height: 16, fill: colour.paper });
      add("text", { x: anchor === "end" ? at - 10 : at + 10, y: y + 4, "text-anchor": anchor, fill }, words);
    };
    label(from, slip.printed_korean, colour.correction, "end");
    const intended = language === "ko" ? slip.korean : slip.english;
    const fits = to + 12 + textWidth(intended) < width;
    if (fits) label(to, intended, colour.ink, "start");
    else add("text", { x: width, y: y - 10, "text-anchor": "end", fill: colour.ink }, intended);
    add(
      "text",
      { x: (from + to) / 2, y: y + 18, "text-anchor": "middle", fill: colour.correction, "font-weight": 650 },
      factor,
    );
  });
  return svg;
}
