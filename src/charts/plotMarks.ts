import * as Plot from "@observablehq/plot";
import { themeColour } from "../styles/colours.ts";
import { dashes } from "./dashes.ts";
import { type Drawn, type DrawnMark, strokesOf } from "./drawnMark.ts";
import type { Obstacle } from "./labels.ts";
import type { LinePoint } from "./lineSegments.ts";
import type { ChartSpec, Mark, Status } from "./schema.ts";
import { markColour } from "./seriesColour.ts";

const paper = themeColour("paper");
const statuses = ["actual", "estimate", "projection"] as const;
const dashed = (status: Status) => (dashes[status] ? { strokeDasharray: dashes[status] } : {});

export interface PlotMarksOptions {
  readonly spec: ChartSpec;
  /** Half the width of a column, in units of x, where x is a number. */
  readonly halfColumn: number;
  /** The edges of the plot, for rules that span it. */
  readonly edges: { readonly x: readonly [unknown, unknown]; readonly y: readonly [unknown, unknown] };
}

/** A drawn mark as Observable Plot's marks, and what labels must keep off. */
export interface PlotMarks {
  /** Areas lie under everything. */
  readonly under: Plot.Markish[];
  readonly over: Plot.Markish[];
  readonly obstacles: Obstacle[];
}

type Draw = (mark: DrawnMark, drawn: readonly Drawn[], options: PlotMarksOptions) => Partial<PlotMarks>;

/** Plot's marks for one mark of a figure. */
export function plotMarks(mark: DrawnMark, options: PlotMarksOptions): PlotMarks {
  const drawn = mark.series.flatMap(({ drawn }) => drawn);
  const band = mark.mark.band ? bandMarks(mark, drawn, options) : {};
  const made = draws[mark.mark.mark]?.(mark, drawn, options) ?? {};
  return {
    under: [...(band.under ?? []), ...(made.under ?? [])],
    over: [...(band.over ?? []), ...(made.over ?? [])],
    obstacles: made.obstacles ?? [],
  };
}

const draws: Partial<Record<Mark["mark"], Draw>> = {
  line: drawLine,
  dot: drawDot,
  areaY: (mark, drawn, { spec }) => ({
    under: byStatus(drawn).map(([, own]) =>
      Plot.areaY(own, {
        x: "x",
        y1: (d: Drawn) => d.y1 ?? 0,
        y2: (d: Drawn) => d.y2 ?? d.y,
        fill: (d: Drawn) => markColour(mark.mark, spec)(d.row),
        fillOpacity: mark.mark.fillOpacity ?? 0.2,
      }),
    ),
  }),
  barX: drawBarX,
  barY: drawBarY,
  ruleX: (mark, drawn, options) => drawSpan(mark, drawn, options, "x"),
  ruleY: (mark, drawn, options) => drawSpan(mark, drawn, options, "y"),
  link: drawLink,
  arrow: (mark, drawn, { spec }) => ({
    over: [
      Plot.arrow(drawn, {
        ...ends(),
        stroke: (d: Drawn) => markColour(mark.mark, spec)(d.row),
        strokeWidth: mark.mark.strokeWidth ?? 1.5,
        headLength: 7,
        inset: 1,
      }),
    ],
    obstacles: linkObstacles(drawn),
  }),
  tickX: (mark, drawn, { spec }) => ({
    over: [
      Plot.tickX(drawn, {
        x: "x",
        y: "y",
        stroke: (d: Drawn) => markColour(mark.mark, spec)(d.row),
        strokeWidth: mark.mark.strokeWidth ?? 2,
      }),
    ],
  }),
};

function byStatus(drawn: readonly Drawn[]): [Status, readonly Drawn[]][] {
  return statuses.flatMap((status): [Status, readonly Drawn[]][] => {
    const own = drawn.filter((each) => each.status === status);
    return own.length > 0 ? [[status, own]] : [];
  });
}

