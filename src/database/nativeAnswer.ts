import { nativeDatabase } from "./native.ts";
import { parseSqlType } from "./values/sqlType.ts";
import type { Answer } from "./wasm/answer.ts";
import { answerColumn } from "./wasm/answerColumn.ts";

/**
 * The answer of the build's database in the shape that a page gets from its own, every value in DuckDB's text. A column
 * whose type is nested is an error, and so are two of one name.
 */
export async function nativeAnswer(sql: string): Promise<Answer> {
  const database = await nativeDatabase();
  const described = await database.rows<{ column_name: string; column_type: string }>(`describe ${sql}`);
  const asked = `of “${sql.slice(0, 60)}”`;
  for (const [i, { column_name: name, column_type: type }] of described.entries()) {
    if (parseSqlType(type).kind !== "leaf")
      throw new Error(`The column ${name} ${asked} is ${type}: an answer made at build holds plain values only.`);
    if (described.findIndex((each) => each.column_name === name) < i)
      throw new Error(`Two columns ${asked} are called ${name}: give each a name of its own.`);
  }
  const rows = await database.rows<Record<string, string | null>>(`select columns(*)::varchar from (${sql})`);
  const columns = described.map(({ column_name: name, column_type: type }) =>
    answerColumn({ name, type, text: (row) => rows[row]?.[name] ?? null }),
  );
  return { columns, length: rows.length, total: rows.length, counted: true, milliseconds: 0, isFull: false };
}
