import { formatPercent } from "../language/numbers.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";

export interface ShareStatement {
  readonly fiscal_year: number;
  readonly point: string;
  /** Percent, 0 to 100. */
  readonly share: number;
  readonly qualifier: string | null;
}

/** When a statement was true, in words: "2019", "start of 2020", "2020년 말". */
export function whenStated({ fiscal_year: year, point }: ShareStatement, language: Frame["language"]): string {
  if (language === "ko") return `${year}년${point === "start" ? " 초" : point === "end" ? " 말" : ""}`;
  return `${point === "start" ? "start of " : point === "end" ? "end of " : ""}${year}`;
}

/** Shares of a whole as bars from 0 to 100%; a lower bound ends in an arrow instead of an edge. */
export function shareBars(statements: readonly ShareStatement[], frame: Frame): SVGSVGElement {
  const label = 104;
  const row = 40;
  const { svg, add } = svgDrawing(frame, 24 + statements.length * row + 8);
  const x = (share: number) => label + (share / 100) * (frame.width - label - 2);
  for (const tick of [0, 25, 50, 75, 100]) {
    add("line", { x1: x(tick), x2: x(tick), y1: 20, y2: 24 + statements.length * row, stroke: colour.rule });
    const anchor = tick === 0 ? "start" : tick === 100 ? "end" : "middle";
    add("text", { x: x(tick), y: 12, "text-anchor": anchor, fill: colour.quiet }, `${tick}%`);
  }
  statements.forEach((statement, i) => {
    const middle = 24 + (i + 0.5) * row;
    const bound = statement.qualifier === "more-than";
    const end = x(statement.share);
    add("text", { x: 0, y: middle + 4, fill: colour.ink }, whenStated(statement, frame.language));
    add("rect", { x: x(0), y: middle - 10, width: end - x(0), height: 20, fill: colour.unitedStates });
    if (bound)
      add("path", {
        d: `M${end + 3},${middle - 6}l8,6l-8,6`,
        fill: "none",
        stroke: colour.unitedStates,
        "stroke-width": 2,
      });
    const percent = formatPercent(statement.share, 0, frame.language);
    const words = bound ? (frame.language === "ko" ? `${percent} 넘음` : `over ${percent}`) : percent;
    add("text", { x: end - 8, y: middle + 4, "text-anchor": "end", fill: colour.paper, "font-weight": 650 }, words);
  });
  return svg;
}
