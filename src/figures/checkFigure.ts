import type { Diagnostic } from "../content/diagnostic.ts";
import type { Database } from "../database/database.ts";
import { bind } from "../database/parameters.ts";
import { readSqlFault } from "../database/sqlFault.ts";
import { checkChannels, checkColumns } from "./checkChannels.ts";
import { checkMark, checkNames } from "./checkDrawing.ts";
import { firstLine, nearestInSql, rawMessage } from "./checked.ts";
import { checkWords } from "./checkWords.ts";
import type { ColumnTypes } from "./columnTypes.ts";
import type { FigureData, Row } from "./figure.ts";
import type { FigureReading } from "./readFigure.ts";

/** Every mistake of a figure that only its data can show; those of its files alone are in `reading` already. */
export async function checkFigure(reading: FigureReading, database: Database): Promise<Diagnostic[]> {
  const { figure, yaml } = reading;
  if (!figure) return [];
  const sqlFile = yaml.file.replace(/figure\.yaml$/, "query.sql");
  const found: Diagnostic[] = [];
  const asked = await describe(database, figure.sql);
  if ("fault" in asked) {
    const { message, line = 1, column = 1 } = asked.fault;
    return [
      {
        file: sqlFile,
        line,
        column,
        message: firstLine(message),
        remedy: nearestInSql(message) ?? "Correct the query; it must run by hand as it stands",
      },
    ];
  }
  const rows = await database.rows<Row>(bind(figure.sql));
  const otherRows = await rowsOfChoices(figure, database);
  const checked = { figure, yaml, sqlFile, database, types: asked.types, rows, otherRows, found };
  checkColumns(checked);
  checkChannels(checked);
  if (rows.length === 0)
    found.push({
      file: sqlFile,
      line: 1,
      column: 1,
      message: "the query gives no rows",
      remedy: "Change it, or the defaults of its parameters",
    });
  else {
    checkNames(checked);
    for (const [i, mark] of (figure.spec?.plot ?? []).entries()) checkMark(checked, mark, i);
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

async function describe(
  database: Database,
  sql: string,
): Promise<{ types: ColumnTypes } | { fault: { message: string; line?: number; column?: number } }> {
  const question = `describe ${sql}`;
  try {
    const described = await database.rows<{ column_name: string; column_type: string }>(question);
    return { types: Object.fromEntries(described.map(({ column_name, column_type }) => [column_name, column_type])) };
  } catch (error) {
    const fault = readSqlFault(rawMessage(error), question);
    const from = fault.from === undefined ? undefined : fault.from - "describe ".length;
    if (from === undefined || from < 0) return { fault: { message: fault.message } };
    const before = sql.slice(0, from).split("\n");
    return { fault: { message: fault.message, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
}
