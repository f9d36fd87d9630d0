import { quotedName, quotedText } from "../../datasets/quoteSql.ts";
import type { Call } from "./duckdbCalls.ts";
import { browserFile } from "./engineFile.ts";
import { openRanged, type RangedSource } from "./rangedFile.ts";
import type { RangeMeter } from "./rangeMeter.ts";

/**
 * Attaches the DuckDB file of a table that stays on the host, so that questions name it like any other table. What they
 * do not need is not read.
 */
export async function attachRanged(
  call: Call,
  connection: number,
  source: RangedSource,
  meter: RangeMeter,
): Promise<void> {
  const { table, path } = source;
  const database = quotedName(`${table} on its host`);
  const file = await openRanged(source, meter);
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
