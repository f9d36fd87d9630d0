import { formatNumber } from "../../../../language/numbers.ts";
import type { Projection } from "../../../../model/projectScenario.ts";

/** One line of the table of years, as text. */
export interface YearRow {
  readonly year: number;
  readonly cells: readonly [chaser: string, leader: string, ratio: string];
  readonly crossing: boolean;
}

/** Divides billions for a table: trillions where the larger economy has at least one. */
export function tableUnit({ chaser, leader }: Projection): "trillion" | "billion" {
  return Math.max(chaser[0] as number, leader[0] as number) >= 1000 ? "trillion" : "billion";
}

/** The start, the end, every fifth year, and the years around each crossing and falling back; or every year. */
export function yearRows(projection: Projection, language: "en" | "ko", every = false): YearRow[] {
  const { years, crossings, lost } = projection;
  const start = years[0] as number;
  const turns = [...crossings, ...lost];
  const unit = tableUnit(projection) === "trillion" ? 1000 : 1;
  const wanted = (year: number) =>
    every || year === start || year % 5 === 0 || turns.some((turn) => year === turn - 1 || year === turn);
  return years.flatMap((year, i) => {
    if (!wanted(year) && i < years.length - 1) return [];
    const level = (value: number | undefined) => formatNumber((value as number) / unit, 1, language);
    const ratio = `${formatNumber(100 * (projection.ratio[i] as number), 1, language)}%`;
    return [
      {
        year,
        cells: [level(projection.chaser[i]), level(projection.leader[i]), ratio],
        crossing: crossings.includes(year),
      },
    ];
  });
}

/** Table rows as HTML; the values are digits only. */
export function yearRowsHtml(rows: readonly YearRow[]): string {
  return rows
    .map(
      ({ year, cells, crossing }) =>
        `<tr${crossing ? ' class="crossing"' : ""}><th scope="row">${year}</th>${cells.map((cell) => `<td class="number">${cell}</td>`).join("")}</tr>`,
    )
    .join("");
}
