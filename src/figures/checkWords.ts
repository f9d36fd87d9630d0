import type { Path } from "../content/readYaml.ts";
import { bind } from "../database/parameters.ts";
import { readSqlFault } from "../database/sqlFault.ts";
import { languages } from "../language/language.ts";
import { blanksIn } from "./blanks.ts";
import { type Checked, firstLine, nearestInSql, rawMessage, tell } from "./checked.ts";
import { columnKind } from "./columnTypes.ts";
import { type FigureData, sentenceNames } from "./figure.ts";
import { conditionColumn, valueColumn, valueColumns, type WordsRow, wordsSql } from "./wordsSql.ts";

/** The database's own answer to the words; each value by itself only where the whole does not stand. */
export async function checkWords(checked: Checked): Promise<void> {
  const { figure, database, rows, found } = checked;
  const ask = async (part: Pick<FigureData, "values" | "sentences">) => {
    const sql = wordsSql({ sql: figure.sql, ...part }, bind(figure.sql));
    const [row] = await database.rows<WordsRow>(sql);
    const types = await database.rows<{ column_name: string; column_type: string }>(`describe ${sql}`);
    return { row: row ?? {}, types: new Map(types.map(({ column_name, column_type }) => [column_name, column_type])) };
  };
  const before = found.length;
  const { sound, answer } = await checkValues(checked, ask);
  if (!answer || found.length > before || rows.length === 0) return;
  for (const [name, value] of Object.entries(sound)) {
    for (const [column] of valueColumns(name, value)) {
      const type = answer.types.get(valueColumn(column)) ?? "";
      const path = valuePath(name, column, value);
      if (columnKind(type) === "other" && !/^"?NULL"?$/.test(type))
        tell(checked, path, `the value is a ${type}, no single cell`, "Give a number, a text or a date");
      else if (answer.row[valueColumn(column)] === null && isSaid(figure, name, answer.row))
        tell(
          checked,
          path,
          "the question gives no cell, and a sentence names it",
          "Change the question, or say the sentence only when there is one",
        );
    }
  }
  for (const name of sentenceNames) {
    const sentences = figure.sentences[name];
    if (name !== "title" && name !== "measure") continue;
    if (!sentences.some(({ when }, i) => when === undefined || answer.row[conditionColumn(name, i)] === true))
      tell(
        checked,
        [name],
        "no condition holds for the figure as published",
        "Add a last sentence without a condition",
      );
  }
}

interface Asked {
  readonly row: WordsRow;
  readonly types: ReadonlyMap<string, string>;
}

async function checkValues(
  checked: Checked,
  ask: (part: Pick<FigureData, "values" | "sentences">) => Promise<Asked>,
): Promise<{ sound: FigureData["values"]; answer?: Asked }> {
  const { figure } = checked;
  try {
    return { sound: figure.values, answer: await ask(figure) };
  } catch {
    // Which of them it is, the next questions tell.
  }
  const none = { title: [], measure: [], note: [], alternative: [] };
  let sound: FigureData["values"] = {};
  const failed: string[] = [];
  const isSpoilt = (sql: string) => failed.some((name) => new RegExp(`\\b${name}\\b`).test(sql));
  for (const [name, value] of Object.entries(figure.values)) {
    for (const [column, sql] of valueColumns(name, value)) {
      if (isSpoilt(sql)) {
        failed.push(column);
        continue;
      }
      const more = { ...sound, [column]: { sql } };
      try {
        await ask({ values: more, sentences: none });
        sound = more;
      } catch (error) {
        failed.push(column);
        tellSql(
          checked,
          valuePath(name, column, value),
          sql,
          error,
          wordsSql({ sql: figure.sql, values: more, sentences: none }, bind(figure.sql)),
        );
      }
    }
  }
  for (const name of sentenceNames) {
    for (const [i, sentence] of figure.sentences[name].entries()) {
      if (sentence.when === undefined || isSpoilt(sentence.when)) continue;
      const part = { values: sound, sentences: { ...none, [name]: [sentence] } };
      try {
        await ask(part);
      } catch (error) {
        const path = Array.isArray((checked.yaml.value as Record<string, unknown>)[name])
          ? [name, i, "when"]
          : [name, "when"];
        tellSql(checked, path, sentence.when, error, wordsSql({ sql: figure.sql, ...part }, bind(figure.sql)));
      }
    }
  }
  return { sound };
}

const valuePath = (name: string, column: string, { sql }: { sql: unknown }): Path =>
  typeof sql === "string" ? ["values", name, "sql"] : ["values", name, "sql", column.slice(-2)];

/** An error of DuckDB at its place in the SQL that an editor wrote, not in the question around it. */
function tellSql(checked: Checked, path: Path, sql: string, error: unknown, question: string): void {
  const { message, from } = readSqlFault(rawMessage(error), question);
  const start = question.lastIndexOf(sql.trim().replace(/;\s*$/, ""));
  const offset = from !== undefined && from >= start && from < start + sql.length ? from - start : 0;
  const isMany = /More than one row/.test(message);
  const said = isMany ? "the question gives more than one row" : firstLine(message);
  tell(
    checked,
    path,
    said,
    isMany
      ? "Ask for one cell: an aggregate, or limit 1"
      : (nearestInSql(message, [...Object.keys(checked.types), ...Object.keys(checked.figure.values)]) ??
          "Correct the SQL; it asks `rows`, and may name earlier values and parameters"),
    offset,
  );
}

/** Whether a sentence that is said as published has a blank for the value. */
function isSaid(figure: FigureData, value: string, row: WordsRow): boolean {
  return sentenceNames.some((name) => {
    const said = figure.sentences[name].find(
      ({ when }, i) => when === undefined || row[conditionColumn(name, i)] === true,
    );
    return (
      said !== undefined && languages.some((language) => blanksIn(said[language]).some((blank) => blank.name === value))
    );
  });
}
