import * as Plot from "@observablehq/plot";
import { formatNumber } from "../language/numbers.ts";
import type { Frame } from "./frame.ts";
import { plotFrame } from "./plotFrame.ts";
import { colour, projectedDash } from "./scheme.ts";

export interface ComponentBar {
  readonly from_year: number;
  readonly to_year: number;
  readonly status: string;
  readonly component: string;
  readonly log_points: number;
}

const words = {
  en: {
    real_growth: "Real growth",
    real_exchange_rate: "Prices and currency together",
    prices: "of which prices",
    currency: "of which currency",
    total: "China’s ratio to US GDP",
    actual: "actual",
    projection: "IMF projection",
  },
  ko: {
    real_growth: "실질 성장",
    real_exchange_rate: "물가와 환율을 합한 몫",
    prices: "그중 물가",
    currency: "그중 환율",
    total: "미국 GDP 대비 중국의 비율",
    actual: "실적",
    projection: "IMF 전망",
  },
} as const;
const fills: Record<string, string> = {
  real_growth: colour.korea,
  real_exchange_rate: colour.violet,
  prices: colour.violet,
  currency: colour.violet,
  total: colour.ink,
};

/** Parts of a change as bars from zero, one block per span of years; projected spans are hollow and dashed. */
export function decompositionBars(bars: readonly ComponentBar[], frame: Frame): SVGSVGElement {
  const names: Readonly<Record<string, string>> = words[frame.language];
  const [rowHeight, head] = frame.narrow ? [38, 28] : [27, 34];
  const spans = [...new Set(bars.map(({ from_year }) => from_year))];
  let top = 0;
  const heads: { y: number; text: string }[] = [];
  const placed = spans.flatMap((from) => {
    const block = bars.filter(({ from_year }) => from_year === from);
    const { to_year, status } = block[0] as ComponentBar;
    heads.push({ y: top + head / 2, text: `${from} → ${to_year}, ${names[status] ?? status}` });
    top += head;
    return block.map((bar) => {
      const y = top;
      top += rowHeight;
      return { ...bar, y };
    });
  });
  const values = [0, ...bars.map(({ log_points }) => log_points)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || 1) * 0.17;
  const bar = frame.narrow ? [18, 32] : [6, 22];
  type Placed = (typeof placed)[number];
  const split = ({ component }: Placed) => component === "prices" || component === "currency";
  const signed = ({ log_points }: Placed) => (log_points > 0 ? "+" : "") + formatNumber(log_points, 1, frame.language);
  const rect = (data: readonly Placed[], options: Plot.RectOptions) =>
    Plot.rect(data, {
      x1: () => 0,
      x2: "log_points",
      y1: ({ y }: Placed) => y + (bar[0] as number),
      y2: ({ y }: Placed) => y + (bar[1] as number),
      ...options,
    });
  const solid = placed.filter(({ status }) => status === "actual");
  const projected = placed.filter(({ status }) => status !== "actual");
  return plotFrame(frame, {
    height: Math.max(top, head) + 12,
    marginTop: 4,
    marginBottom: 8,
    insetLeft: 0,
    marginLeft: frame.narrow ? 0 : 232,
    marginRight: frame.narrow ? 4 : 16,
    x: {
      domain: frame.narrow ? [Math.min(least, 0), most] : [least - (least < 0 ? room : 0), most + room],
      axis: null,
    },
    y: { domain: [0, Math.max(top, head)], axis: null, reverse: false, range: [4, 4 + Math.max(top, head)] },
    marks: [
      Plot.ruleX([0], { stroke: colour.quiet }),
      rect(solid, {
        fill: ({ component }: Placed) => fills[component] ?? colour.other,
        fillOpacity: (d: Placed) => (split(d) ? 0.5 : 1),
      }),
      rect(projected, {
        fill: ({ component }: Placed) => fills[component] ?? colour.other,
        fillOpacity: 0.12,
        stroke: ({ component }: Placed) => fills[component] ?? colour.other,
        strokeWidth: 1.25,
        strokeDasharray: projectedDash,
      }),
      Plot.text(heads, {
        frameAnchor: "left",
        y: "y",
        text: "text",
        textAnchor: "start",
        fontWeight: 650,
        fill: colour.ink,
        dx: frame.narrow ? 0 : -232,
      }),
      ...(frame.narrow
        ? [
            Plot.text(placed, {
              frameAnchor: "left",
              y: ({ y }: Placed) => y + 8,
              dx: 0,
              text: (d: Placed) => `${split(d) ? "   " : ""}${names[d.component]}  ${signed(d)}`,
              textAnchor: "start",
              fill: colour.ink,
              stroke: colour.paper,
              strokeWidth: 4,
            }),
          ]
        : [
            Plot.text(placed, {
              frameAnchor: "left",
              y: ({ y }: Placed) => y + 14,
              dx: -232,
              text: (d: Placed) => `${split(d) ? "    " : ""}${names[d.component]}`,
              textAnchor: "start",
              fill: colour.ink,
            }),
            ...[-1, 1].map((side) =>
              Plot.text(
                placed.filter(({ log_points }) => (log_points < 0 ? -1 : 1) === side),
                {
                  x: "log_points",
                  y: ({ y }: Placed) => y + 14,
                  dx: side * 6,
                  text: signed,
                  textAnchor: side < 0 ? "end" : "start",
                  fontWeight: 600,
                  fill: colour.ink,
                },
              ),
            ),
          ]),
    ],
  });
}
