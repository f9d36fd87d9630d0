import * as Plot from "@observablehq/plot";
import { range } from "d3-array";
import { themeColour } from "../styles/colours.ts";
import { type Box, candidatesAround, placeBoxes } from "./placeLabels.ts";
import { spreadApart } from "./spreadApart.ts";
import { textWidth } from "./wrapWords.ts";

/** Height of a line of 12 px text, in pixels. */
export const lineHeight = 15;

/** A label of a drawing, by what it stands at. */
export interface Label {
  /** Lines of it are parted by "\n". */
  readonly text: string;
  readonly fill: string;
  /** The point it names, on the axes. */
  readonly x?: unknown;
  readonly y?: unknown;
  /** end: beside the plot at the height of its line; bar: just past the end of its bar; point: near it; beside: the same, first at its right or left; fixed: where its anchor says; corner: a line of a key; level: along a rule. */
  readonly at: "end" | "bar" | "above" | "point" | "beside" | "fixed" | "corner" | "level";
  /** fixed: where the point stands in the words; corner: the corner of the plot they stand in. */
  readonly anchor?: string | undefined;
  /** fixed: pixels below its point. */
  readonly dy?: number | undefined;
  /** Of the dot it names, in pixels. */
  readonly radius?: number | undefined;
}

/** What labels must not lie on: the points of a path, or a rectangle, on the axes. */
export interface Obstacle {
  readonly path?: readonly (readonly [x: unknown, y: unknown])[];
  /** Of a dot, in pixels. */
  readonly radius?: number;
  readonly rect?: { readonly x1: unknown; readonly x2: unknown; readonly y1: unknown; readonly y2: unknown };
}

/** What the drawing is told of labels that found no room: their words. */
export type Unplaced = (label: string) => void;

type Scale = ((value: unknown) => number) & { bandwidth?: () => number };
type Scales = { readonly x?: Scale; readonly y?: Scale };

export const textSize = (text: string) => {
  const lines = text.split("\n");
  return { width: Math.max(...lines.map((line) => textWidth(line))), height: lines.length * lineHeight };
};

function position(scale: Scale | undefined, value: unknown): number {
  if (!scale) return 0;
  return scale(value) + (scale.bandwidth?.() ?? 0) / 2;
}

/** Places along a path, six pixels apart, at which a label would cover it. */
function along(points: readonly (readonly [number, number])[]): [number, number][] {
  return points.flatMap(([x, y], i) => {
    const [nextX, nextY] = points[i + 1] ?? [x, y];
    const steps = Math.max(1, Math.round(Math.hypot(nextX - x, nextY - y) / 6));
    return Array.from({ length: steps }, (_, k): [number, number] => [
      x + ((nextX - x) * k) / steps,
      y + ((nextY - y) * k) / steps,
    ]);
  });
}

/** A dot as the points of its edge and middle. */
function around(x: number, y: number, radius: number): [number, number][] {
  const edge = [0, 1, 2, 3].map((i): [number, number] => [
    x + radius * Math.cos((i * Math.PI) / 2),
    y + radius * Math.sin((i * Math.PI) / 2),
  ]);
  return [[x, y], ...edge];
}

export interface LabelOptions {
  readonly obstacles: readonly Obstacle[];
  /** Words with a place of their own that another mark draws. */
  readonly standing?: readonly Label[];
  /** The plot and the margins that labels may use, in pixels. */
  readonly bounds: Box;
  /** Where labels at the ends of lines stand, in pixels. */
  readonly edge: number;
  readonly unplaced: Unplaced;
}

