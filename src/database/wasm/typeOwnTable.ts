import { tableFromIPC } from "@uwdata/flechette";
import { quotedName, quotedText } from "../../datasets/quoteSql.ts";
import type { Call } from "./duckdbCalls.ts";
import { type ColumnProfile, profileColumnSql, typeOfColumn } from "./profileColumn.ts";

/**
 * Makes `table` of a table whose columns are all text, each with the type that holds its values exactly, and drops the
 * text. A doubt about a column is kept in its comment, as JSON.
 */
export async function typeOwnTable(call: Call, connection: number, text: string, table: string): Promise<void> {
  const rows = async <Row>(sql: string) =>
    tableFromIPC(await call<Uint8Array>("RUN_QUERY", connection, sql)).toArray() as Row[];
  const columns = await rows<{ column_name: string }>(`select column_name from (describe ${quotedName(text)})`);
  const found = [];
  for (const { column_name: name } of columns) {
    const [profile] = await rows<ColumnProfile>(profileColumnSql(text, name));
    if (profile) found.push({ name, ...typeOfColumn(profile) });
  }
  const casts = found.map(({ name, type }) =>
    type === "VARCHAR"
      ? quotedName(name)
      : `cast(nullif(trim(${quotedName(name)}), '') as ${type}) as ${quotedName(name)}`,
  );
  const run = (sql: string) => call("RUN_QUERY", connection, sql);
  await run(`create table ${quotedName(table)} as select ${casts.join(", ")} from ${quotedName(text)}`);
  await run(`drop table ${quotedName(text)}`);
  for (const { name, doubt } of found) {
    if (!doubt) continue;
    await run(`comment on column ${quotedName(table)}.${quotedName(name)} is ${quotedText(JSON.stringify(doubt))}`);
  }
}
