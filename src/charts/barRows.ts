import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";
import { textWidth } from "./wrapWords.ts";

export interface BarRow {
  readonly label: string;
  /** Null where there is no figure: the row stands without a bar. */
  readonly value: number | null;
  /** Written at the end of the bar. */
  readonly text: string;
  readonly fill: string;
  /** A figure of another kind than its neighbours: outlined rather than filled. */
  readonly hollow?: boolean;
}
export interface BarGroup {
  readonly heading: string;
  readonly rows: readonly BarRow[];
  /** The value of a bar of full length; the same in groups of the same unit. */
  readonly full: number;
}

const row = 28;
const head = 38;

/** Bars from zero in groups, a name before and a value after each; groups of different units have their own lengths. */
export function barRows(groups: readonly BarGroup[], frame: Frame): SVGSVGElement {
  const all = groups.flatMap(({ rows }) => rows);
  const start = Math.max(...all.map(({ label }) => textWidth(label))) + 12;
  // The longest bars for which every bar still leaves room for its text.
  const unit = Math.min(
    frame.width - start,
    ...groups.flatMap(({ rows, full }) =>
      rows.map(({ value, text }) => (frame.width - start - textWidth(text) - 12) / Math.max((value ?? 0) / full, 0.01)),
    ),
  );
  const height = groups.reduce((sum, { rows }) => sum + head + rows.length * row, 4);
  const { svg, add } = svgDrawing(frame, height);
  let top = 0;
  for (const { heading, rows, full } of groups) {
    add("text", { x: 0, y: top + 22, fill: colour.ink, "font-weight": 650 }, heading);
    top += head;
    const bottom = top + rows.length * row - 4;
    add("line", { x1: start, x2: start, y1: top - 4, y2: bottom, stroke: colour.rule });
    for (const { label, value, text, fill, hollow } of rows) {
      const middle = top + row / 2 - 2;
      add("text", { x: 0, y: middle + 4, fill: value === null ? colour.quiet : colour.ink }, label);
      const length = ((value ?? 0) / full) * unit;
      if (value !== null) {
        const paint = hollow ? { fill: colour.paper, stroke: fill, "stroke-width": 1.5 } : { fill };
        const inset = hollow ? 0.75 : 0;
        add("rect", {
          x: start + inset,
          y: middle - 9 + inset,
          width: Math.max(1, length - 2 * inset),
          height: 18 - 2 * inset,
          ...paint,
        });
      }
      const quiet = value === null;
      add(
        "text",
        {
          x: start + length + 7,
          y: middle + 4,
          fill: quiet ? colour.quiet : colour.ink,
          "font-weight": quiet ? 400 : 600,
        },
        text,
      );
      top += row;
    }
  }
  return svg;
}
