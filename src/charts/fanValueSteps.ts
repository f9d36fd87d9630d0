import type { Language } from "../language/language.ts";
import { formatKoreanAmount, formatNumber } from "../language/numbers.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";
import { textWidth } from "./wrapWords.ts";

export interface FanValueStep {
  readonly chain: string;
  readonly place: number;
  readonly step: string;
  readonly value: number;
}

export const stepNames: Readonly<Record<string, Record<Language, string>>> = {
  fans: { en: "Fans", ko: "팬" },
  impressions: { en: "Impressions a month", ko: "한 달 노출" },
  month: { en: "Value a month", ko: "한 달 가치" },
  year: { en: "Value a year", ko: "한 해 가치" },
  "per-fan": { en: "Value of one fan a year", ko: "팬 한 명의 한 해 가치" },
};

const isMoney = (step: string) => step === "month" || step === "year" || step === "per-fan";

/** Decimals of a small amount: cents where there are any, a tenth of a cent below a dollar. */
const decimals = (value: number) => (Number.isInteger(value) ? 0 : value < 1 ? 3 : 2);

/** A value of one step, short enough to stand at its dot: "60 million", "$3.60", "6,000만". */
export function formatStep(step: string, value: number, language: Language): string {
  if (language === "ko") {
    const amount = value < 100 ? formatNumber(value, decimals(value), "ko") : formatKoreanAmount(value, 4);
    const unit = isMoney(step) ? "달러" : step === "fans" ? "명" : "회";
    return /[만억조]$/.test(amount) ? `${amount} ${unit}` : `${amount}${unit}`;
  }
  const amount =
    value >= 1e6
      ? `${formatNumber(value / 1e6, Number.isInteger(value / 1e6) ? 0 : 1, "en")} million`
      : formatNumber(value, value < 100 ? decimals(value) : 0, "en");
  return isMoney(step) ? `$${amount}` : amount;
}

const strokes: Readonly<Record<string, string>> = {
  chosen: colour.ink,
  million: colour.violet,
  printed: colour.correction,
};
const legends: Readonly<Record<Language, Record<string, string>>> = {
  en: { chosen: "from the fans chosen", million: "from a million fans", printed: "as the 2011 article printed it" },
  ko: { chosen: "고른 팬 수에서 시작", million: "팬 100만 명에서 시작", printed: "2011년 글에 적힌 값" },
};
const layout = { legend: 22, head: 84, row: 76, foot: 30, side: 10 };

/**
 * The fan value sum as a ladder, one step a row, on a log axis: the sum from the fans chosen, from a million, and the
 * printed one, which leaves the first for the second half way down.
 */
export function fanValueSteps(steps: readonly FanValueStep[], frame: Frame): SVGSVGElement {
  const { svg, add } = svgDrawing(frame, layout.head + 4 * layout.row + layout.foot);
  const values = steps.map(({ value }) => value);
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const x = (value: number) =>
    layout.side + ((Math.log10(value) - low) / (high - low)) * (frame.width - 2 * layout.side);
  const y = (place: number) => layout.head + (place - 1) * layout.row;
  const chain = (name: string) => steps.filter((step) => step.chain === name);
  Object.entries(legends[frame.language]).forEach(([name, words], i) => {
    const top = 6 + i * layout.legend * 0.85;
    add("line", {
      x1: 0,
      x2: 20,
      y1: top,
      y2: top,
      stroke: strokes[name],
      "stroke-width": name === "printed" ? 1.5 : 2,
    });
    add("text", { x: 28, y: top + 4, fill: strokes[name] }, words);
  });
  for (const { place } of chain("million")) {
    add("line", { x1: 0, x2: frame.width, y1: y(place), y2: y(place), stroke: colour.rule });
  }
  for (const name of ["million", "chosen", "printed"]) {
    const points = chain(name).map(({ value, place }) => `${x(value).toFixed(1)},${y(place)}`);
    const width = name === "printed" ? 1.5 : 2;
    add("polyline", { points: points.join(" "), fill: "none", stroke: strokes[name], "stroke-width": width });
    for (const { value, place } of chain(name)) {
      const ring = name === "printed";
      const paint = ring ? { fill: "none", stroke: strokes[name], "stroke-width": 1.5 } : { fill: strokes[name] };
      add("circle", { cx: x(value), cy: y(place), r: ring ? 8 : 4.5, ...paint });
    }
  }
  // Words stand on the lines, so each has an edge of paper around it.
  const halo = { stroke: colour.paper, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
  const write = ({ step, value, place, chain: name }: FanValueStep) => {
    const text = formatStep(step, value, frame.language);
    const half = textWidth(text) / 2 + 4;
    const centre = Math.min(Math.max(x(value), half), frame.width - half);
    const position = { x: centre, y: y(place) + 24, "text-anchor": "middle" };
    add("text", { ...halo, ...position, fill: strokes[name], "font-weight": 600 }, text);
  };
  for (const one of chain("million")) {
    const name = stepNames[one.step]?.[frame.language] ?? one.step;
    const dots = steps.filter(({ place }) => place === one.place).map(({ value }) => x(value));
    // The name stands at the left unless the dots do.
    const side = Math.min(...dots) < textWidth(name) + 12 ? { x: frame.width, "text-anchor": "end" } : { x: 0 };
    add("text", { ...halo, ...side, y: y(one.place) - 12, fill: colour.quiet }, name);
    const other = chain("chosen").find(({ place }) => place === one.place);
    if (!other || Math.abs(Math.log10(one.value / other.value)) > 0.3) write(one);
    if (other) write(other);
  }
  return svg;
}
