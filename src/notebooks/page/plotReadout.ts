import { max, min } from "d3-array";
import { formatNumber } from "../../language/numbers.ts";
import type { ReadoutData, ReadoutPlace, ReadoutPoint } from "../../readout/readoutData.ts";
import type { PlottedPoint } from "./plottedPoints.ts";

/**
 * What the readout of a notebook's chart says: the values that its marks drew, to a thousandth of their range.
 * @param labels what the notebook calls the axes, each with its scale's `label`; Plot's own are names of columns.
 */
export function plotReadout(drawn: readonly PlottedPoint[], labels: AxisLabels = {}): ReadoutData {
  const points = oncePerPlace(drawn);
  const kinds = new Set(points.map(({ kind }) => kind));
  const [across, up] = [writer(points.map((point) => point.across)), writer(points.map((point) => point.up))];
  const isRow = kinds.has("row");
  const series = [...Map.groupBy(points, seriesOf).values()].map((own) =>
    own.toSorted((a, b) => (isRow ? a.y - b.y : a.x - b.x)),
  );
  const read = ({ across: x, up: y }: PlottedPoint): ReadoutPoint => {
    const [place, value] = isRow ? [up(y), across(x)] : [across(x), up(y)];
    const number = isRow ? x : y;
    return [place, value, typeof number === "number" ? number : null, typeof x === "number" && !isRow ? x : null];
  };
  const places = series.map((own) => own.map(({ x, y }): ReadoutPlace => [x, y]));
  return {
    mode: isRow ? "row" : kinds.has("path") || kinds.has("bar") ? "x" : "point",
    series: series.map((own) => ({
      name: own[0]?.name ?? "",
      panel: 0,
      colour: own[0]?.colour,
      heading: headingOf(isRow ? labels.x : labels.y),
      scale: "y",
      hasUnit: true,
      // A cell says what it draws, not what may be reckoned with it.
      measure: "distance",
      points: own.map(read),
    })),
    places: { wide: places, medium: places, narrow: places },
  };
}

/** The part of a plot's options that names its axes. */
export interface AxisLabels {
  readonly x?: { readonly label?: unknown } | null | undefined;
  readonly y?: { readonly label?: unknown } | null | undefined;
}

/** An axis's label without the arrow that shows its direction. */
const headingOf = (axis: AxisLabels["x"]) =>
  typeof axis?.label === "string" ? axis.label.replace(/^[↑↓←→]\s*|\s*[↑↓←→]$/gu, "") : "";

/**
 * Lines and the dots on them draw one value twice, in one colour: it is read once, with the name that one of them has.
 * Dots without a name take that of the only line of their colour.
 */
function oncePerPlace(points: readonly PlottedPoint[]): PlottedPoint[] {
  const paths = Map.groupBy(
    points.filter(({ kind }) => kind === "path"),
    ({ colour }) => colour,
  );
  const only = new Map(
    [...paths].flatMap(([colour, own]) => (new Set(own.map(seriesOf)).size === 1 ? [[colour, own[0]]] : [])),
  );
  const found = new Map<string, PlottedPoint>();
  for (const point of points) {
    const path = point.kind === "dot" && !point.name ? only.get(point.colour) : undefined;
    const own = path ? { ...point, name: path.name, mark: path.mark, kind: path.kind } : point;
    const place = `${Math.round(point.x)} ${Math.round(point.y)} ${point.colour}`;
    if (!found.get(place)?.name) found.set(place, own);
  }
  return [...found.values()];
}

/** Of marks without names, lines of each colour are a series, and all that another mark draws. */
const seriesOf = ({ name, kind, colour, mark }: PlottedPoint) =>
  name || (kind === "path" ? `${mark} ${colour}` : String(mark));

/**
 * Writes the values of an axis: years bare, numbers to a thousandth of their range and no longer than they are, days as
 * dates, all else as it is.
 */
function writer(values: readonly unknown[]): (value: unknown) => string {
  const numbers = values.flat().filter((value): value is number => typeof value === "number");
  const areYears = numbers.every((value) => value >= 1000 && value <= 2999) && numbers.some((value) => value > 1899);
  const range = (max(numbers) ?? 0) - (min(numbers) ?? 0);
  const drawn = range > 0 ? Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(range)))) : 2;
  const digits = Math.min(drawn, max(numbers, decimals) ?? 0);
  const one = (value: unknown): string => {
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    if (typeof value !== "number") return String(value ?? "–");
    return areYears ? String(Number(value.toFixed(2))) : formatNumber(value, digits, "en");
  };
  return (value) => (Array.isArray(value) ? value.map(one).join(" – ") : one(value));
}

const decimals = (value: number) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
