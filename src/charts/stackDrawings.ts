import { themeColour } from "../styles/colours.ts";
import type { Frame } from "./frame.ts";
import { svgDrawing } from "./svgDrawing.ts";

export interface StackedDrawing {
  /** Lines over the panel: its name, and more quietly what else must be known. */
  readonly heading: readonly string[];
  readonly note: readonly string[];
  readonly svg: SVGSVGElement;
  /** Hears where the panel comes to stand, in pixels. */
  readonly stands?: (left: number, top: number) => void;
}

const line = 16;

/** Panels under one another, in one or two columns, each under its heading. */
export function stackDrawings(
  panels: readonly StackedDrawing[],
  {
    frame,
    columns,
    width,
    gap,
  }: {
    readonly frame: Frame;
    readonly columns: number;
    readonly width: number;
    readonly gap: { readonly rows: number; readonly columns: number };
  },
): SVGSVGElement {
  const tops = Array.from({ length: columns }, () => 0);
  const placed = panels.map((panel) => {
    const column = tops.indexOf(Math.min(...tops));
    const top = tops[column] as number;
    const head = (panel.heading.length + panel.note.length) * line + 6;
    const height = Number(panel.svg.getAttribute("height"));
    tops[column] = top + head + height + gap.rows;
    return { panel, top, head, left: column * (width + gap.columns) };
  });
  const { svg, add } = svgDrawing(frame, Math.max(...tops) - gap.rows);
  svg.setAttribute("font-size", "12");
  for (const { panel, top, head, left } of placed) {
    panel.heading.forEach((words, i) => {
      add("text", { x: left, y: top + 12 + i * line, fill: themeColour("ink"), "font-weight": 650 }, words);
    });
    panel.note.forEach((words, i) => {
      const y = top + 12 + (panel.heading.length + i) * line;
      add("text", { x: left, y, fill: themeColour("quiet") }, words);
    });
    const group = add("g", { transform: `translate(${left},${top + head})`, "text-anchor": "middle" });
    group.append(...panel.svg.childNodes);
    panel.stands?.(left, top + head);
  }
  return svg;
}
