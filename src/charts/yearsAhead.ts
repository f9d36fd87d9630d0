import * as Plot from "@observablehq/plot";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import type { Frame } from "./frame.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { colour } from "./scheme.ts";

export interface YearsAhead {
  readonly quarter: string;
  readonly time: number;
  readonly shape: string;
  readonly years_ahead: number;
}

export const shapeNames: Readonly<Record<string, Record<Language, string>>> = {
  line: { en: "straight line", ko: "직선" },
  growth: { en: "constant growth", ko: "일정 성장률" },
};
const endNames: typeof shapeNames = {
  line: { en: "straight\nline", ko: "직선" },
  growth: { en: "constant\ngrowth", ko: "일정\n성장률" },
};
const strokes: Record<string, string> = { line: colour.unitedStates, growth: colour.violet };

/** Years ahead of the trend, quarter by quarter, one line per shape of trend; zero is on the trend. */
export function yearsAhead(points: readonly YearsAhead[], frame: Frame): SVGSVGElement {
  const times = points.map(({ time }) => time);
  const values = points.map(({ years_ahead }) => years_ahead);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [least, most] = [Math.min(...values, 0), Math.max(...values)];
  const step = most - least > 12 ? 4 : 2;
  const ticks = Array.from({ length: 20 }, (_, i) => (i - 5) * step).filter((tick) => tick >= least && tick <= most);
  const ko = frame.language === "ko";
  const shapes = [...Map.groupBy(points, ({ shape }) => shape).values()];
  const ends = shapes.map((each) => each.at(-1) as YearsAhead);
  const peaks = shapes.map((each) => each.reduce((top, point) => (point.years_ahead > top.years_ahead ? point : top)));
  const stroke = ({ shape }: YearsAhead) => strokes[shape] ?? colour.other;
  const years = (value: number) => `${formatNumber(value, 1, frame.language)}${ko ? "년" : ""}`;
  return plotFrame(frame, {
    height: frame.narrow ? 320 : 360,
    marginRight: frame.narrow ? 74 : 104,
    insetLeft: 44,
    x: { domain: [first, last] },
    y: { domain: [least * 1.15, most * 1.08] },
    marks: [
      ...valueAxis({
        ticks,
        format: (value) => `${String(value).replace("-", "−")}${ko ? "년" : value === ticks.at(-1) ? " years" : ""}`,
      }),
      Plot.ruleY([0], { stroke: colour.ink }),
      positionAxis({ ticks: frame.narrow ? [2020, 2022, 2024] : [2019, 2020, 2021, 2022, 2023, 2024], format: String }),
      Plot.line(points, { x: "time", y: "years_ahead", z: "shape", stroke, strokeWidth: 2.25 }),
      Plot.dot(peaks, { x: "time", y: "years_ahead", r: 3.5, fill: stroke }),
      Plot.text(peaks, {
        x: "time",
        y: "years_ahead",
        dx: 8,
        dy: -4,
        textAnchor: "start",
        text: ({ years_ahead }: YearsAhead) => years(years_ahead),
        fill: stroke,
        fontWeight: 600,
      }),
      Plot.text(ends, {
        x: "time",
        y: "years_ahead",
        dx: 8,
        textAnchor: "start",
        text: ({ shape, years_ahead }: YearsAhead) => `${years(years_ahead)}\n${endNames[shape]?.[frame.language]}`,
        lineHeight: 1.2,
        fill: stroke,
        fontWeight: 600,
      }),
    ],
  });
}
