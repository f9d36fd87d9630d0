import type { Frame } from "../../charts/frame.ts";
import { svgDrawing } from "../../charts/svgDrawing.ts";
import type { Language } from "../../language/language.ts";
import { formatNumber } from "../../language/numbers.ts";
import type { FilterBubbleOutcome } from "../../model/filterBubble.ts";
import { colour } from "../../styles/colours.ts";
import { linePath, type Point, tenth } from "../drawing/linePath.ts";
import { niceTicks, niceTop } from "../drawing/niceTicks.ts";
import { linearScale } from "../drawing/scale.ts";

export interface TradeOff {
  /** Outcomes over the whole range of exploration. */
  readonly curve: readonly FilterBubbleOutcome[];
  /** The outcome that the reader chose. */
  readonly chosen: FilterBubbleOutcome;
  readonly topics: number;
}

interface Words {
  readonly none: string;
  readonly all: string;
  readonly clickTick: (clicks: string) => string;
  readonly topicTick: (topics: string) => string;
  readonly chosen: (topics: string, clicks: string) => readonly string[];
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    none: "no exploration",
    all: "all at random",
    clickTick: (clicks) => `${clicks} clicks in 100 items`,
    topicTick: (topics) => `${topics} topics`,
    chosen: (topics, clicks) => [`${topics} topics`, `${clicks} clicks`],
  },
  ko: {
    none: "무작위 없음",
    all: "모두 무작위",
    clickTick: (clicks) => `100개당 클릭 ${clicks}번`,
    topicTick: (topics) => `${topics}가지 주제`,
    chosen: (topics, clicks) => [`주제 ${topics}가지`, `클릭 ${clicks}번`],
  },
};

/** Diversity against click rate: the curve of all exploration rates, a dot for each, the chosen one picked out. */
export function tradeOffChart({ curve, chosen, topics }: TradeOff, frame: Frame): SVGSVGElement {
  const word = words[frame.language];
  const height = frame.narrow ? 320 : 360;
  const [left, right, top, bottom] = [36, frame.width - 18, 26, height - 40];
  const { svg, add } = svgDrawing(frame, height);
  const mostClicks = niceTop(100 * Math.max(...[...curve, chosen].map(({ clickRate }) => clickRate)));
  const x = linearScale([1, topics], [left, right]);
  const y = linearScale([0, mostClicks], [bottom, top]);
  const place = ({ diversity, clickRate }: FilterBubbleOutcome): Point => [
    tenth(x(diversity)),
    tenth(y(100 * clickRate)),
  ];
  for (const clicks of [0, ...niceTicks(mostClicks)]) {
    const at = tenth(y(clicks));
    add("line", { x1: 0, x2: right, y1: at, y2: at, stroke: colour.rule });
    const text = clicks === mostClicks ? word.clickTick(String(clicks)) : String(clicks);
    add("text", { x: 0, y: at - 5, fill: colour.quiet }, text);
  }
  for (const count of [1, ...niceTicks(topics)]) {
    const [at, anchor, text] =
      count === topics ? [right + 6, "end", word.topicTick(String(count))] : [tenth(x(count)), "middle", String(count)];
    add("text", { x: at, y: bottom + 20, "text-anchor": anchor, fill: colour.quiet }, text);
  }
  add("path", { d: linePath(curve.map(place)), fill: "none", stroke: colour.other, "stroke-width": 1.75 });
  for (const outcome of curve) {
    const [cx, cy] = place(outcome);
    add("circle", { cx, cy, r: 2.5, fill: colour.other });
    const { exploration } = outcome;
    // Every quarter has its name.
    if (!Number.isInteger(4 * exploration)) continue;
    const text = exploration === 0 ? word.none : exploration === 1 ? word.all : `${100 * exploration}%`;
    // The end of the curve stands at the edge: its label goes below, where the curve no longer is.
    const at =
      exploration === 1
        ? { x: right, y: cy + 20, "text-anchor": "end" }
        : { x: cx + 7, y: cy - 8, "text-anchor": "start" };
    add("text", { ...at, fill: colour.quiet }, text);
  }
  const [cx, cy] = place(chosen);
  add("path", {
    d: `M${cx},${cy}V${bottom}M${cx},${cy}H${left}`,
    fill: "none",
    stroke: colour.violet,
    "stroke-dasharray": "1 3",
  });
  add("circle", { cx, cy, r: 6, fill: colour.violet });
  const late = chosen.diversity > topics / 2;
  const number = (value: number) => formatNumber(value, 1, frame.language);
  word.chosen(number(chosen.diversity), number(100 * chosen.clickRate)).forEach((text, i) => {
    // At the foot of the dotted line, where the curve never comes.
    const at = { x: cx + (late ? -8 : 8), y: bottom - 24 + i * 16, "text-anchor": late ? "end" : "start" };
    add("text", { ...at, fill: colour.violet, "font-weight": 650 }, text);
  });
  return svg;
}
