import { type ChartSpec, type Mark, statuses } from "../charts/schema.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import type { Path, YamlFile } from "../content/readYaml.ts";
import { nameRemedy, pathText } from "../content/schemaDiagnostics.ts";
import type { Database } from "../database/database.ts";
import { readSqlFault } from "../database/sqlFault.ts";
import { languages } from "../language/language.ts";
import { bind } from "../queries/bind.ts";
import { colourNames } from "../styles/colours.ts";
import { blanksIn } from "./blanks.ts";
import { type ColumnTypes, columnKind, isNumeric } from "./columnTypes.ts";
import { type FigureData, type Row, sentenceNames } from "./figure.ts";
import type { FigureReading } from "./readFigure.ts";
import { queryColumn } from "./tableOf.ts";
import { conditionColumn, valueColumn, valueColumns, type WordsRow, wordsSql } from "./wordsSql.ts";

interface Checked {
  readonly figure: FigureData;
  readonly yaml: YamlFile;
  readonly sqlFile: string;
  readonly database: Database;
  readonly types: ColumnTypes;
  readonly rows: readonly Row[];
  readonly found: Diagnostic[];
}

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
        remedy: "Correct the query; it must run by hand as it stands",
      },
    ];
  }
  const rows = await database.rows<Row>(bind(figure.sql));
  const checked = { figure, yaml, sqlFile, database, types: asked.types, rows, found };
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

/** DuckDB's first line, without its kind of error. */
const firstLine = (message: string) =>
  (message.split("\n")[0] ?? message).replace(/^(?:\w+ )+Error: /, "").replace(/[.!]$/, "");

const rawMessage = (error: unknown) => (error instanceof Error ? error.message : String(error));

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

function tell({ yaml, found }: Checked, path: Path, message: string, remedy: string, offset = 0): void {
  found.push({ file: yaml.file, ...yaml.valuePlace(path, offset), message: `${pathText(path)}: ${message}`, remedy });
}

/** Names that a channel may have: the columns of the query, and those described that show one of them. */
const namesOf = ({ figure, types }: Checked) => [...new Set([...Object.keys(types), ...Object.keys(figure.columns)])];

function checkColumns(checked: Checked): void {
  const { figure, types, yaml, found } = checked;
  const names = Object.keys(types);
  for (const [name, words] of Object.entries(figure.columns)) {
    const path = ["columns", name];
    for (const language of languages) {
      const column = queryColumn(name, words, language);
      if (types[column] !== undefined) continue;
      const written =
        words.column === undefined
          ? path
          : [...path, "column", ...(typeof words.column === "string" ? [] : [language])];
      const place = words.column === undefined ? yaml.keyPlace(path) : yaml.valuePlace(written);
      found.push({
        file: yaml.file,
        ...place,
        message: `${pathText(written)}: the query gives no column "${column}"`,
        remedy: nameRemedy(column, names),
      });
      if (typeof words.column !== "object") break;
    }
    const type = types[queryColumn(name, words, "en")];
    if (type === undefined) continue;
    const kind = columnKind(type);
    if (words.unit && words.unit !== "date" && words.unit !== "year" && !isNumeric(type))
      tell(
        checked,
        [...path, "unit"],
        `a column of type ${type} has no unit`,
        "Remove the unit, or give a number in the query",
      );
    if (words.unit === "date" && kind !== "date" && kind !== "text")
      tell(
        checked,
        [...path, "unit"],
        `a column of type ${type} holds no dates`,
        "Remove the unit, or give a date in the query",
      );
    if (words.time && kind !== "text" && kind !== "date")
      tell(
        checked,
        [...path, "time"],
        `a column of type ${type} says nothing of time in text`,
        "Remove it; a year that is a number has unit: year",
      );
  }
}

function checkChannels(checked: Checked): void {
  const { spec } = checked.figure;
  if (!spec) return;
  const column = (path: Path, name: unknown) => {
    if (typeof name !== "string" || namesOf(checked).includes(name)) return;
    const isColour = (colourNames as readonly string[]).includes(name);
    const remedy = isColour ? `A colour is written { value: ${name} }` : nameRemedy(name, namesOf(checked));
    tell(checked, path, `the query gives no column "${name}"`, remedy);
  };
  const text = (path: Path, written: Mark["text"]) => {
    if (typeof written !== "object") {
      column(path, written);
      return;
    }
    for (const language of languages)
      for (const { name, offset } of blanksIn(written[language]))
        if (!namesOf(checked).includes(name))
          tell(
            checked,
            [...path, language],
            `the query gives no column "${name}"`,
            nameRemedy(name, namesOf(checked)),
            offset,
          );
  };
  const condition = (path: Path, where: Mark["where"]) => {
    for (const name of Object.keys(where ?? {})) {
      if (namesOf(checked).includes(name)) continue;
      const { yaml, found } = checked;
      found.push({
        file: yaml.file,
        ...yaml.keyPlace([...path, name]),
        message: `${pathText(path)}: the query gives no column "${name}"`,
        remedy: nameRemedy(name, namesOf(checked)),
      });
    }
  };
  column(["status"], spec.status);
  spec.plot.forEach((mark, i) => {
    const at = ["plot", i];
    for (const name of ["x", "y", "x1", "x2", "y1", "y2", "fy", "z", "fill", "stroke", "symbol", "status"] as const)
      column([...at, name], mark[name]);
    for (const [side, name] of (mark.band ?? []).entries()) column([...at, "band", side], name);
    text([...at, "text"], mark.text);
    condition([...at, "where"], mark.where);
    if (typeof mark.label !== "object") return;
    text([...at, "label", "text"], mark.label.text);
    condition([...at, "label", "where"], mark.label.where);
  });
  text(["panels", "text"], spec.panels?.text);
  text(["panels", "note"], spec.panels?.note);
}

