import { describe, expect, test } from "vitest";
import { tellFileFault } from "../../src/database/fileFault.ts";
import { csvFault } from "../../src/database/wasm/csvFault.ts";
import { csvShapeFault } from "../../src/database/wasm/csvShapeFault.ts";
import { jsonLinesToCsv } from "../../src/database/wasm/jsonLinesToCsv.ts";
import { headerNames, sniffDelimiter } from "../../src/database/wasm/readCsvSql.ts";
import { kindOf, toField, widest } from "../../src/database/wasm/typedCsv.ts";

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
