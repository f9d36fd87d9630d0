// A list to be read, seventeen numbers of as many kinds under the outcome of a search: there is no axis for a mark to stand on.
import { nameOf } from "../../../../charts/columnText.ts";
import { emptyDrawing } from "../../../../charts/emptyDrawing.ts";
import type { Frame } from "../../../../charts/frame.ts";
import type { Placed } from "../../../../charts/pointPlaces.ts";
import type { Series } from "../../../../charts/points.ts";
import type { Row } from "../../../../charts/row.ts";
import type { ChartSpec } from "../../../../charts/schema.ts";
import { type Drawing, svgDrawing } from "../../../../charts/svgDrawing.ts";
import { textWidth, wrapWords } from "../../../../charts/wrapWords.ts";
import { displayValue } from "../../../../language/displayValue.ts";
import type { Language } from "../../../../language/language.ts";
import { type UnitName, units } from "../../../../language/units.ts";
import { themeColour } from "../../../../styles/colours.ts";

type Figure = Pick<ChartSpec, "columns">;

interface Claim extends Row {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly trace: string;
}

const size = { line: 17, mark: 24, heading: 26, gap: 40 };

/** A claimed number as it was said: "75%", "50 hours", "No. 1", "40만". */
function said({ value, unit }: Claim, language: Language): string {
  const text = displayValue(value, { unit: unit in units ? (unit as UnitName) : "count", digits: 0 }, language);
  return unit === "rank" && language === "en" ? `No. ${text}` : text;
}

/** Every number as a list in one or two columns, grouped by whether it can be traced; the mark before each says so again. */
export default function evidenceList(
  rows: readonly Row[],
  frame: Frame,
  { columns }: Figure,
  tell: Placed = () => undefined,
): SVGSVGElement {
  if (rows.length === 0) return emptyDrawing(frame);
  const { language, narrow } = frame;
  const claims = rows as readonly Claim[];
  const count = narrow ? 1 : 2;
  const width = (frame.width - (count - 1) * size.gap) / count;
  const right = size.mark + Math.max(...claims.map((claim) => textWidth(said(claim, language)))) + 4;
  const groups = [...Map.groupBy(claims, ({ trace }) => trace)].map(([trace, members]) => {
    const heading = wrapWords(`${nameOf(trace, columns.trace, language)} · ${members.length}`, width);
    const items = members.map((claim) => ({
      claim,
      words: wrapWords(nameOf(claim.id, columns.id, language), width - right - 8),
    }));
    const lines = heading.length - 1 + items.reduce((sum, { words }) => sum + words.length, 0);
    return { trace, heading, items, height: size.heading + 16 + lines * size.line + items.length * 7 };
  });
  const heights = Array.from({ length: count }, () => 0);
  const total = groups.reduce((sum, { height }) => sum + height, 0);
  const placed = groups.map((group) => {
    // Groups fill the first column to half of the whole, so that the reader goes down before going right.
    const column = count === 2 && (heights[0] as number) + group.height / 2 > total / 2 ? 1 : 0;
    const top = heights[column] as number;
    heights[column] = top + group.height;
    return { ...group, top, left: column * (width + size.gap) };
  });
  const { svg, add } = svgDrawing(frame, Math.max(...heights) - 8);
  svg.setAttribute("font-size", "12");
  const [ink, quiet] = [themeColour("ink"), themeColour("quiet")];
  for (const { trace, heading, items, top, left } of placed) {
    add("line", { x1: left, x2: left + width, y1: top + 1, y2: top + 1, stroke: themeColour("rule") });
    heading.forEach((words, i) => {
      add("text", { x: left, y: top + 18 + i * size.line, fill: ink, "font-weight": 650 }, words);
    });
    let y = top + 38 + (heading.length - 1) * size.line;
    for (const { claim, words } of items) {
      addMark(add, trace, left + 6, y - 4);
      tell(claim, "", { x: left + 6, y: y - 4 });
      const value = { x: left + right, y, "text-anchor": "end", "font-weight": 650, fill: ink };
      add("text", value, said(claim, language));
      words.forEach((line, i) => {
        add("text", { x: left + right + 8, y: y + i * size.line, fill: quiet }, line);
      });
      y += words.length * size.line + 7;
    }
  }
  return svg;
}

/** A full dot for a source found, a ring for an own list, a cross for a contradiction, a dash for nothing. */
function addMark(add: Drawing["add"], trace: string, x: number, y: number): void {
  const [ink, quiet] = [themeColour("ink"), themeColour("quiet")];
  if (trace === "traced") add("circle", { cx: x, cy: y, r: 5, fill: ink });
  else if (trace === "own-count") add("circle", { cx: x, cy: y, r: 4, fill: "none", stroke: ink, "stroke-width": 2 });
  else if (trace === "contradicted") {
    const d = `M${x - 4},${y - 4}l8,8M${x + 4},${y - 4}l-8,8`;
    add("path", { d, fill: "none", stroke: themeColour("correction"), "stroke-width": 2.5 });
  } else {
    const dash = trace === "not-found" ? undefined : "2 2";
    add("path", { d: `M${x - 5},${y}h10`, stroke: quiet, "stroke-width": 2.5, "stroke-dasharray": dash });
  }
}

/** The numbers under each outcome, as they were said. */
export function points(rows: readonly Row[], language: Language, { columns }: Figure): Series[] {
  const groups = Map.groupBy(rows as readonly Claim[], ({ trace }) => trace);
  return [...groups].map(([trace, claims]) => ({
    name: nameOf(trace, columns.trace, language),
    mark: "text" as const,
    points: claims.map((row) => ({
      x: nameOf(row.id, columns.id, language),
      y: said(row, language),
      // Hours, percents and ranks under one outcome: none of them is the highest.
      value: Number.NaN,
      status: "actual" as const,
      row,
    })),
  }));
}
