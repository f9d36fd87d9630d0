import { spreadApart } from "../../../../charts/spreadApart.ts";
import { textWidth, wrapWords } from "../../../../charts/wrapWords.ts";
import { escapeHtml } from "../../../../language/escapeHtml.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import { clipLine } from "../../../drawing/clip.ts";
import { linePath, tenth } from "../../../drawing/linePath.ts";
import { niceTicks, niceTop, yearTicks } from "../../../drawing/niceTicks.ts";
import { linearScale } from "../../../drawing/scale.ts";

/** One line of ratios (1 is parity), by year. */
export interface RatioLine {
  readonly name: string;
  readonly years: readonly number[];
  readonly ratio: readonly number[];
  /** Drawn solid: what was observed. */
  readonly actual?: boolean;
}

interface Frame {
  readonly language: "en" | "ko";
  readonly narrow: boolean;
  /** The last year shown, where the lines go on for longer. */
  readonly to?: number;
  /** What is said at the end of a line that goes out through the top: "over {percent}% from {year}". */
  readonly over: (percent: string, year: number) => string;
}

/** Above this many percent a line leaves the frame, so that the others can still be read. */
const mostPercent = 400;
const lineHeight = 15;

/**
 * Up to a handful of ratio paths in one drawing, labelled at their ends, from zero, with a line at parity. The scale
 * holds every value up to 400 % (or twice the highest start); a line above it is cut at the frame, which its label says.
 */
export function ratioLinesSvg(
  lines: readonly RatioLine[],
  { language, narrow, to = Number.POSITIVE_INFINITY, over }: Frame,
): { svg: string; alternative: string } {
  const [width, height, side] = narrow ? [340, 320, 104] : [720, 340, 190];
  const [right, top, bottom] = [width - side, 20, height - 26];
  const everyYear = lines.flatMap(({ years }) => years);
  const first = Math.min(...everyYear);
  const last = Math.max(first + 5, Math.min(to, Math.max(...everyYear)));
  const shown = lines.map(({ years, ratio, ...line }) => ({
    ...line,
    points: years.flatMap((year, i) => (year <= last ? [[year, 100 * (ratio[i] as number)] as const] : [])),
  }));
  const most = Math.max(mostPercent, ...shown.map(({ points }) => 2 * (points[0]?.[1] ?? 0)));
  const highest = Math.max(100, ...shown.flatMap(({ points }) => points.map(([, value]) => value)));
  const high = niceTop(Math.min(most, highest), 5);
  const percent = (value: number, digits: number) => `${formatNumber(value, digits, language)}%`;
  const x = linearScale([first, last], [0, right]);
  const y = linearScale([0, high], [bottom, top]);
  const rule = (value: number, kind = "") => `<path${kind} d="M0,${tenth(y(value))}H${right}"/>`;
  const grid = niceTicks(high, 5).map(
    (value) => `${value === 100 ? "" : rule(value)}<text y="${tenth(y(value) - 4)}">${percent(value, 0)}</text>`,
  );
  const ticks = yearTicks(first, last, narrow ? 4 : 6).map(
    (year) =>
      `<text x="${tenth(x(year))}" y="${height - 6}" text-anchor="${x(year) < 18 ? "start" : "middle"}">${year}</text>`,
  );
  const drawn = shown.map(({ name, points, actual }) => {
    const stretches = clipLine(points, high, "most");
    const leaves = stretches.at(-1)?.leaves === true || stretches.length === 0;
    const end = leaves ? stretches.at(-1)?.points.at(-1) : points.at(-1);
    const beyond = points.find(([, value]) => value > high)?.[0] ?? last;
    const room = side - 10;
    const said = leaves ? wrapWords(over(formatNumber(high, 0, language), beyond), room) : [];
    return {
      actual,
      d: stretches.map((stretch) => linePath(stretch.points.map(([year, value]) => [x(year), y(value)]))).join(""),
      arrow: leaves && end ? `<path class="leaves" d="M${tenth(x(end[0]) - 4)},${top - 8}l4,-6l4,6"/>` : "",
      labelX: narrow ? right : x(end?.[0] ?? last),
      y: y(end?.[1] ?? high),
      text: [...shortened(wrapWords(name, room), room), ...said],
    };
  });
  const centres = spreadApart(
    drawn.map(({ y: end }) => end),
    drawn.map(({ text }) => text.length * lineHeight),
    [top - 12, bottom + 4],
  );
  const marks = drawn.map(({ actual, d, arrow, labelX, text }, i) => {
    const firstY = (centres[i] as number) + 4 - ((text.length - 1) / 2) * lineHeight;
    const label = text.map(
      (line, j) => `<tspan x="${tenth(labelX + 6)}" y="${tenth(firstY + j * lineHeight)}">${escapeHtml(line)}</tspan>`,
    );
    return `<g class="ratio-line line-${i}${actual ? " actual" : ""}"><path d="${d}"/>${arrow}<text>${label.join("")}</text></g>`;
  });
  const alternative = shown
    .map(({ name, points }) => {
      const [from, until] = [points[0], points.at(-1)];
      return `${name}: ${from?.[0]} ${percent(from?.[1] ?? 0, 1)}, ${until?.[0]} ${percent(until?.[1] ?? 0, 1)}.`;
    })
    .join(" ");
  return {
    svg: `<svg class="ratio-lines chart" viewBox="0 0 ${width} ${height}"><g class="grid">${rule(0)}${grid.join("")}${rule(100, ' class="parity"')}${ticks.join("")}</g>${marks.join("")}</svg>`,
    alternative,
  };
}

/** Two lines of a name at most, and a word no wider than its room: the table beside the drawing has the whole name. */
function shortened(lines: readonly string[], room: number): string[] {
  return lines.slice(0, 2).map((line, i) => {
    const more = i === 1 && lines.length > 2;
    if (textWidth(line) <= room && !more) return line;
    let cut = line;
    while (cut.length > 1 && textWidth(`${cut}…`) > room) cut = cut.slice(0, -1);
    return `${cut}…`;
  });
}