/** All labels of a panel as one mark of text, set where they cover neither a mark nor each other. */
export function labelMark(labels: readonly Label[], options: LabelOptions): Plot.Markish {
  return Plot.text(labels, {
    x: { value: () => 0, scale: null },
    y: { value: () => 0, scale: null },
    text: "text",
    fill: "fill",
    textAnchor: "start",
    lineAnchor: "top",
    lineHeight: lineHeight / 12,
    fontWeight: 600,
    stroke: themeColour("paper"),
    strokeWidth: 4,
    // The place of a label is known only where the scales are: in pixels.
    render(index, scales, values, dimensions, context, next) {
      const boxes = placed(labels, scales as unknown as Scales, options);
      return (
        next?.(
          index,
          { ...scales, x: undefined, y: undefined } as never,
          { ...values, x: boxes.map(({ left }) => left), y: boxes.map(({ top }) => top + 1) } as never,
          dimensions,
          context,
        ) ?? null
      );
    },
  } as Plot.TextOptions);
}

/** What placing needs: the scales, what stands already, and the room. */
interface Room extends LabelOptions {
  readonly scales: Scales;
  /** Points of lines and dots, in pixels. */
  readonly points: readonly (readonly [number, number])[];
  readonly rects: readonly Box[];
}

type Placed = readonly (readonly [label: Label, box: Box])[];

function box(left: number, top: number, { width, height }: { width: number; height: number }): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** Where every label stands: those with a place of their own first, the others where these and the marks leave room. */
function placed(labels: readonly Label[], scales: Scales, options: LabelOptions): Box[] {
  const points = options.obstacles.flatMap(({ path, radius }): [number, number][] => {
    if (!path) return [];
    const pixels = path.map(([x, y]) => [position(scales.x, x), position(scales.y, y)] as const);
    return radius === undefined ? along(pixels) : pixels.flatMap(([x, y]) => around(x, y, radius));
  });
  const rects = options.obstacles.flatMap(({ rect }) => (rect ? [rectOf(rect, scales)] : []));
  const room: Room = { ...options, scales, points, rects };
  const boxes = new Map([...endBoxes(labels, room), ...ownBoxes(labels, room), ...keyBoxes(labels, room)]);
  const free = labels.filter((label) => !boxes.has(label));
  const spots = free.map((label) => spotsOf(label, room));
  const taken = [...boxes.values(), ...ownBoxes(options.standing ?? [], room).map(([, box]) => box)];
  placeBoxes(spots, { bounds: options.bounds, points, rects, taken }).forEach((found, i) => {
    const label = free[i] as Label;
    boxes.set(label, found.box);
    if (!found.free) options.unplaced(label.text);
  });
  return labels.map((label) => boxes.get(label) as Box);
}

/** Labels beside the plot, each as near to the height of its line as the others allow. */
function endBoxes(labels: readonly Label[], { scales, bounds, edge }: Room): Placed {
  const ends = labels.filter(({ at }) => at === "end").map((label) => ({ label, size: textSize(label.text) }));
  const middles = spreadApart(
    ends.map(({ label }) => position(scales.y, label.y)),
    ends.map(({ size }) => size.height + 1),
    [bounds.top, bounds.bottom + lineHeight / 2],
  );
  return ends.map(({ label, size }, i) => [label, box(edge + 7, (middles[i] as number) - size.height / 2, size)]);
}

/** Labels whose mark says where they stand: at the end of a bar, over a column, at a place. */
function ownBoxes(labels: readonly Label[], { scales, bounds }: Room): Placed {
  return labels.flatMap((label): Placed => {
    const size = textSize(label.text);
    const [x, y] = [position(scales.x, label.x), position(scales.y, label.y)];
    const beside = y - size.height / 2;
    switch (label.at) {
      case "bar": {
        const isForward = x >= position(scales.x, 0);
        return [[label, box(isForward ? x + 7 : x - 7 - size.width, beside, size)]];
      }
      case "above": {
        const left = Math.max(bounds.left, Math.min(x - size.width / 2, bounds.right - size.width));
        const isBelow = typeof label.y === "number" && label.y < 0;
        return [[label, box(left, isBelow ? y + 4 : y - size.height - 2, size)]];
      }
      case "fixed": {
        const share = { start: 0, middle: 0.5, end: 1 }[label.anchor ?? "start"] ?? 0;
        return [[label, box(x - share * size.width, beside + (label.dy ?? 0), size)]];
      }
      default:
        return [];
    }
  });
}

