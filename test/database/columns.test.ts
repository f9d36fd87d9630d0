import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { nativeDatabase, openNative } from "../../src/database/native.ts";
import { bind } from "../../src/database/parameters.ts";
import { catalogue } from "../../src/datasets/catalogue.ts";
import { emptyTableSql } from "./emptyTableSql.ts";
import { publishedQueries } from "./publishedQueries.ts";

const duckdbTypes: Record<string, RegExp> = {
  integer: /^(TINY|SMALL|BIG|HUGE|U\w*)?INT(EGER)?$/,
  double: /^(DOUBLE|FLOAT|DECIMAL.*)$/,
  text: /^VARCHAR$/,
  date: /^DATE$/,
  boolean: /^BOOLEAN$/,
};

describe.each(publishedQueries.map((query) => [query.name, query] as const))("%s", (_, query) => {
  let empty: Database;
  beforeAll(async () => {
    empty = await openNative(catalogue.map(emptyTableSql));
  });

  test("runs by hand as the file stands, and with its defaults written in", async () => {
    expect(await empty.rows(`explain ${query.sql}`)).not.toHaveLength(0);
    expect(await empty.rows(`explain ${bind(query.sql)}`)).not.toHaveLength(0);
  });

  test("returns the columns it declares, with their types", async () => {
    const described = await empty.rows<{ column_name: string; column_type: string }>(`describe ${bind(query.sql)}`);
    expect(described.map(({ column_name }) => column_name)).toEqual(Object.keys(query.columns));
    for (const { column_name, column_type } of described) {
      const declared = (query.columns[column_name] ?? "").replace("?", "");
      expect(column_type, `${column_name} is declared ${declared}`).toMatch(duckdbTypes[declared] as RegExp);
    }
  });

  test("holds nulls only where it declares them, and gives the same rows in the same order twice", async () => {
    const database = await nativeDatabase();
    const rows = await database.rows<Record<string, unknown>>(bind(query.sql));
    expect(rows.length).toBeGreaterThan(0);
    const unexpected = Object.entries(query.columns)
      .filter(([name, type]) => !type.endsWith("?") && rows.some((row) => row[name] === null))
      .map(([name]) => name);
    expect(unexpected).toEqual([]);
    expect(await database.rows(bind(query.sql))).toEqual(rows);
  });
});
