import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { writeBrowserFile } from "../../src/datasets/browserFile.ts";

/** An invented table that is read in parts: days of sales of regions. */
export const salesTable = {
  name: "daily_sales",
  sort: ["region", "day"],
  columns: [
    { name: "region", type: "string" },
    { name: "day", type: "date" },
    { name: "product", type: "integer", constraints: { maximum: 5000 } },
    { name: "amount", type: "number" },
    { name: "ticket", type: "integer" },
  ],
} as const;

export interface SalesFile {
  /** The folder with both files; whoever made it takes it away. */
  readonly folder: string;
  readonly parquet: string;
  readonly duckdb: string;
  readonly bytes: number;
  readonly hash: string;
}

/** The SQL of its rows; the seed makes others of the same kind. 200 regions, ten years, and a ticket that is like chance. */
const rowsSql = (rows: number, seed: number) => `
  select 'R' || lpad((i % 200)::varchar, 3, '0') as region, date '2015-01-01' + (i // 200 % 3650)::integer as day,
    (hash(i, ${seed}) % 5000)::integer as product, (hash(i, ${seed + 1}) % 100000) / 100 as amount,
    (hash(i, ${seed + 2}) >> 2)::bigint as ticket
  from range(${rows}) t(i)`;

/** Makes the table as Parquet, and from it the file that browsers read. */
export async function makeSales(rows: number, seed = 1): Promise<SalesFile> {
  const folder = mkdtempSync(join(tmpdir(), "sales-"));
  const [parquet, duckdb] = [join(folder, "sales.parquet"), join(folder, "sales.duckdb")];
  await nativeRows(`copy (${rowsSql(rows, seed)}) to '${parquet}' (format parquet)`);
  const { name: table, columns, sort } = salesTable;
  await writeBrowserFile({ parts: [parquet], table, columns, sort, out: duckdb });
  const hash = createHash("sha256").update(readFileSync(duckdb)).digest("hex");
  return { folder, parquet, duckdb, bytes: statSync(duckdb).size, hash };
}

/** Rows of a statement of native DuckDB as texts; where it names the table, `parquet` holds its rows. */
export async function nativeRows(sql: string, parquet?: string): Promise<(string | null)[][]> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    if (parquet) await connection.run(`create view ${salesTable.name} as select * from '${parquet}'`);
    const rows = (await connection.runAndReadAll(sql)).getRowsJson();
    return rows.map((row) => row.map((value) => (value === null ? null : String(value))));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
