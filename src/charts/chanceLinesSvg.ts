import { escapeHtml } from "../language/escapeHtml.ts";

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

const n = (value: number) => Number(value.toFixed(1));

/** Both probabilities as lines from 0 to 100 %, named at their ends, with dots at the year picked out. */
export function chanceLinesSvg(chart: ChanceLines, narrow: boolean): string {
  const { years, target, names } = chart;
  const [width, height, side] = narrow ? [340, 240, 108] : [720, 260, 116];
  const [left, right, top, bottom] = [40, width - side, 14, height - 26];
  const [first, last] = [years[0] as number, years.at(-1) as number];
  const x = (year: number) => left + ((year - first) / Math.max(1, last - first)) * (right - left);
  const y = (share: number) => bottom - share * (bottom - top);
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<path d="M${share ? 0 : left},${n(y(share))}H${right}"/>${share ? `<text y="${n(y(share) - 4)}">${100 * share}%</text>` : ""}`,
  );
  const step = last - first > 40 ? 20 : last - first > 16 ? 10 : last - first > 6 ? 5 : 1;
  const ticks = years
    .filter((year) => year % step === 0)
    .map((year) => `<text x="${n(x(year))}" y="${height - 6}" text-anchor="middle">${year}</text>`);
  const at = target - first;
  const [upper, lower] = [y(chart.crossedBy.at(-1) as number), y(chart.ahead.at(-1) as number)];
  const apart = Math.max(0, 16 - (lower - upper)) / 2;
  const early = x(target) < left + 40;
  const picked =
    at in years
      ? `<text class="target" x="${n(x(target) + (early ? 8 : -7))}" y="${n(y(chart.crossedBy[at] as number) + (early ? 18 : -7))}" text-anchor="${early ? "start" : "end"}">${target}</text>`
      : "";
  const line = (shares: readonly number[], name: string, labelY: number) => {
    const d = years.map((year, i) => `${n(x(year))},${n(y(shares[i] as number))}`).join("L");
    const dot = `<circle cx="${n(x(target))}" cy="${n(y(shares[at] as number))}" r="3.5"/>`;
    return `<path d="M${d}"/>${at in years ? dot : ""}<text x="${right + 7}" y="${n(labelY + 4)}">${escapeHtml(name)}</text>`;
  };
  return `<svg class="chance-lines chart" viewBox="0 0 ${width} ${height}" aria-hidden="true"><g class="grid">${grid.join("")}${ticks.join("")}</g>
<g class="crossed-by">${line(chart.crossedBy, names.crossedBy, upper - apart)}</g><g class="ahead" data-colour="${chart.colour}">${line(chart.ahead, names.ahead, lower + apart)}</g>${picked}</svg>`;
}
