import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";
import { textWidth } from "./wrapWords.ts";

export interface Column {
  readonly year: number;
  readonly value: number;
  /** Written above the column; columns too narrow for it go without. */
  readonly text?: string;
  readonly fill: string;
  readonly strong?: boolean;
}
export interface ColumnPanel {
  readonly heading?: string;
  readonly columns: readonly Column[];
}
export interface ColumnOptions {
  /** Pixels that the highest column of all panels may take. */
  readonly height: number;
  /** Years between the labels under the columns. */
  readonly step?: number;
}

/** Columns from zero, one panel above the other, all on one scale and one row of years; a year without a value is open. */
export function columnPanels(panels: readonly ColumnPanel[], options: ColumnOptions, frame: Frame): SVGSVGElement {
  const all = panels.flatMap(({ columns }) => columns);
  const years = all.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const highest = Math.max(...all.map(({ value }) => value));
  const slot = Math.min(90, frame.width / (last - first + 1));
  const width = Math.min(48, slot * 0.72);
  const pixels = (value: number) => (value / highest) * options.height;
  const step = options.step ?? 1;
  const tall = ({ heading, columns }: ColumnPanel) =>
    (heading ? 30 : 6) + 18 + pixels(Math.max(...columns.map(({ value }) => value))) + 34;
  const { svg, add } = svgDrawing(
    frame,
    panels.reduce((sum, panel) => sum + tall(panel), 0),
  );
  const edge = slot * (last - first + 1);
  /** The middle of a text that belongs over `middle` and must not leave the drawing. */
  const within = (middle: number, text: string) =>
    Math.max(textWidth(text) / 2, Math.min(middle, edge - textWidth(text) / 2));
  let top = 0;
  for (const panel of panels) {
    const base = top + tall(panel) - 34;
    if (panel.heading) add("text", { x: 0, y: top + 16, fill: colour.ink, "font-weight": 650 }, panel.heading);
    add("line", { x1: 0, x2: edge, y1: base + 0.5, y2: base + 0.5, stroke: colour.rule });
    const own = new Set(panel.columns.map(({ year }) => year));
    const [from, to] = [Math.min(...own), Math.max(...own)];
    for (let year = from; year <= to; year++) {
      if ((year - from) % step !== 0) continue;
      const middle = slot * (year - first + 0.5);
      const x = within(middle, String(year));
      add("text", { x, y: base + 18, "text-anchor": "middle", fill: colour.quiet }, String(year));
    }
    for (const { year, value, text, fill, strong } of panel.columns) {
      const middle = slot * (year - first + 0.5);
      const y = base - pixels(value);
      add("rect", { x: middle - width / 2, y, width, height: pixels(value), fill });
      if (text === undefined) continue;
      const weight = strong ? 700 : 500;
      add(
        "text",
        { x: within(middle, text), y: y - 6, "text-anchor": "middle", fill: colour.ink, "font-weight": weight },
        text,
      );
    }
    top += tall(panel);
  }
  return svg;
}
