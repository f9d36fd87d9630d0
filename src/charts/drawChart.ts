import { nameOf } from "./columnText.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import type { Unplaced } from "./labels.ts";
import { textOf } from "./markLabels.ts";
import type { Panel } from "./panel.ts";
import type { Row } from "./row.ts";
import { drawRowsPanel } from "./rowsPanel.ts";
import type { ChartSpec } from "./schema.ts";
import { stackDrawings } from "./stackDrawings.ts";
import { drawTimeline } from "./timeline.ts";
import { wrapWords } from "./wrapWords.ts";
import { drawXyPanel } from "./xyPanel.ts";

/** Space between panels, in pixels. */
const gap = { rows: 18, columns: 48 };

/** Whether the rows of a drawing are named: bars, or marks whose y is text. */
function hasNamedRows({ plot, columns }: ChartSpec, rows: readonly Row[]): boolean {
  return plot.some(({ mark, y }) => {
    if (mark === "barX") return true;
    if (typeof y !== "string" || columns[y]?.time) return false;
    return rows.some((row) => typeof row[y] === "string");
  });
}

/**
 * A figure's rows as SVG: its marks, one panel or several, in the frame's width and language.
 * @param unplaced is told the words of each label that found no room.
 */
export function drawChart(
  spec: ChartSpec,
  rows: readonly Row[],
  frame: Frame,
  unplaced: Unplaced = () => undefined,
): SVGSVGElement {
  if (rows.length === 0) return emptyDrawing(frame);
  const draw = spec.plot.some(({ mark }) => mark === "timeline")
    ? drawTimeline
    : hasNamedRows(spec, rows)
      ? drawRowsPanel
      : drawXyPanel;
  const height = typeof spec.height === "object" ? spec.height[frame.narrow ? "narrow" : "wide"] : spec.height;
  const by = spec.plot.find(({ fy }) => fy)?.fy;
  const shared = spec.panels?.scales !== "own";
  const panel = (own: readonly Row[], { width }: Pick<Frame, "width">, tall = height): Panel => ({
    spec,
    rows: own,
    all: rows,
    frame: { ...frame, width },
    shared,
    height: tall,
    unplaced,
  });
  if (by === undefined) return draw(panel(rows, frame));
  const columns = frame.narrow ? 1 : (spec.panels?.columns ?? 1);
  const width = (frame.width - (columns - 1) * gap.columns) / columns;
  const groups = [...Map.groupBy(rows, (row) => row[by])];
  const tall = panelHeights(spec, groups, height ?? spec.panels?.height ?? (frame.narrow ? 170 : 200));
  const drawings = groups.map(([key, own], i) => {
    const first = own[0] as Row;
    const { text, note } = spec.panels ?? {};
    const heading = text ? textOf(text, first, spec, frame.language) : nameOf(key, spec.columns[by], frame.language);
    return {
      heading: wrapWords(heading, width * 0.95),
      note: note ? wrapWords(textOf(note, first, spec, frame.language), width) : [],
      svg: draw(panel(own, { width }, draw === drawXyPanel ? tall[i] : undefined)),
    };
  });
  return stackDrawings(drawings, { frame, columns, width, gap });
}

/** The heights of panels in pixels: on one scale, columns make a panel as tall as its highest one. */
function panelHeights(
  { plot, panels }: ChartSpec,
  groups: readonly (readonly [unknown, readonly Row[]])[],
  height: number,
): number[] {
  const value = plot.find(({ mark }) => mark === "barY")?.y;
  if (typeof value !== "string" || panels?.scales === "own") return groups.map(() => height);
  const tops = groups.map(([, rows]) => Math.max(...rows.map((row) => Number(row[value] ?? 0))));
  const highest = Math.max(...tops);
  return tops.map((top) => frameHeight + (top / highest) * (height - frameHeight));
}

/** What a panel of columns needs over and under its plot, in pixels. */
const frameHeight = 52;
