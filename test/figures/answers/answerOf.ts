import { contentOf } from "../../../src/content/content.ts";
import { nativeDatabase } from "../../../src/database/native.ts";
import { bind, type ParameterValues } from "../../../src/database/parameters.ts";

/** A row of an answer as a test reads it: a test asserts what each value is. */
// biome-ignore lint/suspicious/noExplicitAny: the columns are those of the query, which only DuckDB knows.
export type AnswerRow = Readonly<Record<string, any>>;

/** The question of every figure as its file stands, by id. */
export const questions: ReadonlyMap<string, string> = new Map(
  contentOf()
    .figures()
    .map(({ id, file }) => [id, file("query.sql")?.text ?? ""]),
);

/** What the question of a figure gives for a reader's values, on the bundled data. */
export async function answerOf(id: string, values?: ParameterValues): Promise<AnswerRow[]> {
  const sql = questions.get(id);
  if (!sql) throw new Error(`There is no figure "${id}".`);
  return (await nativeDatabase()).rows<AnswerRow>(bind(sql, values));
}
