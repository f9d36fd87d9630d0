import { quotedName, quotedText } from "../../datasets/quoteSql.ts";
import { browserFile, type EngineFile } from "./engineFile.ts";
import type { Call } from "./protocol.ts";

/**
 * Attaches the DuckDB file of a table that stays on the host, so that questions name it like any other table. What they
 * do not need is not read.
 */
export async function attachRanged(
  call: Call,
  connection: number,
  { table, path }: { readonly table: string; readonly path: string },
  file: EngineFile,
): Promise<void> {
  const database = quotedName(`${table} on its host`);
  await call("REGISTER_FILE_HANDLE", path, file, browserFile, true);
  try {
    for (const sql of [
      `attach ${quotedText(path)} as ${database} (type duckdb, read_only)`,
      `create view ${quotedName(table)} as select * from ${database}.main.${quotedName(table)}`,
    ])
      await call("RUN_QUERY", connection, sql);
  } catch (error) {
    await call("RUN_QUERY", connection, `detach database if exists ${database}`).catch(() => undefined);
    await call("DROP_FILE", path).catch(() => undefined);
    throw error;
  }
}
