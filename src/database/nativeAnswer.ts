import { nativeDatabase } from "./native.ts";
import { parseSqlType } from "./values/sqlType.ts";
import { uniqueNames } from "./values/uniqueNames.ts";
import type { Answer } from "./wasm/answer.ts";
import { answerColumn } from "./wasm/answerColumn.ts";

/**
 * The answer of the build's database in the shape that a page gets from its own, every value in DuckDB's text. A column
 * whose type is nested is an error.
 */
export async function nativeAnswer(sql: string): Promise<Answer> {
  const database = await nativeDatabase();
  const described = await database.rows<{ column_name: string; column_type: string }>(`describe ${sql}`);
  const nested = described.find(({ column_type: type }) => parseSqlType(type).kind !== "leaf");
  if (nested)
    throw new Error(
      `The column ${nested.column_name} of “${sql.slice(0, 60)}” is ${nested.column_type}: an answer made at build holds plain values only.`,
    );
  const rows = await database.rows<Record<string, string | null>>(`select columns(*)::varchar from (${sql})`);
  const keys = uniqueNames(described.map(({ column_name: name }) => name));
  const columns = described.map(({ column_name: name, column_type: type }, i) =>
    answerColumn({ name, type, text: (row) => rows[row]?.[keys[i] as string] ?? null }),
  );
  return { columns, length: rows.length, total: rows.length, counted: true, milliseconds: 0, isFull: false };
}
