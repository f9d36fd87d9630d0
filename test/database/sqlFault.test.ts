import { describe, expect, test } from "vitest";
import { readSqlFault } from "../../src/database/sqlFault.ts";

describe("readSqlFault(message, sql)", () => {
  test("finds the word under DuckDB's caret", () => {
    const sql = "select\n  a,\n  nope\nfrom t";
    const message = 'Binder Error: Referenced column "nope" not found in FROM clause!\n\nLINE 3:   nope\n          ^';
    const fault = readSqlFault(message, sql);
    expect(fault).toMatchObject({ line: 3, column: 3 });
    expect(sql.slice(fault.from, fault.to)).toBe("nope");
    expect(fault.message).toBe('Binder Error: Referenced column "nope" not found in FROM clause!');
  });

  test("reads a parser's fault, whose place is a byte offset, after Korean text", () => {
    const sql = "select '한국' form 1";
    const position = new TextEncoder().encode("select '한국' form ").length;
    const message = JSON.stringify({
      exception_type: "Parser",
      exception_message: 'syntax error at or near "1"',
      position: String(position),
    });
    const fault = readSqlFault(message, sql);
    expect(fault).toMatchObject({
      line: 1,
      column: sql.indexOf("1") + 1,
      message: 'Parser Error: syntax error at or near "1"',
    });
    expect(sql.slice(fault.from, fault.to)).toBe("1");
  });

  test("counts two columns for each Korean letter before the caret", () => {
    const sql = "select '한국' as 나라, nope from t";
    const caret = " ".repeat("LINE 1: ".length + sql.indexOf("nope") + 4);
    const fault = readSqlFault(`Binder Error: x\n\nLINE 1: ${sql}\n${caret}^`, sql);
    expect(sql.slice(fault.from, fault.to)).toBe("nope");
  });

  test("finds the place in a long line that DuckDB shows in part", () => {
    const sql = `select ${"a, ".repeat(60)}nope from t`;
    const shown = `...${sql.slice(150, 200)}`;
    const caret = " ".repeat("LINE 1: ...".length + sql.indexOf("nope") - 150);
    const fault = readSqlFault(`Binder Error: x\n\nLINE 1: ${shown}\n${caret}^`, sql);
    expect(sql.slice(fault.from, fault.to)).toBe("nope");
  });

  test("has no place for words without one, and leaves out advice to fetch extensions", () => {
    expect(
      readSqlFault(
        "Out of range\n\nPlease try installing and loading the icu extension by running:\nINSTALL icu;",
        "select 1",
      ),
    ).toEqual({
      message: "Out of range",
    });
  });
});
