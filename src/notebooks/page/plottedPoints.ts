import * as Plot from "@observablehq/plot";

/** A value as Plot drew it: where, and what it stands for. */
export interface PlottedPoint {
  /** Pixels of the drawing. */
  readonly x: number;
  readonly y: number;
  /** What the axes say of it; two numbers are an interval. */
  readonly across: unknown;
  readonly up: unknown;
  readonly name: string;
  readonly colour: string;
  /** Which of the marks drew it. */
  readonly mark: number;
  readonly kind: "path" | "bar" | "row" | "dot";
}

type Values = Readonly<Record<string, ArrayLike<unknown> | undefined>> & {
  readonly channels: Readonly<Record<string, { readonly value?: ArrayLike<unknown>; readonly label?: string }>>;
};
type Scales = Readonly<Record<string, ((value: unknown) => number) & { bandwidth?: () => number }>>;
type Index = ArrayLike<number> & Iterable<number> & { readonly fx?: unknown; readonly fy?: unknown };
interface Mark {
  readonly stroke?: string;
  readonly fill?: string;
  render?: (index: Index | null, scales: Scales, values: Values, ...rest: unknown[]) => unknown;
}

/** Marks whose values are read; texts, rules, grids and axes only accompany them. */
const read = [Plot.Line, Plot.Area, Plot.BarY, Plot.BarX, Plot.Rect, Plot.Dot] as const;

/**
 * The values that a plot of these options draws, mark by mark in the order drawn. Plot keeps no record of them, so it
 * plots once more, unseen, and each mark is asked what it was given.
 */
export function plottedPoints(options: Plot.PlotOptions, document: Document): PlottedPoint[] {
  const points: PlottedPoint[] = [];
  const marks = ((options.marks ?? []) as unknown[]).flat(Number.POSITIVE_INFINITY) as Mark[];
  const asked = marks.filter((mark) => read.some((kind) => mark instanceof kind));
  const own = asked.map((mark) => (Object.hasOwn(mark, "render") ? mark.render : undefined));
  for (const [number, mark] of asked.entries()) {
    const { render } = mark;
    mark.render = function (this: Mark, index, scales, values, ...rest) {
      for (const point of pointsOf(this, index ?? [], scales, values, rest[0] as Margins))
        points.push({ ...point, mark: number });
      return render?.call(this, index, scales, values, ...rest);
    } as Mark["render"] as NonNullable<Mark["render"]>;
  }
  try {
    Plot.plot({ ...options, document });
  } finally {
    asked.forEach((mark, i) => {
      if (own[i]) mark.render = own[i];
      else delete mark.render;
    });
  }
  return points;
}

interface Margins {
  readonly marginLeft: number;
  readonly marginTop: number;
}

function pointsOf(mark: Mark, index: Index | readonly number[], scales: Scales, values: Values, margins: Margins) {
  const { channels } = values;
  const kind = kindOf(mark, scales);
  const at = (name: string, i: number) => values[name]?.[i];
  const raw = (name: string, i: number) => channels[name]?.value?.[i];
  const { fx, fy } = index as Index;
  const shift = {
    x: scales.fx && fx !== undefined ? scales.fx(fx) - margins.marginLeft : 0,
    y: scales.fy && fy !== undefined ? scales.fy(fy) - margins.marginTop : 0,
  };
  const stacked = isStacked(channels);
  const along = (axis: "x" | "y", i: number): { place: number; value: unknown } => {
    const [from, to] = [`${axis}1`, `${axis}2`];
    const half = (scales[axis]?.bandwidth?.() ?? 0) / 2;
    const single = at(axis, i);
    if (single !== undefined && channels[axis]) return { place: Number(single) + half, value: raw(axis, i) };
    const [a, b] = [raw(from, i), raw(to, i) ?? raw(from, i)];
    const [start, end] = [Number(at(from, i)), Number(at(to, i) ?? at(from, i))];
    const isValue = axis === (kind === "row" ? "x" : "y");
    if (!isValue) return { place: (start + end) / 2, value: a === b ? a : [a, b] };
    const value = stacked || kind !== "path" ? Number(b) - Number(a) : [a, b];
    return { place: end, value };
  };
  return [...(index as Iterable<number>)].flatMap((i): Omit<PlottedPoint, "mark">[] => {
    const [x, y] = [along("x", i), along("y", i)];
    if (!Number.isFinite(x.place) || !Number.isFinite(y.place)) return [];
    const colour = colourOf(mark, values, i);
    return [
      {
        x: x.place + shift.x,
        y: y.place + shift.y,
        across: x.value,
        up: y.value,
        name: nameOf(channels, i),
        colour,
        kind,
      },
    ];
  });
}

function kindOf(mark: Mark, { y }: Scales): PlottedPoint["kind"] {
  if (mark instanceof Plot.BarX || y?.bandwidth) return "row";
  if (mark instanceof Plot.BarY || mark instanceof Plot.Rect) return "bar";
  return mark instanceof Plot.Dot ? "dot" : "path";
}

/** Whether areas stand on zero or on one another: the lowest of them touches zero. */
function isStacked({ y1 }: Values["channels"]): boolean {
  return y1?.value ? Array.from(y1.value, Number).some((value) => value === 0) : false;
}

/** Of a line and of a ring the stroke, of what is filled the fill. */
function colourOf(mark: Mark, values: Values, i: number): string {
  const isStroked = mark instanceof Plot.Line || (mark instanceof Plot.Dot && mark.stroke !== "none");
  const found = (way: "stroke" | "fill") => values[way]?.[i] ?? mark[way];
  return String(found(isStroked ? "stroke" : "fill") ?? found(isStroked ? "fill" : "stroke") ?? "currentColor");
}

/** The series as the channel `series` names it, else `z`, else what colours it; a colour itself is no name. */
function nameOf({ series, z, fill, stroke }: Values["channels"], i: number): string {
  const channel = series ?? z ?? fill ?? stroke;
  const name = channel?.value?.[i];
  if (typeof name === "number") return [channel?.label, name].filter((part) => part !== undefined).join(" ");
  return typeof name === "string" && !/^(var\(|#|rgb|currentColor)/.test(name) ? name : "";
}
