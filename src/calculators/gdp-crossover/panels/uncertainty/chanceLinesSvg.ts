import { spreadApart } from "../../../../charts/spreadApart.ts";
import { escapeHtml } from "../../../../language/escapeHtml.ts";
import { linePath, tenth } from "../../../drawing/linePath.ts";
import { niceTicks, yearTicks } from "../../../drawing/niceTicks.ts";
import { linearScale } from "../../../drawing/scale.ts";

/** Two probabilities (0 to 1) by year, and the year that is picked out of them. */
export interface ChanceLines {
  readonly years: readonly number[];
  readonly crossedBy: readonly number[];
  readonly ahead: readonly number[];
  readonly target: number;
  readonly names: { readonly crossedBy: string; readonly ahead: string };
  /** Code of the economy whose colour the second line wears. */
  readonly colour: string;
}

/** Both probabilities as lines from 0 to 100 %, named at their ends, with dots at the year picked out. */
export function chanceLinesSvg(chart: ChanceLines, narrow: boolean): string {
  const { years, crossedBy, ahead, target, names } = chart;
  const [width, height, side] = narrow ? [340, 240, 108] : [720, 260, 116];
  const [left, right, top, bottom] = [40, width - side, 14, height - 26];
  const [first, last] = [years[0] as number, years.at(-1) as number];
  const x = linearScale([first, last], [left, right]);
  const y = linearScale([0, 1], [bottom, top]);
  const grid = niceTicks(1, 5).map(
    (share) =>
      `<path d="M0,${tenth(y(share))}H${right}"/><text y="${tenth(y(share) - 4)}">${Math.round(100 * share)}%</text>`,
  );
  const named = yearTicks(first, last, narrow ? 4 : 7).map(
    (year) => `<text x="${tenth(x(year))}" y="${height - 6}" text-anchor="middle">${year}</text>`,
  );
  const at = target - first;
  const early = x(target) < left + 40;
  const picked =
    at in years
      ? `<text class="target" x="${tenth(x(target) + (early ? 8 : -7))}" y="${tenth(y(crossedBy[at] as number) + (early ? 18 : -7))}" text-anchor="${early ? "start" : "end"}">${target}</text>`
      : "";
  const ends = spreadApart(
    [crossedBy, ahead].map((shares) => y(shares.at(-1) as number)),
    16,
    [top - 8, bottom + 8],
  );
  const line = (shares: readonly number[], name: string, end = bottom) => {
    const d = linePath(years.map((year, i) => [x(year), y(shares[i] as number)]));
    const dot = `<circle cx="${tenth(x(target))}" cy="${tenth(y(shares[at] as number))}" r="3.5"/>`;
    return `<path d="${d}"/>${at in years ? dot : ""}<text x="${right + 7}" y="${tenth(end + 4)}">${escapeHtml(name)}</text>`;
  };
  return `<svg class="chance-lines chart" viewBox="0 0 ${width} ${height}" aria-hidden="true"><g class="grid"><path d="M${left},${bottom}H${right}"/>${grid.join("")}${named.join("")}</g>
<g class="crossed-by">${line(crossedBy, names.crossedBy, ends[0])}</g><g class="ahead" data-colour="${chart.colour}">${line(ahead, names.ahead, ends[1])}</g>${picked}</svg>`;
}
