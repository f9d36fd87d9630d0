import { describe, expect, test } from "vitest";
import { EngineError } from "../../src/database/engineError.ts";
import { checkQuestion } from "../../src/database/wasm/checkQuestion.ts";

/** Stands in for the engine's own tokens: words, quoted text, comments and marks, by their byte offsets. */
function tokensOf(sql: string) {
  const token = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"|[\p{L}\p{N}_]+|\S/gu;
  return {
    offsets: Array.from(sql.matchAll(token), ({ index }) => new TextEncoder().encode(sql.slice(0, index)).length),
  };
}

function refusal(sql: string): string | undefined {
  try {
    checkQuestion(sql, tokensOf(sql));
    return undefined;
  } catch (error) {
    if (error instanceof EngineError) return `${error.reason} ${error.message}`;
    throw error;
  }
}

describe("checkQuestion(sql, tokens)", () => {
  test.each([
    "select 1",
    "SELECT 1;",
    "  (select 1) union (select 2);;",
    "with a as (select 1) from a",
    "from world_bank_gdp",
    "describe world_bank_gdp",
    "explain select 1",
    "explain analyze select 1",
    "EXPLAIN (ANALYZE, FORMAT json) from world_bank_gdp",
    "explain (select 1)",
    "explain -- how\nanalyse with a as (select 1) from a",
    "-- a note; with a semicolon\nselect 1 -- and; another",
    "select ';' as \";\"",
    "select '한글;' as 이름",
  ])("lets one question through: %j", (sql) => {
    expect(refusal(sql)).toBeUndefined();
  });

  test.each([
    ["select 1; select 2", "statements 2"],
    ["select '한글'; drop table a; select 3", "statements 3"],
    ["", "statements 0"],
    [" ; ; ", "statements 0"],
    ["-- only a note", "statements 0"],
  ])("counts the statements of %j", (sql, reason) => {
    expect(refusal(sql)).toBe(reason);
  });

  test.each([
    "attach 'x'",
    "COPY a TO 'b'",
    "install json",
    "set threads = 4",
    "pragma version",
    "/* x */ drop table a",
    "call x()",
    "explain analyze copy (select 1) to 'x.csv'",
    "explain (analyze) create temp table a as select 1",
    "explain /* so */ ANALYSE insert into a values (1)",
    "explain (format json, analyze) set threads = 2",
    "explain explain copy a to 'b'",
    "explain copy a to 'b'",
    "explain pragma version",
  ])("refuses what is no question: %j", (sql) => {
    expect(refusal(sql)).toMatch(/^not-a-question/);
  });
});
