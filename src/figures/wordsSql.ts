import {
  fromLiteral,
  type ParameterValue,
  type ParameterValues,
  parameterDefaults,
  toLiteral,
} from "../database/parameters.ts";
import { type FigureData, type Sentence, type SentenceName, sentenceNames } from "./figure.ts";
import type { FigureValue } from "./figureSchema.ts";

/** The one row that `wordsSql` asks for: how many rows there are, every value, and which conditions hold. */
export type WordsRow = Readonly<Record<string, unknown>>;

/** Column of the row with the number of the figure's rows. */
export const rowCount = "n";
/** Column of a value; one that is computed for each language has two. */
export const valueColumn = (name: string) => `v_${name}`;
/** Column of the condition of a sentence. */
const conditionColumn = (sentence: string, i: number) => `w_${sentence}_${i}`;

/** Of a part, the sentence that is said: the first whose condition holds in the row. */
export function sentenceOf(
  { sentences }: Pick<FigureData, "sentences">,
  name: SentenceName,
  row: WordsRow,
): Sentence | undefined {
  return sentences[name].find(({ when }, i) => when === undefined || row[conditionColumn(name, i)] === true);
}

/** Columns of a value with the SQL of each. */
export function valueColumns(
  name: string,
  { sql }: Pick<FigureValue, "sql">,
): (readonly [column: string, sql: string])[] {
  if (typeof sql === "string") return [[name, sql]];
  // By its bare name, conditions ask for the first of the two.
  return [
    [`${name}_en`, sql.en],
    [`${name}_ko`, sql.ko],
    [name, `${name}_en`],
  ];
}

/** A parameter as the words may name it: the choice, or a literal default; a default that is a question has no value here. */
function parameterSql(value: ParameterValue | undefined, fallback: string): string {
  if (value !== undefined) return toLiteral(value);
  return fromLiteral(fallback) === undefined ? "null" : fallback;
}

/** An expression as a column; a question has parentheses of its own, and comments end with their line. */
const column = (sql: string, name: string) => `(${sql.trim().replace(/;\s*$/, "")}\n) as "${name}"`;

/** Whether a text of SQL mentions a name; a comment or a text that does costs nothing. */
const mentions = (sql: string, name: string) => new RegExp(`\\b${name}\\b`, "i").test(sql);

/**
 * The question whose one row fills a figure's sentences: each value over `rows`, which is the figure's own answer. DuckDB
 * lets no subquery name a column made beside it, so what builds on other values is asked one level further out.
 */
export function wordsSql(
  figure: Pick<FigureData, "sql" | "values" | "sentences">,
  boundSql: string,
  values: ParameterValues = {},
): string {
  const parameters = [...parameterDefaults(figure.sql)].map(
    ([name, text]) => `${parameterSql(values[name], text)} as "${name}"`,
  );
  const levels: string[][] = [];
  const levelOf = new Map<string, number>();
  for (const [name, value] of Object.entries(figure.values)) {
    for (const [made, sql] of valueColumns(name, value)) {
      const level = Math.max(
        0,
        ...[...levelOf].map(([other, at]) => (other !== made && mentions(sql, other) ? at + 1 : 0)),
      );
      levelOf.set(made, level);
      levels[level] = [...(levels[level] ?? []), column(sql, made)];
    }
  }
  const base = `select ${['(select count(*) from rows) as "row count"', ...parameters].join(", ")}`;
  const nested = levels.reduce((inner, columns) => `select *, ${columns.join(", ")} from (${inner})`, base);
  const conditions = sentenceNames.flatMap((sentence) =>
    figure.sentences[sentence].flatMap(({ when }, i) =>
      when === undefined
        ? []
        : [`cast(${column(when, "").replace(/ as ""$/, "")} as boolean) as "${conditionColumn(sentence, i)}"`],
    ),
  );
  const given = [...levelOf.keys()].map((name) => `"${name}" as "${valueColumn(name)}"`);
  return `with rows as (${boundSql.trim().replace(/;\s*$/, "")}\n)\nselect ${[`"row count" as "${rowCount}"`, ...given, ...conditions].join(", ")}\nfrom (${nested})`;
}
