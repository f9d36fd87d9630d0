import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";
import { tellFileFault } from "../../src/database/fileFault.ts";
import { csvFault } from "../../src/database/wasm/csvFault.ts";
import { csvShapeFault } from "../../src/database/wasm/csvShapeFault.ts";
import { jsonLinesToCsv } from "../../src/database/wasm/jsonLinesToCsv.ts";
import { type ColumnProfile, profileColumnSql, typeOfColumn } from "../../src/database/wasm/profileColumn.ts";
import { headerNames, sniffDelimiter } from "../../src/database/wasm/readCsvSql.ts";
import { kindOf, toField, widest } from "../../src/database/wasm/typedCsv.ts";
import { tellDoubt } from "../../src/explorer/tellDoubt.ts";

describe("csvShapeFault(file, delimiter)", () => {
  test.each([
    ["a,b\n1,2\n3,4", undefined],
    ["a,b\r\n1,2\r\n\r\n3,4\r\n", undefined],
    ['a,b\n"1,5","x\ny"\n2,""\n', undefined],
    ["a,b\n1,2\n3,4,5\n", { kind: "columns", line: 3, expected: 2, found: 3 }],
    ['a,b\n"x\ny",1\n2\n', { kind: "columns", line: 4, expected: 2, found: 1 }],
    ['a,b\n1,2\n3,"open\n4,5\n', { kind: "quote", line: 3 }],
  ])("of %j", async (text, fault) => {
    expect(await csvShapeFault(new Blob([text]), ",")).toEqual(fault);
  });
});

describe("sniffDelimiter(head)", () => {
  test.each([
    ["a,b\n", ","],
    ["a;b;c\n1,5;2;3\n", ";"],
    ["a\tb\n", "\t"],
    ['"a,x,y";b;c\n', ";"],
    ["\ufeffa|b\n", "|"],
    ["one\n", ","],
  ])("of %j is %j", (head, mark) => {
    expect(sniffDelimiter(head)).toBe(mark);
  });
  test("headerNames(head, delimiter) takes quotes and the byte order mark away", () => {
    expect(headerNames('\ufeff"연도", price \n1,2', ",")).toEqual(["연도", "price"]);
  });
});

test("csvFault(error, names) finds line, column, value and type in DuckDB's words", () => {
  const words =
    'Conversion Error: CSV Error on Line: 600002\nOriginal Line: 2,abc,y\nError when converting column "price". Could not convert string "abc" to \'DOUBLE\'';
  const fault = csvFault(new Error(words), ["id", "price"])?.message ?? "";
  expect(tellFileFault(fault, "en")).toBe("Line 600002, column 2 (price): “abc” is not of the type DOUBLE.");
  expect(tellFileFault(fault, "ko")).toBe("600002행 2열(price)의 “abc” 값은 DOUBLE 형이 아니다.");
});

describe("jsonLinesToCsv(file)", () => {
  const silent = () => undefined;
  test("gives one column per key, with a type that holds all its values", async () => {
    const file = new File(['{"n":1,"t":"a,b"}\n{"n":2.5,"b":true}\n{"d":"2020-01-01","t":null}'], "x.jsonl");
    const { csv, read } = await jsonLinesToCsv(file, silent);
    expect(await csv.text()).toBe('n,t,b,d\n1,"a,b",,\n2.5,,true,\n,,,2020-01-01\n');
    expect(read.columns).toEqual({ n: "DOUBLE", t: "VARCHAR", b: "BOOLEAN", d: "DATE" });
  });
  test.each([
    ['{"a":1}\n[1]\n', "Line 2, column 1 is not a JSON object: [1]"],
    ['{"a":1}\n{"a":1,}\n', "Line 2, column 8 is not a JSON object"],
  ])("refuses %j with its place", async (text, says) => {
    const error = await jsonLinesToCsv(new File([text], "x.jsonl"), silent).catch((fault: Error) => fault);
    expect(tellFileFault((error as Error).message, "en")).toContain(says);
  });
});

test("a value becomes a field that reads back as the same value", () => {
  expect([null, "", 'say "x"', 9007199254740993n, new Date(0), { a: [1n] }].map(toField)).toEqual([
    "",
    '""',
    '"say ""x"""',
    "9007199254740993",
    "1970-01-01 00:00:00.000",
    '"{""a"":[""1""]}"',
  ]);
});

