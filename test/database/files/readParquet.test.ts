import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tellFileFault } from "../../../src/database/fileFault.ts";
import { connection, folder, readBySql, readTable, texts } from "./readTable.ts";

/** Writes what a question gives to a Parquet file. */
async function written(name: string, sql: string, options = "compression snappy"): Promise<Uint8Array> {
  await connection.run(`copy (${sql}) to '${join(folder, name)}' (format parquet, ${options})`);
  return readFileSync(join(folder, name));
}

/** Values of one type, written as SQL. */
const values: Readonly<Record<string, readonly string[]>> = {
  BOOLEAN: ["true", "false"],
  TINYINT: ["-128", "127"],
  SMALLINT: ["-32768", "32767"],
  INTEGER: ["-2147483648", "2147483647"],
  BIGINT: ["'-9223372036854775808'", "9223372036854775807", "9007199254740993"],
  UTINYINT: ["255"],
  USMALLINT: ["65535"],
  UINTEGER: ["4294967295"],
  UBIGINT: ["18446744073709551615", "0"],
  HUGEINT: ["'170141183460469231731687303715884105727'", "1"],
  UHUGEINT: ["'340282366920938463463374607431768211455'"],
  FLOAT: ["0.1", "-0.0", "1e10", "3.4e38", "'nan'", "'inf'", "1.17549435e-38"],
  DOUBLE: ["0.30000000000000004", "-0.0", "1e300", "5e-324", "'-inf'", "123456789012345680", "1e15", "1e16"],
  "DECIMAL(4,1)": ["-999.9", "0.1"],
  "DECIMAL(9,2)": ["1234567.89", "-0.01"],
  "DECIMAL(18,2)": ["9999999999999999.99", "0.30", "-12.50"],
  "DECIMAL(38,10)": ["'1234567890123456789012345678.0123456789'", "-0.0000000001"],
  "DECIMAL(18,0)": ["12"],
  DATE: ["'2024-02-29'", "'1969-12-31'", "'0001-01-01'", "'0044-03-15 (BC)'", "'infinity'", "'-infinity'"],
  TIME: ["'23:59:59.999999'", "'00:00:00'"],
  TIMESTAMP: ["'2024-02-29 10:11:12.000001'", "'1969-12-31 23:59:59.5'", "'infinity'"],
  TIMESTAMP_S: ["'2024-02-29 10:11:12'", "'1900-01-01'"],
  TIMESTAMP_MS: ["'2024-02-29 10:11:12.123'", "'1900-01-01'"],
  TIMESTAMP_NS: ["'2024-02-29 10:11:12.123456789'", "'1900-01-01'"],
  "TIMESTAMP WITH TIME ZONE": ["'2024-02-29 10:11:12+09'", "'1969-12-31 23:59:59.5+00'"],
  BLOB: ["'\\x00ab\"\\xFF'", "''"],
  UUID: ["'12345678-1234-1234-1234-123456789abc'", "'ffffffff-ffff-ffff-ffff-ffffffffffff'"],
  INTERVAL: ["interval '1 year 2 months 3 days 04:05:06.789'", "interval '0 days'"],
  VARCHAR: ["''", "'가\"나,\n'", "'\\N'", "' x '", "'null'"],
};
const column = (type: string) =>
  `select cast(v as ${type}) as v, row_number() over () as n from (select unnest([${[...(values[type] ?? []), "null"].map((value) => `cast(${value} as ${type})`).join(", ")}]) as v)`;

