import type { Point, Series } from "../../charts/points.ts";
import type { Row } from "../../charts/row.ts";
import type { ColumnsWords } from "../../charts/schema.ts";
import type { UnitName } from "../../language/units.ts";

/** A number as a text shows it: rounded to its decimals, and where its sentence says which way, without its sign. */
export interface ShownNumber {
  readonly value: number | string;
  readonly unit: UnitName;
  readonly digits: number;
  readonly absolute?: boolean | undefined;
}

/** A drawn point with the series it belongs to. */
export interface FigurePoint {
  readonly series: Series;
  readonly point: Point;
}

/** The points of a figure in one language, and what its columns are called. */
export interface FigurePoints {
  readonly columns: ColumnsWords;
  readonly rows: readonly Row[];
  readonly points: readonly FigurePoint[];
}

/** A number of an essay's text that stands as a point in a figure of the same text. */
export interface Mention {
  /** The slug of the essay. */
  readonly essay: string;
  /** Id of the fact. */
  readonly fact: string;
  /** Which of the fact's values it is, where that is not the one it shows by itself. */
  readonly of?: "published" | "computed" | "counter" | undefined;
  /** The number as its sentence shows it, and which of the facts in the text that one is, from 0. */
  readonly text: string;
  readonly use: number;
  /** Id of the figure, and the row and the column of it that are drawn there. */
  readonly figure: string;
  readonly row: Row;
  readonly column?: string | undefined;
}

/** The name of a number in its text: `market-ratio-2021`, `gdp-ratio-2021.published`. */
export const mentionName = ({ fact, of }: Pick<Mention, "fact" | "of">): string => (of ? `${fact}.${of}` : fact);

/** The points of all series in one list. */
export const pointsIn = (series: readonly Series[]): FigurePoint[] =>
  series.flatMap((each) => each.points.map((point) => ({ series: each, point })));
