import { escapeHtml } from "../../../language/escapeHtml.ts";
import { tenth } from "../../drawing/linePath.ts";
import type { CrossoverDrawing, Label } from "./crossoverDrawing.ts";

/** The words inside the drawing, and which colours its two sides wear. */
export interface CrossoverSvgWords {
  readonly alternative: string;
  readonly projected: string;
  readonly chaserColour: string;
  readonly leaderColour: string;
}

/** Gridlines and the years under them: what changes only when the frame of the chart does. */
export function axisMarkup(drawing: CrossoverDrawing, projected: string): string {
  const { grid, years, right, since, bottom } = drawing;
  const line = ({ y }: Label) => `<path d="M0,${tenth(y)}H${tenth(right)}"/>`;
  return `<g class="grid">${grid.map(line).join("")}<path d="M0,${bottom}H${tenth(right)}"/></g>
<g class="years">${years.map(({ x, text }) => `<text x="${tenth(x)}" y="${bottom + 20}" text-anchor="middle">${text}</text>`).join("")}</g>
<g class="since"><path d="M${tenth(since.x)},${since.y - 10}V${bottom}"/><text x="${tenth(since.x + 5)}" y="${since.y}">${escapeHtml(projected)}</text></g>`;
}

/** The labels of the gridlines; they stand on the lines, left of the first year, so that no path strikes them out. */
export function gridLabelMarkup({ grid }: CrossoverDrawing): string {
  return grid.map(({ y, text }) => `<text y="${tenth(y - 4)}">${escapeHtml(text)}</text>`).join("");
}

const move = (x: number, y: number) => `translate(${tenth(x)},${tenth(y)})`;

/**
 * One crossing's mark: a ring moved into place with the year beside it, and a line down to the axis. Labels are moved as
 * a whole: a text whose own position changes is measured anew.
 */
export function crossingMark({ crossings, bottom, right }: CrossoverDrawing, i: number) {
  const { x, y, text } = crossings[i] as Label;
  const before = x > 64 && (i === 0 || x > right - 40);
  return {
    at: move(x, y),
    drop: `M0,0V${tenth(bottom - y)}`,
    textX: before ? "-6" : "8",
    textY: String(tenth(Math.max(-14, 14 - y))),
    anchor: before ? "end" : "start",
    text,
  };
}

/** The marks of all crossings. */
export function crossingMarkup(drawing: CrossoverDrawing): string {
  return drawing.crossings
    .map((_, i) => {
      const { at, drop, textX, textY, anchor, text } = crossingMark(drawing, i);
      return `<g transform="${at}"><path d="${drop}"/><circle r="5"/><text x="${textX}" y="${textY}" text-anchor="${anchor}">${text}</text></g>`;
    })
    .join("");
}

/** Where the label at a path's end and its handle stand. */
export function endMark({ ends, right }: CrossoverDrawing, side: "chaser" | "leader") {
  const { x, y, atY } = ends[side];
  return { label: move(x, y), handle: move(right, atY) };
}

/** The whole drawing as it stands in the page; a script later moves the path data inside it. */
export function crossoverSvg(drawing: CrossoverDrawing, words: CrossoverSvgWords): string {
  const { width, height, paths, ends } = drawing;
  const path = (name: keyof typeof paths) => `<path data-path="${name}" d="${paths[name]}"/>`;
  const end = (side: "chaser" | "leader") =>
    `<text data-end="${side}" text-anchor="${drawing.endAnchor}" transform="${endMark(drawing, side).label}">${escapeHtml(ends[side].text)}</text><g data-handle="${side}" transform="${endMark(drawing, side).handle}"><circle r="16"/><circle r="4.5"/></g>`;
  return `<svg class="crossover-chart chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(words.alternative)}">
<g data-part="axis">${axisMarkup(drawing, words.projected)}</g>
<g class="side fan" data-colour="${words.chaserColour}" data-side="chaser">${path("fan90")}${path("fan50")}</g>
<g data-part="beside"></g>
<g class="side" data-colour="${words.leaderColour}" data-side="leader">${path("actualLeader")}<g class="projected">${path("pathLeader")}</g></g>
<g class="side" data-colour="${words.chaserColour}" data-side="chaser">${path("actualChaser")}<g class="projected">${path("pathChaser")}</g></g>
<g class="grid-labels" data-part="labels">${gridLabelMarkup(drawing)}</g>
<g class="crossings" data-part="crossings">${crossingMarkup(drawing)}</g>
<g class="side" data-colour="${words.leaderColour}" data-side="leader">${end("leader")}</g>
<g class="side" data-colour="${words.chaserColour}" data-side="chaser">${end("chaser")}</g>
</svg>`;
}
