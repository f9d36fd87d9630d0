import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Field } from "./descriptor.ts";
import { quotedName, quotedText } from "./quoteSql.ts";
import { duckdbType } from "./tableSql.ts";

interface BrowserFileSource {
  /** Paths of the Parquet files that hold the rows. */
  readonly parts: readonly string[];
  /** The name of the table in the file. */
  readonly table: string;
  /** Its columns in their order, with the types that duckdbType gives them. */
  readonly columns: readonly Pick<Field, "name" | "type" | "constraints">[];
  /**
   * The columns by which the rows are sorted: a question that filters on them reads little of the file, texts where
   * they differ in their first eight bytes, which are all that DuckDB keeps of the least and the greatest.
   */
  readonly sort: readonly string[];
  /** Where the file is written; it is there whole or not at all. */
  readonly out: string;
}

/**
 * The layout that makes a range small: a block is the least that is read, and a row group, which has the least and the
 * greatest value of each column, the least that can be passed over. The version is the newest that DuckDB-wasm reads.
 */
const layout = "(block_size 65536, row_group_size 40960, storage_version 'v1.2.0')";

/**
 * Writes the rows of Parquet files as the one DuckDB file that a reader's browser asks by ranges. The same rows in the
 * same order give the same bytes. Throws an Error that names the column or the file where something does not fit.
 */
export async function writeBrowserFile({ parts, table, columns, sort, out }: BrowserFileSource): Promise<void> {
  if (parts.length === 0) throw new Error(`${table} has no part, so there is nothing to write to ${out}.`);
  const unknown = sort.find((name) => !columns.some((column) => column.name === name));
  if (unknown !== undefined) throw new Error(`${table} has no column ${unknown} to be sorted by.`);
  await mkdir(dirname(out), { recursive: true });
  const beginning = `${out}.beginning`;
  const leftovers = [beginning, `${beginning}.wal`, `${beginning}.sort`];
  const clear = () => Promise.all(leftovers.map((path) => rm(path, { recursive: true, force: true })));
  await clear();
  // Several threads would share the rows out differently each time, and the file would have another hash.
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    const from = `read_parquet([${parts.map(quotedText).join(", ")}])`;
    await refuseOtherColumns(connection, { from, table, columns });
    const selected = columns.map(
      (column) => `${quotedName(column.name)}::${duckdbType(column)} as ${quotedName(column.name)}`,
    );
    const order = sort.length > 0 ? ` order by ${sort.map(quotedName).join(", ")}` : "";
    for (const sql of [
      `set temp_directory = ${quotedText(`${beginning}.sort`)}`,
      // It draws its samples by chance: once in some hundred times the same rows would be packed otherwise.
      "set disabled_compression_methods = 'fsst'",
      `attach ${quotedText(beginning)} as written ${layout}`,
      `create table written.main.${quotedName(table)} as select ${selected.join(", ")} from ${from}${order}`,
      "checkpoint written",
      "detach written",
    ])
      await connection.run(sql);
    await rename(beginning, out);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await clear();
  }
}

/** Columns of the parts that are missing. */
async function refuseOtherColumns(
  connection: DuckDBConnection,
  { from, table, columns }: Pick<BrowserFileSource, "table" | "columns"> & { readonly from: string },
): Promise<void> {
  const described = await connection.runAndReadAll(`describe select * from ${from}`);
  const names = described.getRowObjects().map((row) => String(row.column_name));
  const missing = columns.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
  if (missing.length > 0)
    throw new Error(`The parts of ${table} have no column ${missing.join(", ")}; they have ${names.join(", ")}.`);
}