function drawLine(mark: DrawnMark, _: readonly Drawn[], { spec }: PlotMarksOptions): Partial<PlotMarks> {
  const colour = markColour(mark.mark, spec);
  const segments = strokesOf(mark, spec).flatMap(({ segments }) => segments);
  const points = segments.flatMap(({ status, points }, segment) =>
    points.map((point) => ({ ...point, status, segment })),
  );
  const lone = segments.flatMap(({ points }) => (points.length === 1 ? points : []));
  return {
    over: [
      ...statuses.flatMap((status) => {
        const own = points.filter((point) => point.status === status);
        if (own.length === 0) return [];
        return Plot.line(own, {
          x: "x",
          y: "y",
          z: "segment",
          stroke: ({ row }: LinePoint) => colour(row),
          strokeWidth: mark.mark.strokeWidth ?? 2.25,
          ...dashed(status),
        });
      }),
      // A point without neighbours is no line: it is drawn as the dot it is.
      Plot.dot(lone, { x: "x", y: "y", r: 2.5, fill: ({ row }: LinePoint) => colour(row) }),
    ],
    obstacles: segments.map(({ points }) => ({ path: points.map(({ x, y }) => [x, y] as const) })),
  };
}

function drawDot(mark: DrawnMark, drawn: readonly Drawn[], { spec }: PlotMarksOptions): Partial<PlotMarks> {
  const colour = markColour(mark.mark, spec);
  const { symbol, r = 3.5, strokeWidth = 1.75, stroke, fill } = mark.mark;
  const filling = stroke && fill ? markColour({ ...mark.mark, stroke: fill }, spec) : colour;
  const shown = drawn.filter(({ x, y }) => x !== undefined && y !== undefined);
  const shape =
    typeof symbol === "object"
      ? () => symbol.value
      : symbol
        ? (d: Drawn) => symbolOf(d.row[symbol], symbol, spec)
        : undefined;
  return {
    over: [
      Plot.dot(shown, {
        x: "x",
        y: "y",
        r,
        ...(shape ? { symbol: shape } : {}),
        fill: (d: Drawn) => (d.status === "actual" ? filling(d.row) : paper),
        stroke: (d: Drawn) => colour(d.row),
        strokeWidth,
      }),
    ],
    obstacles: shown.map(({ x, y }) => ({ path: [[x, y] as const], radius: r + 2 })),
  };
}

const shapes = ["circle", "diamond", "square", "times"] as const;

/** The shape of a value: in the order in which the column names its values. */
function symbolOf(value: unknown, column: string, { columns }: ChartSpec): string {
  const index = Object.keys(columns[column]?.values ?? {}).indexOf(String(value));
  return shapes[Math.max(0, index) % shapes.length] as string;
}

/** How a bar is filled: solid where observed, outlined where estimated, outlined with dashes where projected. */
function barPaint(mark: DrawnMark, status: Status, { spec }: PlotMarksOptions) {
  const colour = markColour({ ...mark.mark, stroke: mark.mark.fill ?? mark.mark.stroke }, spec);
  const fill = (d: Drawn) => colour(d.row);
  if (status === "actual") return { fill, fillOpacity: mark.mark.fillOpacity ?? 1 };
  return {
    fill: status === "projection" ? fill : paper,
    fillOpacity: status === "projection" ? 0.12 : 1,
    stroke: fill,
    strokeWidth: 1.5,
    inset: 0.75,
    ...(status === "projection" ? dashed(status) : {}),
  };
}

function drawBarX(mark: DrawnMark, drawn: readonly Drawn[], options: PlotMarksOptions): Partial<PlotMarks> {
  const shown = drawn.filter(({ x, x2 }) => typeof (x ?? x2) === "number");
  const from = (d: Drawn) => d.x1 ?? 0;
  const to = (d: Drawn) => d.x2 ?? d.x;
  return {
    over: byStatus(shown).map(([status, own]) =>
      Plot.barX(own, { x1: from, x2: to, y: "y", ...barPaint(mark, status, options) }),
    ),
    obstacles: shown.map((d) => ({ rect: { x1: from(d), x2: to(d), y1: d.y, y2: d.y } })),
  };
}

