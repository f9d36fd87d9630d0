import { expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { openNative } from "../../src/database/native.ts";
import { queryTimeoutMs } from "../../src/database/queryTimeout.ts";
import { proveAll } from "../../src/facts/prove.ts";
import { checkFigure } from "../../src/figures/checkFigure.ts";
import { readFigure } from "../../src/figures/readFigure.ts";
import { factText } from "../facts/facts.ts";
import { ratioFigure, ratioSql, ratioYaml, replaced } from "../figures/ratioFigure.ts";

const endless = "with recursive t as (select 1 as n union all select n + 1 from t) select max(n) from t";
const crossed =
  "select count(*) from range(100000) a, range(100000) b, range(100000) c where a.range + c.range < b.range";
const limit = 500;

test("a query without end is broken off, and the database answers the next one", async () => {
  const database = await openNative([], limit);
  const [first, second, third] = await Promise.allSettled([
    database.rows(endless),
    database.rows(crossed),
    database.rows("select 1 as one"),
  ]);
  expect(first).toMatchObject({ reason: { message: "the query was stopped after 0.5 s without an answer" } });
  expect(second).toMatchObject({ reason: { name: "QueryTimeoutError" } });
  expect(third).toMatchObject({ value: [{ one: 1 }] });
});

test("the limit is ten seconds, or what the environment says, as far as it says a number of seconds", () => {
  expect(queryTimeoutMs({})).toBe(10_000);
  expect(queryTimeoutMs({ SQL_TIMEOUT_SECONDS: "0.5" })).toBe(500);
  for (const bad of ["", "0", "-3", "soon"]) expect(queryTimeoutMs({ SQL_TIMEOUT_SECONDS: bad })).toBe(10_000);
});

const remedy =
  "Give a recursive query a condition that ends it, and join tables by a key instead of crossing them; SQL_TIMEOUT_SECONDS allows more where a query needs it.";

test("a fact whose SQL has no end is told at its sql, and the facts after it are proved", async () => {
  const text = factText("n", "count", `sql: ${endless}`) + factText("one", "count", "sql: select 1");
  const grounds = { database: await openNative([], limit), tables: () => [] };
  const { proofs, faults } = await proveAll([{ file: "facts.yaml", essay: "invented", text }], grounds, {});
  expect(faults.map(formatDiagnostic)).toEqual([
    `facts.yaml:5:3 fact "n": the query was stopped after 0.5 s without an answer. ${remedy}`,
  ]);
  expect([...proofs.keys()]).toEqual(["one"]);
});

test("a figure whose query has no end is told once, at the query", async () => {
  const sql = replaced(ratioSql, "order by", `and year < (${endless})\norder by`);
  const reading = readFigure(ratioFigure({ sql }));
  const told = await checkFigure(reading, await openNative([], limit));
  expect(told.map(formatDiagnostic)).toEqual([
    `src/essays/economies/figures/ratio/query.sql:1:1 the query was stopped after 0.5 s without an answer. ${remedy}`,
  ]);
});

test("a value in a figure's words that has no end is told at its sql", async () => {
  const yaml = replaced(ratioYaml, "select arg_max(year, ratio) from rows where measure = 'market'", endless);
  const told = await checkFigure(readFigure(ratioFigure({ yaml })), await openNative([], limit));
  expect(told.map(formatDiagnostic)).toEqual([
    expect.stringMatching(/figure\.yaml:\d+:\d+ values\.peak\.sql: the query was stopped after 0\.5 s/),
  ]);
});
