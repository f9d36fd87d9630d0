import { escapeHtml } from "../../../language/escapeHtml.ts";
import { formatNumber } from "../../../language/numbers.ts";

/** One line of ratios (1 is parity), by year. */
export interface RatioLine {
  readonly name: string;
  readonly years: readonly number[];
  readonly ratio: readonly number[];
  /** Drawn solid: what was observed. */
  readonly actual?: boolean;
}

/** Up to a handful of ratio paths in one drawing, labelled at their ends, from zero, with a line at parity. */
export function ratioLinesSvg(
  lines: readonly RatioLine[],
  { language, narrow, to = 2060 }: { language: "en" | "ko"; narrow: boolean; to?: number },
): { svg: string; alternative: string } {
  const [width, height, side] = narrow ? [340, 300, 96] : [720, 340, 190];
  const [right, top, bottom] = [width - side, 16, height - 26];
  const first = Math.min(...lines.map(({ years }) => years[0] as number));
  const last = Math.max(first + 5, Math.min(to, Math.max(...lines.map(({ years }) => years.at(-1) as number))));
  const shown = lines.map(({ years, ratio, ...line }) => ({
    ...line,
    points: years.flatMap((year, i) => (year <= last ? [[year, 100 * (ratio[i] as number)] as const] : [])),
  }));
  const values = shown.flatMap(({ points }) => points.map(([, value]) => value));
  const high = Math.min(300, Math.ceil((Math.max(100, ...values) * 1.05) / 20) * 20);
  const x = (year: number) => ((year - first) / (last - first)) * right;
  const y = (value: number) => Math.max(0, bottom - (value / high) * (bottom - top));
  const step = high > 160 ? 50 : 20;
  const grid = Array.from({ length: Math.floor(high / step) }, (_, i) => (i + 1) * step)
    .map(
      (value) =>
        `<path${value === 100 ? ' class="parity"' : ""} d="M0,${y(value).toFixed(1)}H${right}"/><text y="${(y(value) - 4).toFixed(1)}">${value}%</text>`,
    )
    .join("");
  const span = last - first > 24 ? (narrow ? 20 : 10) : last - first > 8 ? 5 : 2;
  const ticks = Array.from(
    { length: Math.floor(last / span) - Math.ceil(first / span) + 1 },
    (_, i) => (Math.ceil(first / span) + i) * span,
  )
    .map(
      (year) =>
        `<text x="${x(year).toFixed(1)}" y="${height - 6}" text-anchor="${x(year) < 12 ? "start" : "middle"}">${year}</text>`,
    )
    .join("");
  const ends = shown.map(({ points }, i) => ({ i, y: y(points.at(-1)?.[1] ?? 0) })).sort((a, b) => a.y - b.y);
  ends.forEach((end, i) => {
    const before = ends[i - 1];
    if (before) end.y = Math.max(end.y, before.y + 15);
  });
  const spill = Math.max(0, (ends.at(-1)?.y ?? 0) - bottom);
  const labelAt = new Map(ends.map((end) => [end.i, end.y - spill]));
  const room = narrow ? 13 : 26;
  const drawn = shown.map(({ name, points, actual }, i) => {
    const d = points
      .map(([year, value], j) => `${j === 0 ? "M" : "L"}${x(year).toFixed(1)},${y(value).toFixed(1)}`)
      .join("");
    const text = name.length > room ? `${name.slice(0, room - 1)}…` : name;
    const labelX = narrow || (points.at(-1)?.[0] ?? last) === last ? right : x(points.at(-1)?.[0] ?? last);
    return `<g class="ratio-line line-${i}${actual ? " actual" : ""}"><path d="${d}"/><text x="${(labelX + 6).toFixed(1)}" y="${((labelAt.get(i) ?? 0) + 4).toFixed(1)}">${escapeHtml(text)}</text></g>`;
  });
  const alternative = shown
    .map(({ name, points }) => {
      const [from, until] = [points[0], points.at(-1)];
      const percent = (value = 0) => `${formatNumber(value, 1, language)}%`;
      return `${name}: ${from?.[0]} ${percent(from?.[1])}, ${until?.[0]} ${percent(until?.[1])}.`;
    })
    .join(" ");
  return {
    svg: `<svg class="ratio-lines chart" viewBox="0 0 ${width} ${height}"><g class="grid">${grid}${ticks}</g>${drawn.join("")}</svg>`,
    alternative,
  };
}
