import { expect, test } from "vitest";
import { groundsOn } from "../../src/facts/prove.ts";
import { rowsBehind } from "../../src/facts/rowsBehind.ts";

const { database, tables, views } = await groundsOn();
const named = (sql: string) => [...tables(sql), ...(views?.(sql) ?? [])].map(({ name }) => name);

test("a question on a figure's view rests on rows of the view, and on the datasets under it", async () => {
  const sql = "select ratio from china_us_ratio where year = 2021 and measure = 'market'";
  expect(views?.(sql)).toEqual([{ name: "china_us_ratio", figure: "china-us-ratio" }]);
  expect(tables(sql).map(({ name }) => name)).toEqual(["imf_weo_2026_04"]);
  const behind = await rowsBehind(database, sql, named(sql));
  expect(behind).toMatchObject({ table: "china_us_ratio", total: 1, columns: ["year", "measure", "ratio", "status"] });
});

test("only the rows that the conditions of its sums let through are listed", async () => {
  const sql =
    "select max(ratio) filter (year = 2021) / max(ratio) filter (year = 2019) from china_us_ratio where measure = 'market'";
  const behind = await rowsBehind(database, sql, named(sql));
  expect(behind?.rows.map(([year]) => year)).toEqual([2019, 2021]);
});

test("a question on two views, or with another within it, has no such list", async () => {
  const joined = "select ratio from china_us_ratio join ratio_decomposition on to_year = year";
  expect(views?.(joined)).toHaveLength(2);
  expect(await rowsBehind(database, joined, named(joined))).toBeUndefined();
});
