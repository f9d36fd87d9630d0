import * as Plot from "@observablehq/plot";
import { formatPercent } from "../language/numbers.ts";
import { editionLabel } from "./editionLabel.ts";
import { endLabels } from "./endLabels.ts";
import type { Frame } from "./frame.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { colour, projectedDash } from "./scheme.ts";
import { valueScale } from "./valueScale.ts";

export interface EditionPoint {
  readonly edition: string;
  readonly year: number;
  readonly ratio: number;
  /** 'actual', or the 'start' and 'projection' of an edition's path. */
  readonly kind: string;
}

/** One dashed path per edition from its last actual year on, the newest one heavier, over the actual line in ink. */
export function editionFan(points: readonly EditionPoint[], frame: Frame): SVGSVGElement {
  const actual = points.filter(({ kind }) => kind === "actual");
  const paths = points.filter(({ kind }) => kind !== "actual");
  const editions = [...new Set(paths.map(({ edition }) => edition))];
  const ends = editions.map((edition) => paths.findLast((point) => point.edition === edition) as EditionPoint);
  const newest = editions.at(-1);
  const height = frame.narrow ? 400 : 420;
  const scale = valueScale({ domain: [55, 97], height });
  const first = Math.min(...points.map(({ year }) => year));
  const words = { en: "actual", ko: "실적" }[frame.language];
  return plotFrame(frame, {
    height,
    marginRight: frame.narrow ? 92 : 132,
    x: { domain: [first, 2030] },
    y: scale.options,
    marks: [
      ...valueAxis({ ticks: [60, 70, 80, 90], format: (value) => `${value}%` }),
      positionAxis({ ticks: [first, 2020, 2025, 2030], format: String }),
      Plot.link(
        ends.filter(({ year }) => year < 2030),
        { x1: "year", x2: 2030, y1: "ratio", y2: "ratio", stroke: colour.rule, strokeWidth: 1 },
      ),
      Plot.line(paths, {
        x: "year",
        y: "ratio",
        z: "edition",
        stroke: colour.china,
        strokeWidth: ({ edition }: EditionPoint) => (edition === newest ? 2.5 : 1.25),
        strokeDasharray: projectedDash,
      }),
      Plot.dot(ends, { x: "year", y: "ratio", r: 3, fill: colour.china }),
      Plot.line(actual, { x: "year", y: "ratio", stroke: colour.ink, strokeWidth: 2.5 }),
      Plot.text(actual.slice(-1), {
        x: "year",
        y: "ratio",
        text: () => words,
        dy: 16,
        fill: colour.ink,
        fontWeight: 650,
        stroke: colour.paper,
        strokeWidth: 4,
      }),
      endLabels(
        ends.map(({ edition, ratio }) => ({
          x: 2030,
          y: ratio,
          text: `${editionLabel(edition, frame)} ${formatPercent(ratio, frame.narrow ? 0 : 1, frame.language)}`,
          fill: edition === newest ? colour.china : colour.quiet,
        })),
        scale,
      ),
    ],
  });
}
