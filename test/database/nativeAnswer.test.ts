import { expect, test } from "vitest";
import { nativeAnswer } from "../../src/database/nativeAnswer.ts";

test("nativeAnswer(sql) gives types and DuckDB's own text, rows in their order", async () => {
  const { columns, length, total } = await nativeAnswer(
    "select * from (values (2, 'b', 0.1::double + 0.2, null::date), (1, 'a', -1e21::double, date '2020-03-01')) t(n, letter, x, day)",
  );
  expect([length, total]).toEqual([2, 2]);
  expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
    "n INTEGER",
    "letter VARCHAR",
    "x DOUBLE",
    "day DATE",
  ]);
  expect(columns.map(({ text }) => [text(0), text(1)])).toEqual([
    ["2", "1"],
    ["b", "a"],
    ["0.30000000000000004", "-1e+21"],
    [null, "2020-03-01"],
  ]);
  expect(columns.map(({ at }) => at(0))).toEqual([2, "b", 0.1 + 0.2, null]);
});

test("nativeAnswer(sql) refuses columns that a page could not take over, and names them", async () => {
  await expect(nativeAnswer("select 1 as n, 2 as n")).rejects.toThrow(/Two columns of “select 1.* called n/);
  await expect(nativeAnswer("select 1 as n, [1, 2] as pair")).rejects.toThrow(
    /column pair of “select 1.* is INTEGER\[\]/,
  );
});
