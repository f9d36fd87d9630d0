import type { Path } from "../content/readYaml.ts";
import { nearestInSql } from "../database/nearestInSql.ts";
import { bind } from "../database/parameters.ts";
import { isQueryTimeout } from "../database/queryTimeout.ts";
import { readSqlFault } from "../database/sqlFault.ts";
import { blanksIn } from "../language/blanks.ts";
import { languages } from "../language/language.ts";
import { type Checked, firstLine, rawMessage } from "./checked.ts";
import { type ColumnTypes, columnKind, describeColumns } from "./columnTypes.ts";
import { type FigureData, sentenceNames } from "./figure.ts";
import type { FigureValue } from "./figureSchema.ts";
import { sentenceOf, valueColumn, valueColumns, type WordsRow, wordsSql } from "./wordsSql.ts";

/** What the database is asked for some of a figure's words, and what it answered. */
type Part = Pick<FigureData, "values" | "sentences">;
interface Answer {
  readonly row: WordsRow;
  readonly types: ColumnTypes;
}

const noSentences = { title: [], measure: [], note: [], alternative: [] };

/** The database's own answer to the words; each value by itself only where the whole does not stand. */
export async function checkWords(checked: Checked): Promise<void> {
  const { figure, rows, at } = checked;
  const answer = await ask(checked, figure).catch(() => undefined);
  if (!answer) return checkParts(checked);
  if (rows.length === 0) return;
  for (const [name, value] of Object.entries(figure.values)) {
    for (const [column] of valueColumns(name, value)) {
      const report = at(...valuePath(name, column, value));
      const type = answer.types[valueColumn(column)] ?? "";
      if (columnKind(type) === "other" && !/^"?NULL"?$/.test(type))
        report([], `the value is a ${type}, no single cell`, "Give a number, a text or a date");
      else if (answer.row[valueColumn(column)] === null && isNamed(figure, name, answer.row)) {
        const remedy = "Change the question, or say the sentence only when there is one";
        report([], "the question gives no cell, and a sentence names it", remedy);
      }
    }
  }
  for (const name of ["title", "measure"] as const) {
    if (sentenceOf(figure, name, answer.row)) continue;
    const message = "no condition holds for the figure as published";
    at(name)([], message, "Add a last sentence without a condition");
  }
}

async function ask({ figure, database }: Checked, part: Part): Promise<Answer> {
  const sql = partSql(figure, part);
  const [row = {}] = await database.rows<WordsRow>(sql);
  return { row, types: await describeColumns(database, sql) };
}

const partSql = ({ sql }: FigureData, { values, sentences }: Part) => wordsSql({ sql, values, sentences }, bind(sql));

/** Finds which values and conditions do not stand; what builds on one that does not is no mistake of its own. */
async function checkParts(checked: Checked): Promise<void> {
  const { figure } = checked;
  let sound: FigureData["values"] = {};
  const failed: string[] = [];
  const isSpoilt = (sql: string) => failed.some((name) => new RegExp(`\\b${name}\\b`).test(sql));
  for (const [name, value] of Object.entries(figure.values)) {
    for (const [column, sql] of valueColumns(name, value)) {
      const values = { ...sound, [column]: { sql } };
      const stands =
        !isSpoilt(sql) &&
        (await checkSql(checked, valuePath(name, column, value), sql, { values, sentences: noSentences }));
      if (stands) sound = values;
      else failed.push(column);
    }
  }
  for (const name of sentenceNames) {
    const isList = Array.isArray((checked.yaml.value as Record<string, unknown>)[name]);
    for (const [i, sentence] of figure.sentences[name].entries()) {
      if (sentence.when === undefined || isSpoilt(sentence.when)) continue;
      const part = { values: sound, sentences: { ...noSentences, [name]: [sentence] } };
      await checkSql(checked, isList ? [name, i, "when"] : [name, "when"], sentence.when, part);
    }
  }
}

const valuePath = (name: string, column: string, { sql }: Pick<FigureValue, "sql">): Path =>
  typeof sql === "string" ? ["values", name, "sql"] : ["values", name, "sql", column.slice(-2)];

/** Whether a part stands; an error of DuckDB is noted at its place in the SQL that an editor wrote. */
async function checkSql(checked: Checked, path: Path, sql: string, part: Part): Promise<boolean> {
  const { figure, types, at } = checked;
  const error = await ask(checked, part).then(
    () => undefined,
    (thrown: unknown) => thrown ?? "no answer",
  );
  if (error === undefined) return true;
  const question = partSql(figure, part);
  const { message, from } = readSqlFault(rawMessage(error), question);
  const start = question.lastIndexOf(sql.trim().replace(/;\s*$/, ""));
  const offset = from !== undefined && from >= start && from < start + sql.length ? from - start : 0;
  if (/More than one row/.test(message)) {
    at(...path)([], "the question gives more than one row", "Ask for one cell: an aggregate, or limit 1", offset);
  } else {
    const nearest = nearestInSql(message, [...Object.keys(types), ...Object.keys(figure.values)]);
    const general = isQueryTimeout(error)
      ? error.remedy
      : "Correct the SQL; it asks `rows`, and may name earlier values and parameters";
    at(...path)([], firstLine(message), nearest ?? general, offset);
  }
  return false;
}

/** Whether a sentence that is said as published has a blank for the value. */
function isNamed(figure: FigureData, value: string, row: WordsRow): boolean {
  return sentenceNames.some((part) => {
    const sentence = sentenceOf(figure, part, row);
    return languages.some((language) => blanksIn(sentence?.[language] ?? "").some(({ name }) => name === value));
  });
}
