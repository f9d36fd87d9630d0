import { formatNumber } from "../../../../language/numbers.ts";
import type { Projection } from "../../../../model/projectScenario.ts";

/** One line of the table of years, as text. */
export interface YearRow {
  readonly year: number;
  readonly cells: readonly [chaser: string, leader: string, ratio: string];
  readonly crossing: boolean;
}

/**
 * The unit of a table of billions: trillions where the larger economy has at least one, dollars where levels are per
 * head. No economy has less than a million dollars, and no head as much.
 */
export function tableUnit({ chaser, leader }: Projection): "trillion" | "billion" | "head" {
  const larger = Math.max(chaser[0] as number, leader[0] as number);
  return larger >= 1000 ? "trillion" : larger < 1e-3 ? "head" : "billion";
}

const sizes = { trillion: 1000, billion: 1, head: 1e-9 };

/** The start, the end, every fifth year, and the years around each crossing and falling back; or every year. */
export function yearRows(projection: Projection, language: "en" | "ko", every = false): YearRow[] {
  const { years, crossings, lost } = projection;
  const start = years[0] as number;
  const turns = [...crossings, ...lost];
  const unit = tableUnit(projection);
  const wanted = (year: number) =>
    every || year === start || year % 5 === 0 || turns.some((turn) => year === turn - 1 || year === turn);
  return years.flatMap((year, i) => {
    if (!wanted(year) && i < years.length - 1) return [];
    const level = (value: number | undefined) =>
      formatNumber((value as number) / sizes[unit], unit === "head" ? 0 : 1, language);
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
