import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { catalogue, datasetNamed } from "../../src/datasets/catalogue.ts";
import { readCells } from "../../src/datasets/readCells.ts";
import { bundledFiles } from "../../src/datasets/readDatasets.ts";
import { readRows } from "../../src/datasets/readRows.ts";
import { seal } from "../../src/datasets/seal.ts";
import { duckdbType, fieldsOf, loadTableSql, primaryKey, tableName } from "../../src/datasets/tableSql.ts";

const files = bundledFiles();
let database: Database;

beforeAll(async () => {
  database = await openNative(files.map(({ descriptor, csvPath }) => loadTableSql(descriptor, csvPath)));
});
afterAll(() => database.close());

test("the catalogue that pages see is the one on disk", () => {
  expect(catalogue).toEqual(files.map(({ descriptor }) => descriptor));
});

test("datasetNamed(name) says which names there are when it knows none", () => {
  expect(datasetNamed("world-bank-gdp").titles.ko).toBe("경상 달러 기준 국내총생산");
  expect(() => datasetNamed("world-bank-gnp")).toThrow(/no dataset "world-bank-gnp".*world-bank-gdp/);
});

describe.each(files.map((file) => [file.descriptor.name, file] as const))(
  "%s",
  (_, { descriptor, csvPath, folder }) => {
    const bytes = readFileSync(csvPath);
    const fields = fieldsOf(descriptor);
    const table = tableName(descriptor);

    test("has the columns it describes", () => {
      const [header] = readCells(new TextDecoder().decode(bytes)).rows;
      expect(header?.map(({ text }) => text)).toEqual(fields.map(({ name }) => name));
    });

    test("is the file that was sealed", () => {
      const json = readFileSync(join(folder, "datapackage.json"), "utf8");
      expect(seal(json, bytes)).toBe(json);
    });

    test("loads into DuckDB with the types it declares", async () => {
      const columns = await database.rows<{ column_name: string; column_type: string }>(`describe ${table}`);
      expect(columns.map((column) => [column.column_name, column.column_type])).toEqual(
        fields.map((field) => [field.name, duckdbType(field)]),
      );
    });

    test("has a key that names each row once, and no gap in it", async () => {
      const key = primaryKey(descriptor);
      const [counts] = await database.rows(
        `select count(*) as rows, count(distinct row(${key.join(", ")})) as keys from ${table} where ${key.map((name) => `${name} is not null`).join(" and ")}`,
      );
      const rows = readRows(bytes, descriptor).length;
      expect(counts).toEqual({ rows, keys: rows });
    });

    test("is read alike by DuckDB and by us", async () => {
      expect(await database.rows(`select * from ${table}`)).toEqual(readRows(bytes, descriptor));
    });

    test("speaks both languages and names no column twice", () => {
      const korean = [
        descriptor.titles,
        descriptor.descriptions,
        ...fields.flatMap((field) => [field.titles, field.descriptions]),
      ];
      for (const { ko } of korean) expect(ko).toMatch(/[가-힣]/);
      expect(new Set(fields.map(({ titles }) => titles.en)).size).toBe(fields.length);
    });
  },
);
