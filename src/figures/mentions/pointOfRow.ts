import type { Row } from "../../charts/row.ts";
import type { FactRow } from "../../facts/restingRow.ts";
import type { FigurePoint, FigurePoints, ShownNumber } from "./mention.ts";
import { isSameNumber } from "./numbersAt.ts";

/**
 * The point of a figure that a fact's number is, found by the row that the number was read from: the number is the
 * same; so is every column that both rows have, except the drawn one, which may be in another unit; every text of the
 * fact's row that the figure's rows know stands in the point's row; and one of these tells the figure's points apart.
 * Undefined where no point or more than one is such.
 */
export function pointOfRow(
  row: FactRow,
  number: ShownNumber,
  { columns, rows, points }: FigurePoints,
): FigurePoint | undefined {
  const known = textsIn(rows);
  const texts = Object.values(row).filter((value) => typeof value === "string" && known.has(value));
  const telling = tellingColumns(rows);
  const found = points.filter((each) => {
    const other = each.point.row;
    const shared = Object.keys(row).filter((column) => column in other && column !== each.point.column);
    const own = Object.values(other);
    return (
      shared.every((column) => row[column] === other[column]) &&
      texts.every((text) => own.includes(text)) &&
      (shared.some((column) => telling.has(column)) || texts.some((text) => tellsRows(text, rows))) &&
      isSameNumber(number, each, columns)
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

const textsIn = (rows: readonly Row[]): ReadonlySet<unknown> =>
  new Set(rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === "string"));

/** The columns that do not hold the same value in every row. */
function tellingColumns(rows: readonly Row[]): ReadonlySet<string> {
  const columns = Object.keys(rows[0] ?? {});
  return new Set(columns.filter((column) => rows.some((row) => row[column] !== rows[0]?.[column])));
}

/** Whether a text stands in some rows and not in others. */
const tellsRows = (text: unknown, rows: readonly Row[]) => rows.some((row) => !Object.values(row).includes(text));