test("kinds widen to what holds both", () => {
  expect(widest(kindOf(1), kindOf(1.5))).toBe("number");
  expect(widest(kindOf("2020-01-01"), kindOf(new Date(0)))).toBe("timestamp");
  expect(widest(kindOf(true), kindOf(1))).toBe("text");
  expect(widest(kindOf(null), kindOf("x"))).toBe("text");
  expect(kindOf("2020-13-45")).toBe("text");
});

describe("typeOfColumn(profile) of the engine's profile", () => {
  let connection: Awaited<ReturnType<DuckDBInstance["connect"]>>;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(":memory:")).connect();
  });
  const zone = "2030-05-06T07:08:09+02:00";
  const mixed = (looksLike: string, count: number, value: string, row: number) => ({
    kind: "mixed",
    looksLike,
    count,
    value,
    row,
  });
  test.each<[readonly (string | null)[], string, object?]>([
    [["1", null, "-20", " 3"], "BIGINT"],
    [["9223372036854775807"], "BIGINT"],
    [["9223372036854775808", "1"], "HUGEINT"],
    [["98765432109876543210", "98765432109876543211"], "HUGEINT"],
    [["9".repeat(45)], "VARCHAR", { kind: "long", value: "9".repeat(45) }],
    [["007", "12"], "VARCHAR"],
    [["0.5", "-.25", "3"], "DOUBLE"],
    [["0.30000000000000004"], "DOUBLE"],
    [["1.5e3", "2e-7"], "DOUBLE"],
    [["12E3", "45E6"], "VARCHAR"],
    [["98765432109876543.21", "0.5"], "DECIMAL(19,2)"],
    [["true", "FALSE"], "BOOLEAN"],
    [["NO", "YES"], "VARCHAR"],
    [["T", "F"], "VARCHAR"],
    [["2024-02-29", "1999-12-31"], "DATE"],
    [["2024-02-29", "2024-02-30"], "VARCHAR", mixed("date", 1, "2024-02-30", 2)],
    [["2024-02-29T10:11:12", "2024-02-29 10:11:12.5"], "TIMESTAMP"],
    [[zone], "VARCHAR", { kind: "zone", value: zone }],
    [["7/8/2024", "9/10/2024"], "VARCHAR", { kind: "day-month", value: "7/8/2024" }],
    [["07-08-24"], "VARCHAR", { kind: "day-month", value: "07-08-24" }],
    [["640", "7,300", "8,100"], "VARCHAR", mixed("number", 2, "7,300", 2)],
    [["4", "5", "..", "6p"], "VARCHAR", mixed("number", 2, "..", 3)],
    [[null, ""], "VARCHAR"],
  ])("%j is %s", async (values, type, doubt) => {
    const rows = values.map((value) => (value === null ? "(null)" : `('${value}')`)).join(", ");
    await connection.run(`create or replace table t as select v::varchar as "a b" from (values ${rows}) as x(v)`);
    const [profile] = (await connection.runAndReadAll(profileColumnSql("t", "a b"))).getRowObjectsJS();
    expect(typeOfColumn(profile as unknown as ColumnProfile)).toEqual({ type, ...(doubt && { doubt }) });
    const exact = await connection.runAndReadAll(
      `select count(*) from t where trim("a b") <> '' and try_cast(trim("a b") as ${type}) is null`,
    );
    expect(exact.getRowsJS()).toEqual([[0n]]);
  });
});

describe("tellDoubt(doubt, language)", () => {
  test("gives both readings of a date, in year, month, day", () => {
    const doubt = { kind: "day-month", value: "7/8/2024" } as const;
    expect(tellDoubt(doubt, "en")).toContain("2024-08-07 or 2024-07-08");
    expect(tellDoubt({ kind: "day-month", value: "25/8/2024" }, "ko")).toContain("값은 2024-08-25(연-월-일)");
  });
  test("counts what is no number", () => {
    const doubt = { kind: "mixed", looksLike: "number", count: 1, value: "..", row: 1234 } as const;
    expect(tellDoubt(doubt, "en")).toBe("1 value is not a number, the first “..” in row 1,234: kept as text.");
    expect(tellDoubt(doubt, "ko")).toBe("숫자가 아닌 값이 1개 있어 텍스트로 두었다. 첫 번째는 1,234행의 “..” 값이다.");
  });
});
