import { resolve } from "node:path";
import { expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { readRows } from "../../src/datasets/readRows.ts";
import { duckdbType, loadTableSql, tableName } from "../../src/datasets/tableSql.ts";
import { shops } from "./shops.ts";

const load = async (table: string) => {
  const { descriptor, path } = shops(table);
  const database = await openNative([loadTableSql(descriptor, resolve(path))]);
  const rows = await database.rows("select * from shops");
  await database.close();
  return rows;
};

test("tableName(descriptor) is a name SQL takes without quotes", () => {
  expect(tableName({ name: "imf-weo-2025-10" })).toBe("imf_weo_2025_10");
});

test("duckdbType(field) widens an integer to 64 bits unless its maximum fits in 32", () => {
  expect(duckdbType({ name: "year", type: "integer", constraints: { maximum: 2100 } })).toBe("INTEGER");
  expect(duckdbType({ name: "people", type: "integer", constraints: { maximum: 2 ** 31 } })).toBe("BIGINT");
  expect(duckdbType({ name: "people", type: "integer" })).toBe("BIGINT");
  expect(duckdbType({ name: "month", type: "yearmonth" })).toBe("VARCHAR");
});

test.each(["bom", "crlf", "no-last-newline"])("DuckDB reads the table with %s as the plain one", async (table) => {
  expect(await load(table)).toEqual(await load("sound"));
});

test("DuckDB reads quoted commas, quotes and newlines as we do", async () => {
  const { bytes, descriptor } = shops("quoted-comma-and-newline");
  const rows = await load("quoted-comma-and-newline");
  expect(rows).toEqual(readRows(bytes, descriptor));
  expect(rows[0]).toMatchObject({ town: 'Hafen, old "town"', note: "two\nlines" });
});
