import { type DuckDBConnection, DuckDBInstance, type DuckDBType, DuckDBTypeId } from "@duckdb/node-api";
import { datasetFiles } from "../datasets/readDatasets.ts";
import { loadTableSql } from "../datasets/tableSql.ts";
import type { Database } from "./database.ts";

const wholeNumbers = new Set([DuckDBTypeId.BIGINT, DuckDBTypeId.UBIGINT, DuckDBTypeId.HUGEINT, DuckDBTypeId.UHUGEINT]);

/** Numbers that DuckDB's JSON form writes as text (BIGINT, HUGEINT, DECIMAL, and lists of them) come back as numbers. */
function toValue(value: unknown, type: DuckDBType): unknown {
  if (value === null || typeof value !== "string") return value;
  if (wholeNumbers.has(type.typeId)) {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is beyond the safe integers of JavaScript`);
    return number;
  }
  if (
    type.typeId === DuckDBTypeId.DECIMAL ||
    type.typeId === DuckDBTypeId.DOUBLE ||
    type.typeId === DuckDBTypeId.FLOAT
  ) {
    return Number(value);
  }
  return value;
}

/** Answers on one native connection, in the order they are asked. */
export function toDatabase(connection: DuckDBConnection): Database {
  return {
    async rows<Row>(sql: string): Promise<Row[]> {
      const reader = await connection.runAndReadAll(sql);
      const types = reader.columnTypes();
      const names = reader.columnNames();
      return reader
        .getRowsJson()
        .map((row) =>
          Object.fromEntries(row.map((value, i) => [names[i], toValue(value, types[i] as DuckDBType)])),
        ) as Row[];
    },
    async close() {
      connection.closeSync();
    },
  };
}

/** A database of its own with the given statements run; one thread, so that sums have one order. */
export async function openNative(statements: readonly string[] = []): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const database = toDatabase(await instance.connect());
  for (const statement of statements) await database.rows(statement);
  return database;
}

let shared: Promise<Database> | undefined;

/** The build's one database: every dataset checked, and loaded once as a typed table. */
export function nativeDatabase(): Promise<Database> {
  shared ??= openNative(datasetFiles().map(({ descriptor, csvPath }) => loadTableSql(descriptor, csvPath)));
  return shared;
}

/** Lets go of the one database, so that whoever asks next reads the datasets anew; for a process that outlives an edit. */
export function forgetNativeDatabase(): void {
  shared?.then((database) => database.close()).catch(() => {});
  shared = undefined;
}
