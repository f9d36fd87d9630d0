import { nameOf } from "./columnText.ts";
import { drawnMarks, placesOn } from "./drawnMark.ts";
import { emptyDrawing } from "./emptyDrawing.ts";
import type { Frame } from "./frame.ts";
import type { Unplaced } from "./labels.ts";
import { textOf } from "./markLabels.ts";
import { hasNamedRows } from "./namedRows.ts";
import type { Panel } from "./panel.ts";
import type { Placed, PointPlace } from "./pointPlaces.ts";
import type { Row } from "./row.ts";
import { drawRowsPanel } from "./rowsPanel.ts";
import type { ChartSpec } from "./schema.ts";
import { stackDrawings } from "./stackDrawings.ts";
import { drawTimeline } from "./timeline.ts";
import { wrapWords } from "./wrapWords.ts";
import { xyLayout } from "./xyLayout.ts";
import { drawXyPanel } from "./xyPanel.ts";

/** Space between panels, in pixels. */
const gap = { rows: 18, columns: 48 };

/**
 * A figure's rows as SVG: its marks, one panel or several, in the frame's width and language.
 * @param unplaced is told the words of each label that found no room.
 * @param placed is told where each value stands.
 */
export function drawChart(
  spec: ChartSpec,
  rows: readonly Row[],
  frame: Frame,
  unplaced: Unplaced = () => undefined,
  placed: Placed = () => undefined,
): SVGSVGElement {
  if (!hasPlaces(spec, rows, frame)) return emptyDrawing(frame);
  const draw = spec.plot.some(({ mark }) => mark === "timeline")
    ? drawTimeline
    : hasNamedRows(spec, rows, frame.language)
      ? drawRowsPanel
      : drawXyPanel;
  const height = typeof spec.height === "object" ? spec.height[frame.narrow ? "narrow" : "wide"] : spec.height;
  const by = spec.plot.find(({ fy }) => fy)?.fy;
  const shared = spec.panels?.scales !== "own";
  const whole: Panel = { spec, rows, all: rows, frame, shared, height, unplaced, placed };
  return by === undefined ? draw(whole) : drawPanels(whole, by, draw);
}

/** Whether any mark has a row with a place on an axis. */
function hasPlaces(spec: ChartSpec, rows: readonly Row[], { language }: Frame): boolean {
  const marks = drawnMarks(spec, rows, language);
  return (["x", "y"] as const).some((axis) => placesOn(axis, marks).length > 0);
}

/** A panel for each value of a column, under its heading. */
function drawPanels(whole: Panel, by: string, draw: (panel: Panel) => SVGSVGElement): SVGSVGElement {
  const { spec, rows, frame, height } = whole;
  const columns = frame.narrow ? 1 : (spec.panels?.columns ?? 1);
  const width = (frame.width - (columns - 1) * gap.columns) / columns;
  const groups = [...Map.groupBy(rows, (row) => row[by])];
  const isXy = draw === drawXyPanel;
  const hasColumns = spec.plot.some(({ mark }) => mark === "barY");
  const tall = panelHeights(spec, groups, height ?? spec.panels?.height ?? (frame.narrow ? 170 : 200));
  const panels = groups.map(([, own], i): Panel => {
    // One row of panels shares its axis of time: it is written under the last.
    const withX = hasColumns || i >= groups.length - columns;
    return { ...whole, rows: own, frame: { ...frame, width }, height: isXy ? tall[i] : undefined, withX };
  });
  const layouts = isXy ? panels.map(xyLayout) : [];
  const left = Math.max(...layouts.map((layout) => layout.left));
  const margins = { left, right: Math.min(...layouts.map((layout) => layout.right)) };
  const drawings = panels.map((panel, i) => {
    const first = panel.rows[0] as Row;
    const { text, note } = spec.panels ?? {};
    const name = nameOf(groups[i]?.[0], spec.columns[by], frame.language);
    const told: [Row, string, PointPlace][] = [];
    const placed: Placed = (...place) => told.push(place);
    return {
      heading: wrapWords(text ? textOf(text, first, spec, frame.language) : name, width * 0.95),
      note: note ? wrapWords(textOf(note, first, spec, frame.language), width) : [],
      svg: draw(isXy ? { ...panel, placed, margins } : { ...panel, placed }),
      stands: (left: number, top: number) => {
        for (const [row, column, { x, y }] of told) whole.placed(row, column, { x: x + left, y: y + top });
      },
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
  const spans = groups.map(([, rows]) => {
    const values = [0, ...rows.map((row) => Number(row[value] ?? 0))];
    return Math.max(...values) - Math.min(...values);
  });
  const longest = Math.max(...spans);
  return spans.map((span) => (longest === 0 ? height : frameHeight + (span / longest) * (height - frameHeight)));
}

/** What a panel of columns needs over and under its plot, in pixels. */
const frameHeight = 52;
