import { escapeHtml } from "../../../../language/escapeHtml.ts";
import { linePath, type Point, tenth } from "../../../drawing/linePath.ts";
import { linearScale } from "../../../drawing/scale.ts";
import type { FieldPair } from "../../answer/fieldPairs.ts";
import { yearLabels } from "../../chart/yearLabels.ts";

const [width, height] = [168, 124];
const [top, bottom, left, right] = [16, 102, 42, 124];

/** The ratio of a pair as a small drawing: record and path, the line at 100 %, a ring in the year of passing. */
export function pairSvg({ record, path, year }: FieldPair, alternative: string): string {
  const all = [...record, ...path];
  const ratios = all.map(([, ratio]) => ratio);
  const low = Math.min(1, ...ratios);
  const high = Math.max(1, ...ratios);
  const x = linearScale([all[0]?.[0] as number, all.at(-1)?.[0] as number], [left, right]);
  const y = linearScale([low, high], [bottom, top]);
  const place = ([at, ratio]: readonly [number, number]): Point => [x(at), y(ratio)];
  const ring = path.find(([at]) => at === year) as readonly [number, number];
  const [cx, cy] = place(ring);
  const percent = (ratio: number) => `${Math.round(100 * ratio)}%`;
  const [first, last] = [all[0] as readonly [number, number], all.at(-1) as readonly [number, number]];
  const ends = [
    `<text x="${left - 5}" y="${tenth(y(first[1]) + 4)}" text-anchor="end">${percent(first[1])}</text>`,
    `<text x="${right + 5}" y="${tenth(y(last[1]) + 4)}">${percent(last[1])}</text>`,
    `<text x="${left}" y="${height - 4}">${first[0]}</text>`,
    `<text x="${right}" y="${height - 4}" text-anchor="end">${last[0]}</text>`,
  ];
  const label = yearLabels([record.map(place), path.map(place)], { left: 0, right: width, top: 0, bottom: height })(
    year,
    [cx, cy],
  );
  const parity = Math.abs(y(1) - y(last[1])) > 13 ? `<text x="${right + 5}" y="${tenth(y(1) + 4)}">100%</text>` : "";
  return `<svg class="pair-chart chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(alternative)}"><path class="parity" d="M${left},${tenth(y(1))}H${right}"/>${record.length > 1 ? `<path d="${linePath(record.map(place))}"/>` : ""}<path class="path" d="${linePath(path.map(place))}"/><circle cx="${tenth(cx)}" cy="${tenth(cy)}" r="3.5"/>${label}${parity}${ends.join("")}</svg>`;
}
