import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { bind, parametersOf, toLiteral } from "../../src/database/parameters.ts";
import { tablesOf } from "../../src/datasets/tablesOf.ts";

const sql = "select coalesce(getvariable('first'), 2005) as first, coalesce(getvariable('names'), ['a', 'b']) as names";
let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

test("a query runs by hand with the defaults of its parameters", async () => {
  expect(parametersOf(sql)).toEqual(["first", "names"]);
  expect(await database.rows(sql)).toEqual(await database.rows(bind(sql)));
});

test("bind writes the reader's values in place of the defaults", () => {
  expect(bind(sql, { first: 2010, names: ["x"] })).toBe("select 2010 as first, ['x'] as names");
  expect(() => bind(sql, { last: 1 })).toThrow('the query has no parameter "last"; it has first, names');
  expect(() => bind(sql, { first: Number.NaN })).toThrow("finite");
});

test("no text can leave its quotation: DuckDB gives back what was put in", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 40 }), async (text) => {
      const clean = text.replaceAll("\0", "");
      expect(await database.rows(`select ${toLiteral(clean)} as value`)).toEqual([{ value: clean }]);
    }),
    { numRuns: 200, examples: [["'; drop table x; --"], ["\\'"], ["$$"]] },
  );
});

test("tables are found by name outside comments and quoted text", () => {
  const known = ["world_bank_gdp", "imf_weo_2025_10"];
  expect(tablesOf("select 'imf_weo_2025_10' -- imf_weo_2025_10\nfrom World_Bank_GDP", known)).toEqual([
    "world_bank_gdp",
  ]);
});
