import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import type { FilterBubbleOutcome } from "../model/filterBubble.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";

export interface TradeOff {
  /** Outcomes over the whole range of exploration. */
  readonly curve: readonly FilterBubbleOutcome[];
  /** The outcome that the reader chose. */
  readonly chosen: FilterBubbleOutcome;
  readonly topics: number;
}

const words: Readonly<Record<Language, Record<"clicks" | "topics" | "none" | "all", string>>> = {
  en: { clicks: "clicks in 100 items", topics: "topics", none: "no exploration", all: "all at random" },
  ko: { clicks: "100개당 클릭", topics: "가지 주제", none: "탐색 없음", all: "모두 무작위" },
};

/** Diversity against click rate: the curve of all exploration rates, a dot per twentieth, the chosen one picked out. */
export function bubbleTradeOff({ curve, chosen, topics }: TradeOff, frame: Frame): SVGSVGElement {
  const word = words[frame.language];
  const height = frame.narrow ? 320 : 360;
  const [left, right, top, bottom] = [36, frame.width - 18, 26, height - 40];
  const highest = 60;
  const { svg, add } = svgDrawing(frame, height);
  const x = (diversity: number) => left + ((diversity - 1) / (topics - 1)) * (right - left);
  const y = (clickRate: number) => bottom - ((clickRate * 100) / highest) * (bottom - top);
  for (const tick of [0, 20, 40, 60]) {
    const at = y(tick / 100);
    add("line", { x1: 0, x2: right, y1: at, y2: at, stroke: colour.rule });
    const unit = tick === highest ? ` ${word.clicks}` : "";
    add(
      "text",
      { x: 0, y: at - 5, fill: colour.quiet },
      frame.language === "ko" && unit ? `${word.clicks} ${tick}번` : `${tick}${unit}`,
    );
  }
  for (const tick of [1, 5, 10, 15, topics]) {
    const anchor = tick === topics ? "end" : "middle";
    const at = tick === topics ? right + 6 : x(tick);
    const unit = tick === topics ? (frame.language === "ko" ? word.topics : ` ${word.topics}`) : "";
    add("text", { x: at, y: bottom + 20, "text-anchor": anchor, fill: colour.quiet }, `${tick}${unit}`);
  }
  const points = curve.map(({ diversity, clickRate }) => `${x(diversity)},${y(clickRate)}`);
  add("path", { d: `M${points.join("L")}`, fill: "none", stroke: colour.other, "stroke-width": 1.75 });
  for (const outcome of curve) {
    add("circle", { cx: x(outcome.diversity), cy: y(outcome.clickRate), r: 2.5, fill: colour.other });
    const percent = Math.round(outcome.exploration * 100);
    if (![0, 25, 50, 75, 100].includes(percent)) continue;
    const text = percent === 0 ? word.none : percent === 100 ? word.all : `${percent}%`;
    // The end of the curve stands at the edge: its label goes below, where the curve no longer is.
    const at =
      percent === 100
        ? { x: right, y: y(outcome.clickRate) + 20, "text-anchor": "end" }
        : { x: x(outcome.diversity) + 7, y: y(outcome.clickRate) - 8, "text-anchor": "start" };
    add("text", { ...at, fill: colour.quiet }, text);
  }
  const [cx, cy] = [x(chosen.diversity), y(chosen.clickRate)];
  add("path", {
    d: `M${cx},${cy}V${bottom}M${cx},${cy}H${left}`,
    fill: "none",
    stroke: colour.violet,
    "stroke-dasharray": "1 3",
  });
  add("circle", { cx, cy, r: 6, fill: colour.violet });
  const late = chosen.diversity > topics / 2;
  const [diversity, clicks] = [chosen.diversity, chosen.clickRate * 100].map((value) =>
    formatNumber(value, 1, frame.language),
  );
  const told =
    frame.language === "ko"
      ? [`주제 ${diversity}가지`, `클릭 ${clicks}번`]
      : [`${diversity} ${word.topics}`, `${clicks} clicks`];
  told.forEach((text, i) => {
    // At the foot of the dotted line, where the curve never comes.
    const at = { x: cx + (late ? -8 : 8), y: bottom - 24 + i * 16, "text-anchor": late ? "end" : "start" };
    add("text", { ...at, fill: colour.violet, "font-weight": 650 }, text);
  });
  return svg;
}