function drawBarY(mark: DrawnMark, drawn: readonly Drawn[], options: PlotMarksOptions): Partial<PlotMarks> {
  const shown = drawn.filter(({ x, y }) => x !== undefined && typeof y === "number");
  const isNumber = typeof shown[0]?.x === "number";
  const x1 = (d: Drawn) => (isNumber ? (d.x as number) - options.halfColumn : d.x);
  const x2 = (d: Drawn) => (isNumber ? (d.x as number) + options.halfColumn : d.x);
  return {
    over: byStatus(shown).map(([status, own]) =>
      isNumber
        ? Plot.rectY(own, { x1, x2, y1: () => 0, y2: "y", ...barPaint(mark, status, options) })
        : Plot.barY(own, { x: "x", y1: () => 0, y2: "y", ...barPaint(mark, status, options) }),
    ),
    obstacles: shown.map((d) => ({ rect: { x1: x1(d), x2: x2(d), y1: 0, y2: d.y } })),
  };
}

/** A rule across the plot or between two places of it. */
function drawSpan(
  mark: DrawnMark,
  drawn: readonly Drawn[],
  { spec, edges }: PlotMarksOptions,
  axis: "x" | "y",
): Partial<PlotMarks> {
  const colour = markColour(mark.mark, spec);
  const common = { stroke: (d: Drawn) => colour(d.row), strokeWidth: mark.mark.strokeWidth ?? 1.5, ...dotted(mark) };
  if (axis === "x") {
    const rules = Plot.ruleX(drawn, { x: "x", ...(mark.mark.y1 ? { y1: "y1", y2: "y2" } : {}), ...common });
    return {
      over: [rules],
      obstacles: drawn.map((d) => ({ path: [[d.x, d.y1 ?? edges.y[0]] as const, [d.x, d.y2 ?? edges.y[1]] as const] })),
    };
  }
  const rules = Plot.ruleY(drawn, { y: "y", ...(mark.mark.x1 ? { x1: "x1", x2: "x2" } : {}), ...common });
  return {
    over: [rules],
    obstacles: drawn.map((d) => ({ path: [[d.x1 ?? edges.x[0], d.y] as const, [d.x2 ?? edges.x[1], d.y] as const] })),
  };
}

const dotted = ({ mark }: DrawnMark) => (mark.status ? {} : { strokeLinecap: "butt" as const });
const ends = () => ({
  x1: (d: Drawn) => d.x1 ?? d.x,
  x2: (d: Drawn) => d.x2 ?? d.x,
  y1: (d: Drawn) => d.y1 ?? d.y,
  y2: (d: Drawn) => d.y2 ?? d.y,
});

function drawLink(mark: DrawnMark, drawn: readonly Drawn[], { spec }: PlotMarksOptions): Partial<PlotMarks> {
  const colour = markColour(mark.mark, spec);
  const whole = drawn.filter((d) => (d.x1 ?? d.x) !== undefined && (d.x2 ?? d.x) !== undefined);
  return {
    over: byStatus(whole).map(([status, own]) =>
      Plot.link(own, {
        ...ends(),
        stroke: (d: Drawn) => colour(d.row),
        strokeWidth: mark.mark.strokeWidth ?? 2,
        strokeLinecap: "round",
        ...dashed(status),
      }),
    ),
    obstacles: linkObstacles(whole),
  };
}

function linkObstacles(drawn: readonly Drawn[]): Obstacle[] {
  return drawn.map((d) => ({ path: [[d.x1 ?? d.x, d.y1 ?? d.y] as const, [d.x2 ?? d.x, d.y2 ?? d.y] as const] }));
}

/** The interval of a mark: a band beside a line, a bar of uncertainty through a dot. */
function bandMarks(mark: DrawnMark, drawn: readonly Drawn[], { spec }: PlotMarksOptions): Partial<PlotMarks> {
  const colour = markColour(mark.mark, spec);
  const fill = (d: Drawn) => colour(d.row);
  if (mark.mark.mark !== "line") {
    const horizontal = typeof drawn[0]?.y === "string";
    return {
      over: [
        horizontal
          ? Plot.ruleY(drawn, { y: "y", x1: "low", x2: "high", stroke: fill, strokeWidth: 2 })
          : Plot.ruleX(drawn, { x: "x", y1: "low", y2: "high", stroke: fill, strokeWidth: 2 }),
      ],
    };
  }
  return {
    under: mark.series.flatMap(({ drawn: own }) =>
      own[0] ? [Plot.areaY(own, { x: "x", y1: "low", y2: "high", fill: fill(own[0]), fillOpacity: 0.18 })] : [],
    ),
  };
}
