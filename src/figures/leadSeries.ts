import { columnsOf, rowsOf } from "./answers.ts";
import { figureById } from "./catalogue.ts";
import { columnKind } from "./columnTypes.ts";
import { pointsOf } from "./writeFigure.ts";

/**
 * The series that stands for a figure where there is room for one line only: the first that it draws. A record tells
 * none: its first measured column (after a year), for the rows that share the first row's labels.
 */
export async function leadSeries(id: string): Promise<number[]> {
  const figure = figureById(id);
  const rows = await rowsOf(figure);
  const drawn = pointsOf(figure, rows, "en").find(({ points }) => points.length > 1);
  if (drawn) return drawn.points.map(({ value }) => value);
  const columns = Object.entries(await columnsOf(figure));
  const measure = columns.find(
    ([name, type]) => columnKind(type) === "double" || (columnKind(type) === "integer" && !/year/.test(name)),
  );
  if (!measure) return [0, 0];
  const label = columns.find(([, type]) => type === "text")?.[0];
  const same = rows.filter((row) => !label || row[label] === rows[0]?.[label]);
  const values = (same.length > 2 ? same : rows)
    .map((row) => row[measure[0]])
    .filter((value) => typeof value === "number");
  return values.length > 1 ? values : [0, 0];
}
