// Steps and the arrows between them: a place on the page only tells one step from another, so there is no axis for a mark to stand on.
import { emptyDrawing } from "../../../../charts/emptyDrawing.ts";
import type { Frame } from "../../../../charts/frame.ts";
import type { Placed } from "../../../../charts/pointPlaces.ts";
import type { Series } from "../../../../charts/points.ts";
import type { Row } from "../../../../charts/row.ts";
import type { ChartSpec } from "../../../../charts/schema.ts";
import { type Drawing, svgDrawing } from "../../../../charts/svgDrawing.ts";
import { textWidth, wrapWords } from "../../../../charts/wrapWords.ts";
import type { Language } from "../../../../language/language.ts";
import { themeColour } from "../../../../styles/colours.ts";

interface Arrow extends Row {
  readonly cause_en: string;
  readonly cause_ko: string;
  readonly effect_en: string;
  readonly effect_ko: string;
  readonly cause_across: number;
  readonly cause_down: number;
  readonly effect_across: number;
  readonly effect_down: number;
}

interface Step {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

const size = { text: 13, line: 17, row: 96, top: 34, gap: 9 };

/** The steps in two columns, and an arrow from each cause to its effect. */
export default function feedLoop(
  rows: readonly Row[],
  frame: Frame,
  _: Pick<ChartSpec, "columns">,
  tell: Placed = () => undefined,
): SVGSVGElement {
  if (rows.length === 0) return emptyDrawing(frame);
  const arrows = rows as readonly Arrow[];
  const apart = Math.min(frame.width / 2, 260);
  const step = (name: string, across: number, down: number): Step => ({
    x: frame.width / 2 + (across - 1.5) * apart,
    y: size.top + (down - 1) * size.row,
    lines: twoLines(name),
  });
  const last = Math.max(...arrows.map(({ cause_down }) => cause_down));
  const { svg, add } = svgDrawing(frame, size.top * 2 + (last - 1) * size.row);
  svg.setAttribute("font-size", String(size.text));
  const drawn = new Set<string>();
  for (const arrow of arrows) {
    const from = step(arrow[`cause_${frame.language}`], arrow.cause_across, arrow.cause_down);
    const to = step(arrow[`effect_${frame.language}`], arrow.effect_across, arrow.effect_down);
    tell(arrow, "", addArrow(add, from, to));
    const name = from.lines.join(" ");
    if (!drawn.has(name)) addWords(add, from);
    drawn.add(name);
  }
  return svg;
}

/** A name in two lines about as long as each other, or in one where it is short. */
function twoLines(name: string): string[] {
  const narrowest = Array.from({ length: 30 }, (_, i) => wrapWords(name, 60 + 6 * i));
  return narrowest.find(({ length }) => length <= 2) ?? [name];
}

function addWords(add: Drawing["add"], { x, y, lines }: Step): void {
  lines.forEach((words, i) => {
    const at = y + 4.5 + (i - (lines.length - 1) / 2) * size.line;
    add("text", { x, y: at, "text-anchor": "middle", "font-weight": 600, fill: themeColour("ink") }, words);
  });
}

/** An arrow from the words of one step to those of another; its middle. */
function addArrow(add: Drawing["add"], from: Step, to: Step): { readonly x: number; readonly y: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [start, end] = [edgeShare(from, dx, dy), 1 - edgeShare(to, dx, dy)];
  const [x1, y1, x2, y2] = [from.x + dx * start, from.y + dy * start, from.x + dx * end, from.y + dy * end];
  const line = { x1, y1, x2, y2, stroke: themeColour("quiet"), "stroke-width": 1.5 };
  add("line", line);
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const side = (sign: number) => `${x2 - 7 * ux + sign * 4 * uy},${y2 - 7 * uy - sign * 4 * ux}`;
  add("path", { d: `M${side(1)}L${x2},${y2}L${side(-1)}`, fill: "none", stroke: line.stroke, "stroke-width": 1.5 });
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}

/** The share of the way to another step that lies within the words of this one. */
function edgeShare({ lines }: Step, dx: number, dy: number): number {
  const width = Math.max(...lines.map((line) => textWidth(line))) * (size.text / 12) * 0.53 + size.gap;
  const height = (lines.length * size.line) / 2 + size.gap;
  return Math.min(width / Math.abs(dx || 1e-9), height / Math.abs(dy || 1e-9));
}

/** Each arrow in words: the cause, and its effect. */
export function points(rows: readonly Row[], language: Language): Series[] {
  const told = (rows as readonly Arrow[]).map((row) => ({
    x: row[`cause_${language}`],
    y: `${language === "ko" ? "→ " : ""}${row[`effect_${language}`]}`,
    value: Number.NaN,
    status: "actual" as const,
    row,
  }));
  return [{ name: "", mark: "arrow" as const, points: told }];
}