/** A key: its lines under one another in the corner they ask for, or elsewhere where the marks leave room. */
function keyBoxes(labels: readonly Label[], { bounds, edge, points, rects }: Room): Placed {
  const keys = Map.groupBy(
    labels.filter(({ at }) => at === "corner"),
    (label) => label.anchor ?? "top-right",
  );
  return [...keys].flatMap(([anchor, lines]) => {
    const size = textSize(lines.map(({ text }) => text).join("\n"));
    const [right, bottom] = [Math.max(bounds.left, edge - size.width), bounds.bottom - size.height - 4];
    const at = (across: number, down: number) =>
      box(bounds.left + across * (right - bounds.left), bounds.top + down * (bottom - bounds.top), size);
    const asked = at(anchor.endsWith("left") ? 0 : 1, anchor.startsWith("top") ? 0 : 1);
    const elsewhere = [1, 0, 0.25, 0.5, 0.75].flatMap((down) => [1, 0, 0.5].map((across) => at(across, 1 - down)));
    const spots = [asked, ...elsewhere];
    const [{ box: key } = { box: asked }] = placeBoxes([spots], { bounds, points, rects, taken: [] });
    return lines.map((label, i) => [label, box(key.left, key.top + i * lineHeight, textSize(label.text))] as const);
  });
}

/** Where a label without a place of its own may stand, the best first. */
function spotsOf(label: Label, { scales, bounds, edge }: Room): Box[] {
  const size = textSize(label.text);
  const [x, y] = [position(scales.x, label.x), position(scales.y, label.y)];
  const within = (spot: Box): Box => {
    const move = Math.max(bounds.left - spot.left, Math.min(0, bounds.right - spot.right));
    return { ...spot, left: spot.left + move, right: spot.right + move };
  };
  if (label.at === "point") return candidatesAround(x, y, size, label.radius).map(within);
  if (label.at === "beside") {
    const [radius, beside] = [label.radius ?? 4, y - size.height / 2];
    const sides = [0, 8, 16].flatMap((far) => [
      box(x + radius + 5 + far, beside, size),
      box(x - radius - 5 - far - size.width, beside, size),
    ]);
    // Never further up or down than its own row, or it would say something of another.
    const above = [y - radius - 2 - size.height, y + radius + 2].flatMap((top) =>
      [-0.5, -0.85, -0.15].map((share) => within(box(x + share * size.width, top, size))),
    );
    return [...sides, ...above];
  }
  if (label.y === undefined)
    return [bounds.top, bounds.bottom - size.height].flatMap((top) => [
      box(x + 5, top, size),
      box(x - 5 - size.width, top, size),
    ]);
  // A level's name stands on its line's own side, wherever along it there is room; never on the line.
  const last = Math.max(edge, bounds.right) - size.width;
  const steps = range(24).map((i) => bounds.left + ((last - bounds.left) * i) / 23);
  return [y - size.height - 2, y + 3].flatMap((top) => steps.map((left) => box(left, top, size)));
}

function rectOf({ x1, x2, y1, y2 }: NonNullable<Obstacle["rect"]>, { x, y }: Scales): Box {
  const [one, other] = [x?.(x1) ?? 0, (x?.(x2) ?? 0) + (x1 === x2 ? (x?.bandwidth?.() ?? 0) : 0)];
  const [upper, lower] = [y?.(y1) ?? 0, (y?.(y2) ?? 0) + (y1 === y2 ? (y?.bandwidth?.() ?? 0) : 0)];
  return {
    left: Math.min(one, other),
    right: Math.max(one, other),
    top: Math.min(upper, lower),
    bottom: Math.max(upper, lower),
  };
}
