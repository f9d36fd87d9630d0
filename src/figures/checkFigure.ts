import type { Diagnostic } from "../content/diagnostic.ts";
import type { Database } from "../database/database.ts";
import { nearestInSql } from "../database/nearestInSql.ts";
import { bind } from "../database/parameters.ts";
import { isQueryTimeout } from "../database/queryTimeout.ts";
import { readSqlFault } from "../database/sqlFault.ts";
import { checkChannels, checkColumns } from "./checkChannels.ts";
import { checkDrawn } from "./checkDrawn.ts";
import { firstLine, rawMessage } from "./checked.ts";
import { checkMark, checkNames } from "./checkRows.ts";
import { checkWords } from "./checkWords.ts";
import { type ColumnTypes, describeColumns, describing } from "./columnTypes.ts";
import type { Figure, FigureData, Row } from "./figure.ts";
import type { FigureReading } from "./readFigure.ts";
import { reporter } from "./report.ts";

/**
 * Every mistake of a figure that only its data can show; those of its files alone are in `reading` already.
 * @param chart what its chart.ts exports, where it has one.
 */
export async function checkFigure(
  { figure, yaml }: FigureReading,
  database: Database,
  chart: Pick<Figure, "chart" | "points"> = {},
): Promise<Diagnostic[]> {
  if (!figure) return [];
  const file = yaml.file.replace(/figure\.yaml$/, "query.sql");
  let types: ColumnTypes;
  try {
    types = await describeColumns(database, figure.sql);
  } catch (error) {
    return [queryFault(file, figure.sql, rawMessage(error))];
  }
  const found: Diagnostic[] = [];
  let rows: Row[];
  let otherRows: Row[];
  try {
    rows = await database.rows<Row>(bind(figure.sql));
    otherRows = await rowsOfChoices(figure, database);
  } catch (error) {
    return [runFault(file, error)];
  }
  const at = reporter(yaml, found);
  const checked = { figure: { ...figure, ...chart }, yaml, database, types, rows, otherRows, at, found };
  checkColumns(checked);
  checkChannels(checked);
  if (rows.length === 0) {
    const remedy = "Change it, or the defaults of its parameters";
    found.push({ file, line: 1, column: 1, message: "the query gives no rows", remedy });
  } else {
    checkNames(checked);
    for (const [i, mark] of (figure.spec?.plot ?? []).entries()) checkMark(checked, mark, i);
    // What is wrong already would only be said again by a drawing of it.
    if (found.length === 0) checkDrawn(checked);
  }
  await checkWords(checked);
  return found;
}

/** The rows of every option of every select. */
async function rowsOfChoices({ sql, controls }: FigureData, database: Database): Promise<Row[]> {
  const choices = controls
    .filter(({ kind }) => kind === "select")
    .flatMap(({ parameter, options = [] }) => options.map(({ value }) => ({ [parameter]: value })));
  const answers: Row[][] = [];
  for (const choice of choices) answers.push(await database.rows<Row>(bind(sql, choice)));
  return answers.flat();
}

/** What comes out only when a query runs: a value that cannot be read as its type, or no end. */
function runFault(file: string, error: unknown): Diagnostic {
  const remedy = isQueryTimeout(error) ? error.remedy : "Correct the query; it must run by hand as it stands";
  return { file, line: 1, column: 1, message: firstLine(rawMessage(error)), remedy };
}

/** What DuckDB says of a query, at its place in it. */
function queryFault(file: string, sql: string, raw: string): Diagnostic {
  const { message, from = 0 } = readSqlFault(raw, `${describing}${sql}`);
  const before = sql.slice(0, Math.max(0, from - describing.length)).split("\n");
  return {
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    message: firstLine(message),
    remedy: nearestInSql(message) ?? "Correct the query; it must run by hand as it stands",
  };
}
