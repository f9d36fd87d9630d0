import { rowsOf } from "./answers.ts";
import { figureById } from "./catalogue.ts";
import { pointsOf } from "./writeFigure.ts";

/**
 * The values of the series that stands for a figure where there is room for one line only: the first that it draws. A
 * level line where it draws none, or no numbers. An unknown id is an error.
 */
export async function leadSeries(id: string): Promise<readonly number[]> {
  const figure = figureById(id);
  const series = pointsOf(figure, await rowsOf(figure), "en").find(({ points }) => points.length > 1);
  const values = series?.points.map(({ value }) => value) ?? [];
  return values.length > 1 && values.every(Number.isFinite) ? values : [0, 0];
}
