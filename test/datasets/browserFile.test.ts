import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeBrowserFile } from "../../src/datasets/browserFile.ts";

const folder = mkdtempSync(join(tmpdir(), "browser-file-"));
const parts = ["a", "b"].map((name) => join(folder, `${name}.parquet`));
const columns = [
  { name: "region", type: "string" },
  { name: "day", type: "date" },
  { name: "units", type: "integer", constraints: { maximum: 100 } },
  { name: "sum", type: "number" },
  { name: "is_paid", type: "boolean" },
  { name: "id", type: "integer" },
] as const;
const source = { parts, table: "daily_sales", columns, sort: ["region", "day"] } as const;

async function rowsOf(sql: string, path = ":memory:"): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(path, path === ":memory:" ? {} : { access_mode: "read_only" });
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const sha256 = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

beforeAll(async () => {
  // 50,000 rows each, not in order: 997 has no factor in common with 100,000.
  for (const [i, path] of parts.entries())
    await rowsOf(`copy (select 'r' || (n * 997 % 100000) % 7 as region, date '2020-01-01' + (n * 997 % 100000 // 100)::integer as day,
      (n % 50)::tinyint as units, n / 4 as sum, n % 2 = 0 as is_paid, n as id, 'left out' as other
      from range(${50_000 * i}, ${50_000 * (i + 1)}) t(n)) to '${path}' (format parquet)`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("writeBrowserFile writes all rows, sorted, with the described columns and types and no other", async () => {
  const out = join(folder, "sorted.duckdb");
  await writeBrowserFile({ ...source, out });
  expect(await rowsOf("select column_name, column_type from (describe daily_sales)", out)).toEqual([
    ["region", "VARCHAR"],
    ["day", "DATE"],
    ["units", "INTEGER"],
    ["sum", "DOUBLE"],
    ["is_paid", "BOOLEAN"],
    ["id", "BIGINT"],
  ]);
  // The sum of 0 to 99,999, and a quarter of it.
  expect(await rowsOf("select count(*), sum(id), sum(sum) from daily_sales", out)).toEqual([
    ["100000", "4999950000", 1249987500],
  ]);
  const ordered =
    "select region < lag(region) over w or (region = lag(region) over w and day < lag(day) over w) as back from daily_sales window w as (order by rowid)";
  expect(await rowsOf(`select count(*) from (${ordered}) where back`, out)).toEqual([["0"]]);
  expect(readdirSync(folder).filter((name) => name.startsWith("sorted"))).toEqual(["sorted.duckdb"]);
});

test("writeBrowserFile lays the file out in small blocks and row groups, in a version that DuckDB-wasm reads", async () => {
  const out = join(folder, "layout.duckdb");
  await writeBrowserFile({ ...source, out });
  expect(
    await rowsOf(
      "select max(count) from (select sum(count) as count from pragma_storage_info('daily_sales') where column_name = 'id' and segment_type = 'BIGINT' group by row_group_id)",
      out,
    ),
  ).toEqual([["40960"]]);
  expect(await rowsOf("select block_size from pragma_database_size()", out)).toEqual([["65536"]]);
  expect(
    await rowsOf("select tags['storage_version'] from duckdb_databases() where database_name = 'layout'", out),
  ).toEqual([["v1.2.0+"]]);
});

test("writeBrowserFile gives the same bytes for the same rows", async () => {
  const [first, second] = ["first", "second"].map((name) => join(folder, `${name}.duckdb`)) as [string, string];
  await writeBrowserFile({ ...source, out: first });
  await writeBrowserFile({ ...source, out: second });
  expect(sha256(first)).toBe(sha256(second));
});

test("writeBrowserFile packs text by no method that draws its samples by chance", async () => {
  const part = join(folder, "names.parquet");
  await rowsOf(`copy (select 'customer number ' || n as name from range(50000) t(n)) to '${part}' (format parquet)`);
  const out = join(folder, "names.duckdb");
  await writeBrowserFile({ parts: [part], table: "names", columns: [{ name: "name", type: "string" }], sort: [], out });
  const packed = await rowsOf("select distinct compression from pragma_storage_info('names')", out);
  expect(packed.flat()).not.toContain("FSST");
});

test("writeBrowserFile names what does not fit, and leaves the file that was there", async () => {
  const out = join(folder, "kept.duckdb");
  await writeBrowserFile({ ...source, out });
  const before = sha256(out);
  const write = (changed: Partial<Parameters<typeof writeBrowserFile>[0]>) =>
    writeBrowserFile({ ...source, out, ...changed });
  await expect(write({ parts: [] })).rejects.toThrow("daily_sales has no part");
  await expect(write({ sort: ["country"] })).rejects.toThrow("no column country");
  await expect(write({ columns: [...columns, { name: "price", type: "number" }] })).rejects.toThrow(
    "have no column price; they have region,",
  );
  await expect(write({ columns: [{ name: "region", type: "integer" }], sort: [] })).rejects.toThrow(
    /Could not convert string 'r\d'/,
  );
  await expect(write({ parts: [...parts, join(folder, "none.parquet")] })).rejects.toThrow("none.parquet");
  expect(sha256(out)).toBe(before);
  expect(readdirSync(folder).filter((name) => name.startsWith("kept"))).toEqual(["kept.duckdb"]);
});