describe("a Parquet file", () => {
  test.each(Object.keys(values))("keeps %s and its values", async (type) => {
    await connection.run("set timezone = 'UTC'");
    const name = "type.parquet";
    const bytes = await written(name, column(type));
    const path = `'${join(folder, name)}'`;
    const [[expected]] = (await texts(`select typeof(v) from ${path} limit 1`)) as [[string]];
    const table = await readTable(name, bytes);
    expect(table.types.v).toBe(expected);
    expect(table.rows).toEqual(await texts(`from ${path}`));
    expect(await readBySql(name, bytes, table.report)).toEqual(table.rows);
  });

  test.each(["uncompressed", "snappy", "gzip", "zstd", "lz4_raw", "brotli"])(
    "packed with %s is read",
    async (codec) => {
      const name = `${codec}.parquet`;
      const sql =
        "select i, i * 1.5 as d, 'name ' || (i % 7) as s, case when i % 3 = 0 then null else cast(i / 4 as decimal(18,4)) end as m, date '2020-01-01' + cast(i as integer) as day from range(5000) r(i)";
      const table = await readTable(name, await written(name, sql, `compression ${codec}, row_group_size 2048`));
      expect(table.rows).toEqual(await texts(`from '${join(folder, name)}'`));
      expect(table.report.rows).toBe(5000);
    },
  );

  test("of version 2 is read", async () => {
    const sql = "select i, 'x' || i as s, i / 7 as d, [i, i + 1] as l from range(3000) r(i)";
    const table = await readTable("v2.parquet", await written("v2.parquet", sql, "parquet_version v2"));
    expect(table.rows.map(([i, s, d]) => [i, s, d])).toEqual(
      await texts(`select i, s, d from '${join(folder, "v2.parquet")}'`),
    );
  });

  test.each([
    ["a list", "[1, null, 3]::bigint[]"],
    ["an empty list, and none", "case when i = 0 then [] when i = 1 then null else [i] end"],
    ["texts that look like signs", "['', 'null', 'NULL', 'a\"b', '\\', ' x ', 'a, b', ']', '가\n나', null]"],
    ["a struct", "{'a': 12345678901234567::bigint, 'b': 'x\"y', 'c d': null::date}"],
    [
      "a struct that is null where its member is not",
      "case when i = 1 then null else {'a': case when i = 0 then 1.5 end} end",
    ],
    ["a list of structs", "[{'d': 1.50::decimal(9,2), 'l': [date '2020-01-01', null]}, null]"],
    ["a list of lists", "[[1, 2], [], null, [null]]::integer[][]"],
    ["a map", "map {10: 'b', 9: 'a', 1: null}"],
    ["an empty map, and none", "case when i = 0 then map {} when i = 1 then null else map {'k': 1.5} end"],
    ["a map of maps", "map {'x': map {'y': [1, 2]}}"],
    ["blobs and moments", "{'b': '\\x00\\xFF'::blob, 't': timestamp '2024-02-29 10:11:12.5', 'z': time '01:02:03'}"],
    ["an enum", "'mood'::enum('mood', 'other')"],
  ])("keeps %s", async (_, value) => {
    const name = "nested.parquet";
    const bytes = await written(name, `select ${value} as v, i from range(3) r(i)`);
    const path = `'${join(folder, name)}'`;
    const [[expected]] = (await texts(`select typeof(v) from ${path} limit 1`)) as [[string]];
    const table = await readTable(name, bytes);
    expect(table.types.v).toBe(expected);
    expect(table.rows).toEqual(await texts(`from ${path}`));
    expect(await readBySql(name, bytes, table.report)).toEqual(table.rows);
  });

  test("can be read as other types than its own", async () => {
    const bytes = await written(
      "as.parquet",
      "select 1.50::decimal(9,2) as v, '2024-01-02 03:04:05+00'::timestamptz as t",
    );
    const table = await readTable("as.parquet", bytes, { columns: { 0: { kind: "text" }, 1: { kind: "utc" } } });
    expect(table.types).toEqual({ v: "VARCHAR", t: "TIMESTAMP" });
    expect(table.rows).toEqual([["1.50", "2024-01-02 03:04:05"]]);
    expect(await readBySql("as.parquet", bytes, table.report)).toEqual(table.rows);
  });

  test("of random decimals, integers and moments holds what native DuckDB reads", async () => {
    const whole = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    const scaled = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
    const moment = fc.bigInt({ min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n });
    const rows = fc.sample(fc.tuple(whole, scaled, moment), 500);
    const list = rows.map(([a, b, c]) => `('${a}'::bigint, '${b}'::decimal(18,0), make_timestamp('${c}'::bigint))`);
    const sql = `select a, (b / 1000)::decimal(18,3) as d, b, t, t::date as day, t::time as clock from (values ${list.join(", ")}) as x(a, b, t)`;
    const table = await readTable("random.parquet", await written("random.parquet", sql, "compression zstd"));
    expect(table.rows).toEqual(await texts(`from '${join(folder, "random.parquet")}'`));
  });

  test.each([
    ["PAR1 and nothing", /not a whole Parquet file/],
    ["PAR1", /not a whole Parquet file/],
  ])("of %j is refused", async (content, says) => {
    const error = await readTable("a.parquet", content).catch((fault: Error) => fault);
    expect(tellFileFault((error as Error).message, "en")).toMatch(says);
  });
});
