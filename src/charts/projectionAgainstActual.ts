import * as Plot from "@observablehq/plot";
import { formatPercent } from "../language/numbers.ts";
import { endLabels } from "./endLabels.ts";
import type { Frame } from "./frame.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { colour, projectedDash } from "./scheme.ts";
import { valueScale } from "./valueScale.ts";

export interface ComparedPoint {
  readonly year: number;
  /** 'article' (compounded), 'printed' (as published) or 'actual'. */
  readonly series: string;
  readonly ratio: number;
  readonly status: string;
}

const words = {
  en: { article: "2020 article", actual: "IMF, Oct 2025", actualNarrow: "IMF", printed: "printed: " },
  ko: { article: "2020년 글", actual: "IMF 2025년 10월", actualNarrow: "IMF", printed: "적힌 값: " },
} as const;

/** A projection dashed beside what happened: solid where observed, dashed where the IMF projects, hollow as printed. */
export function projectionAgainstActual(points: readonly ComparedPoint[], frame: Frame): SVGSVGElement {
  const of = (series: string) => points.filter((point) => point.series === series);
  const [article, actual, printed] = [of("article"), of("actual"), of("printed")];
  const height = frame.narrow ? 300 : 360;
  const scale = valueScale({ domain: [55, 90], height });
  const name = words[frame.language];
  const percent = (value: number) => formatPercent(value, 1, frame.language);
  const lastActual = Math.max(...actual.filter(({ status }) => status === "actual").map(({ year }) => year));
  const line = (data: readonly ComparedPoint[], stroke: string, dash?: string) =>
    Plot.line(data, { x: "year", y: "ratio", stroke, strokeWidth: 2.25, ...(dash ? { strokeDasharray: dash } : {}) });
  const ends = [
    { point: article.at(-1), text: name.article, fill: colour.amber },
    { point: actual.at(-1), text: frame.narrow ? name.actualNarrow : name.actual, fill: colour.china },
  ].flatMap(({ point, text, fill }) =>
    point ? [{ x: point.year, y: point.ratio, text: `${percent(point.ratio)}\n${text}`, fill }] : [],
  );
  const slips = printed.filter(({ year, ratio }) => {
    const computed = article.find((point) => point.year === year);
    return computed && Math.abs(computed.ratio - ratio) > 0.1;
  });
  return plotFrame(frame, {
    height,
    marginRight: frame.narrow ? 82 : 112,
    x: { domain: [2019, 2025] },
    y: scale.options,
    marks: [
      ...valueAxis({ ticks: [60, 70, 80, 90], format: (value) => `${value}%` }),
      positionAxis({ ticks: [2019, 2021, 2023, 2025], format: String }),
      line(article, colour.amber, projectedDash),
      line(
        actual.filter(({ year }) => year <= lastActual),
        colour.china,
      ),
      line(
        actual.filter(({ year }) => year >= lastActual),
        colour.china,
        projectedDash,
      ),
      Plot.dot(printed, { x: "year", y: "ratio", r: 4, stroke: colour.amber, fill: colour.paper, strokeWidth: 1.75 }),
      Plot.text(slips, {
        x: "year",
        y: "ratio",
        text: ({ ratio }: ComparedPoint) => name.printed + percent(ratio),
        dy: -15,
        fill: colour.amber,
        fontWeight: 600,
        stroke: colour.paper,
        strokeWidth: 4,
      }),
      endLabels(ends, scale, 32),
    ],
  });
}
