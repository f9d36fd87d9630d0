import { type PointPlace, placeCollector } from "../charts/pointPlaces.ts";
import type { Series } from "../charts/points.ts";
import type { Width } from "../charts/widths.ts";
import { bytesRead } from "../database/bytesRead.ts";
import { nativeDatabase } from "../database/native.ts";
import { bind } from "../database/parameters.ts";
import { measuredCost, rangedSizes } from "../database/rangedCost.ts";
import { browserTables } from "../datasets/browserTable.ts";
import type { Language } from "../language/language.ts";
import { type ColumnTypes, describeColumns } from "./columnTypes.ts";
import { datasetsOf } from "./datasetsOf.ts";
import { drawStatic } from "./drawStatic.ts";
import type { Figure, Row } from "./figure.ts";
import type { FigureText } from "./figureText.ts";
import { initialValues } from "./initialValues.ts";
import { keptText } from "./keptText.ts";
import { type WordsRow, wordsSql } from "./wordsSql.ts";
import { pointsOf, writeFigure } from "./writeFigure.ts";

const answers = new WeakMap<Figure, Map<string, Promise<unknown>>>();

/** What is asked of a figure is asked once, however many pages show it; a figure that was edited is another one. */
export function once<T>(figure: Figure, question: string, ask: () => Promise<T>): Promise<T> {
  const own = answers.get(figure) ?? new Map<string, Promise<unknown>>();
  answers.set(figure, own);
  const answer = own.get(question) ?? ask();
  own.set(question, answer);
  return answer as Promise<T>;
}

/** A figure's question as published: its parameters at their defaults. */
export function publishedSql(figure: Figure): string {
  return bind(figure.sql, initialValues(figure.controls));
}

/** The rows a figure shows as published. */
export function rowsOf(figure: Figure): Promise<Row[]> {
  return once(figure, "rows", async () => (await nativeDatabase()).rows<Row>(publishedSql(figure)));
}

/** The columns of a figure's query with their types, in its order. */
export function columnsOf(figure: Figure): Promise<ColumnTypes> {
  return once(figure, "columns", async () => describeColumns(await nativeDatabase(), publishedSql(figure)));
}

/** What it costs a reader to run a figure's question as published; empty where it reads no table that stays on its host. */
export async function costOf(figure: Figure, language: Language): Promise<string> {
  const tables = rangedSizes(browserTables(datasetsOf(figure)));
  if (tables.length === 0) return "";
  const read = await once(figure, "bytes read", () => bytesRead(publishedSql(figure)));
  return measuredCost(read, tables, language);
}

/** What fills the sentences of a figure as published. */
export function wordsOf(figure: Figure): Promise<WordsRow | undefined> {
  return once(figure, "words", async () => {
    const sql = wordsSql(figure, publishedSql(figure), initialValues(figure.controls));
    return (await (await nativeDatabase()).rows<WordsRow>(sql))[0];
  });
}

/** A chart as published, and where each point of each of its series stands in it. */
export interface Drawing {
  readonly svg: string;
  readonly places: readonly (readonly (PointPlace | undefined)[])[];
}

/** A figure's series as published, in one language. */
export function publishedSeries(figure: Figure, language: Language): Promise<readonly Series[]> {
  return once(figure, `series ${language}`, async () => pointsOf(figure, await rowsOf(figure), language));
}

/**
 * A figure's chart as published, at one of the widths of a page or across the whole of it, drawn once for its pages,
 * its frame, its files and its readout.
 */
export function publishedDrawing(figure: Figure, language: Language, width: Width | "full"): Promise<Drawing> {
  return once(figure, `drawing ${language} ${width}`, async () => {
    const [rows, series] = [await rowsOf(figure), await publishedSeries(figure, language)];
    const text = await keptText({ figure, rows, inputs: ["drawing", language, width] }, () => {
      const { placed, placesOf } = placeCollector();
      return JSON.stringify({ svg: drawStatic(figure, rows, language, width, placed), places: placesOf(series) });
    });
    const { svg, places } = JSON.parse(text) as { svg: string; places: (PointPlace | null)[][] };
    return { svg, places: places.map((each) => each.map((place) => place ?? undefined)) };
  });
}

/** The same as SVG text alone. */
export async function drawingOf(figure: Figure, language: Language, width: Width | "full"): Promise<string> {
  return (await publishedDrawing(figure, language, width)).svg;
}

/** The words of a figure as published. */
export function textOf(figure: Figure, language: Language): Promise<FigureText> {
  return once(figure, `text ${language}`, async () => {
    const [rows, words] = await Promise.all([rowsOf(figure), wordsOf(figure)]);
    return writeFigure(figure, { rows, words }, language, initialValues(figure.controls));
  });
}