/** Values in the data that have no name where the others have one, and statuses that nothing says how to draw. */
function checkNames(checked: Checked): void {
  const { figure, rows, types } = checked;
  const seen = (column: string) =>
    [...new Set(rows.map((row) => row[column]).filter((value) => value !== null))].map(String);
  for (const [name, words] of Object.entries(figure.columns)) {
    const column = queryColumn(name, words, "en");
    if (!words.values || types[column] === undefined) continue;
    const names = Object.keys(words.values);
    const unnamed = seen(column).filter((value) => !names.includes(value));
    if (unnamed.length > 0)
      tell(
        checked,
        ["columns", name, "values"],
        `the data has ${unnamed.map((value) => `"${value}"`).join(", ")}, which has no name`,
        `Name it in both languages; named ${names.length === 1 ? "is" : "are"} ${names.join(", ")}`,
      );
  }
  const uses = [
    [["status"], figure.spec?.status] as const,
    ...(figure.spec?.plot ?? []).map(({ status }, i) => [["plot", i, "status"], status] as const),
  ];
  for (const [path, column] of uses) {
    if (column === undefined || types[column] === undefined) continue;
    const named = figure.columns[column]?.values ?? {};
    const unknown = seen(column).filter(
      (value) => !named[value]?.status && !(statuses as readonly string[]).includes(value),
    );
    if (unknown.length > 0)
      tell(
        checked,
        path,
        `the column "${column}" says ${unknown.map((value) => `"${value}"`).join(", ")}`,
        `Expected ${statuses.join(", ")}; or say under columns.${column}.values which of them it counts as`,
      );
  }
}

/** Whether a row is among those that a condition asks for. */
export function holds(row: Row, where: Mark["where"]): boolean {
  return Object.entries(where ?? {}).every(([name, asked]) => {
    const isNot = typeof asked === "object" && asked !== null && !Array.isArray(asked);
    const list: readonly unknown[] = [isNot ? asked.not : asked].flat();
    return list.includes(row[name] ?? null) !== isNot;
  });
}

function checkMark(checked: Checked, mark: Mark, i: number): void {
  const { figure, rows, types } = checked;
  const shown = rows.filter((row) => holds(row, mark.where));
  const spec = figure.spec as ChartSpec;
  const at: Path = ["plot", i];
  if (shown.length === 0) {
    tell(checked, mark.where ? [...at, "where"] : at, "no row is drawn by this mark", "Change its condition");
    return;
  }
  const values = (name: string) => shown.map((row) => row[name]);
  for (const axis of ["x", "y"] as const) {
    if (spec[axis]?.type !== "log") continue;
    const channels = [mark[axis], mark[`${axis}1`], mark[`${axis}2`], ...(axis === "y" ? (mark.band ?? []) : [])];
    for (const name of new Set(channels)) {
      if (typeof name !== "string" || types[name] === undefined) continue;
      const below = values(name).filter((value) => typeof value === "number" && value <= 0);
      if (below.length > 0)
        tell(
          checked,
          [axis, "type"],
          `a log scale has no place for ${below[0]}, which "${name}" has ${below.length === 1 ? "once" : `${below.length} times`}`,
          "Use linear or symlog, or leave those rows out with where",
        );
    }
  }
  if (mark.mark === "line" && !mark.select) checkLine(checked, mark, shown, at);
  const measured = mark.mark === "barX" ? mark.x : mark.mark === "barY" ? mark.y : undefined;
  if (typeof measured === "string" && types[measured] !== undefined) {
    const empty = values(measured).filter((value) => value === null).length;
    if (empty > 0)
      tell(
        checked,
        [...at, mark.mark === "barX" ? "x" : "y"],
        `"${measured}" has no value in ${empty} of ${shown.length} rows`,
        `Leave them out: where: { ${measured}: { not: null } }`,
      );
  }
}

function checkLine(checked: Checked, mark: Mark, rows: readonly Row[], at: Path): void {
  const { x, y } = mark;
  if (typeof x !== "string" || typeof y !== "string") return;
  const by = [
    mark.z ?? (typeof mark.stroke === "string" ? mark.stroke : typeof mark.fill === "string" ? mark.fill : undefined),
    mark.fy,
  ].filter((name) => name !== undefined);
  const drawn = rows.filter((row) => row[x] !== null && row[y] !== null);
  const series = Map.groupBy(drawn, (row) => by.map((name) => String(row[name])).join(", "));
  const single = [...series].filter(([, points]) => points.length === 1).map(([name]) => name);
  if (single.length === 0) return;
  const which = by.length > 0 ? `the series ${single.map((name) => `"${name}"`).join(", ")} has` : "the series has";
  tell(
    checked,
    [...at, "mark"],
    `${which} one point, which no line can draw`,
    "Draw it as a dot, or leave it out with where",
  );
}

/** The database's own answer to the words; each value by itself only where the whole does not stand. */
async function checkWords(checked: Checked): Promise<void> {
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
      : "Correct the SQL; it asks `rows`, and may name earlier values and parameters",
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
