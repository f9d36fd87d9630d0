import * as Plot from "@observablehq/plot";
import { economyName } from "../language/economies.ts";
import { endLabels } from "./endLabels.ts";
import type { Frame } from "./frame.ts";
import { plotFrame, positionAxis, valueAxis } from "./plotFrame.ts";
import { economyColour, projectedDash } from "./scheme.ts";
import { valueScale } from "./valueScale.ts";

export interface PerHeadPoint {
  readonly iso3: string;
  readonly year: number;
  /** Dollars, above 0. */
  readonly per_head: number;
  readonly status: string;
}

/** GDP per head on a log scale, one line per economy: solid where observed, dashed where projected. */
export function perHeadPaths(points: readonly PerHeadPoint[], frame: Frame): SVGSVGElement {
  const height = frame.narrow ? 360 : 400;
  const values = points.map(({ per_head }) => per_head);
  const low = Math.min(1000, ...values);
  const high = Math.max(...values, low * 10) * 1.15;
  const scale = valueScale({ domain: [low / 1.1, high], height, type: "log" });
  const ticks = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000].filter(
    (tick) => tick >= low / 1.1 && tick <= high,
  );
  const economies = [...new Set(points.map(({ iso3 }) => iso3))];
  const line = (wanted: string, dash?: string) =>
    Plot.line(
      economies.flatMap((iso3) => {
        const path = points.filter((point) => point.iso3 === iso3);
        const lastActual = Math.max(...path.filter(({ status }) => status === "actual").map(({ year }) => year));
        return path.filter(({ year }) => (wanted === "actual" ? year <= lastActual : year >= lastActual));
      }),
      {
        x: "year",
        y: "per_head",
        z: "iso3",
        stroke: ({ iso3 }: PerHeadPoint) => economyColour(iso3),
        strokeWidth: 2,
        ...(dash ? { strokeDasharray: dash } : {}),
      },
    );
  const money = (value: number) => `$${value.toLocaleString("en-US")}`;
  return plotFrame(frame, {
    height,
    insetLeft: 60,
    marginRight: frame.narrow ? 92 : 112,
    x: { domain: [1995, 2030] },
    y: scale.options,
    marks: [
      ...valueAxis({ ticks, format: money }),
      positionAxis({
        ticks: frame.narrow ? [1995, 2010, 2025] : [1995, 2005, 2015, 2025],
        format: String,
      }),
      line("actual"),
      line("projection", projectedDash),
      endLabels(
        economies.map((iso3) => {
          const end = points.findLast((point) => point.iso3 === iso3) as PerHeadPoint;
          return { x: end.year, y: end.per_head, text: economyName(iso3, frame.language), fill: economyColour(iso3) };
        }),
        scale,
      ),
    ],
  });
}
