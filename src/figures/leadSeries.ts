import { rowsOf } from "./answers.ts";
import { figureById } from "./catalogue.ts";

/**
 * The series that stands for a figure where there is room for one line only: the numbers of its first measured column
 * (after a year), for the rows that share the first row's labels.
 */
export async function leadSeries(id: string): Promise<number[]> {
  const figure = figureById(id);
  const rows = await rowsOf(figure);
  const columns = Object.entries(figure.query.columns);
  const measure = columns.find(
    ([name, type]) => type.startsWith("double") || (type.startsWith("integer") && !/year/.test(name)),
  );
  if (!measure) return [0, 0];
  const label = columns.find(([, type]) => type === "text")?.[0];
  const same = rows.filter((row) => !label || row[label] === rows[0]?.[label]);
  const values = (same.length > 2 ? same : rows)
    .map((row) => row[measure[0]])
    .filter((value) => typeof value === "number");
  return values.length > 1 ? values : [0, 0];
}
