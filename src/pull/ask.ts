import type { DuckDBConnection } from "@duckdb/node-api";
import { nativeRows } from "../database/nativeRows.ts";

/** Rows of one statement on the database that a pull works in. */
export type Ask = <Row>(sql: string) => Promise<Row[]>;

export function askOn(connection: DuckDBConnection): Ask {
  return <Row>(sql: string) => nativeRows<Row>(connection, sql);
}
