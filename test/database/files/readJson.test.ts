import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { tellFileFault } from "../../../src/database/fileFault.ts";
import { readBySql, readTable } from "./readTable.ts";

describe("a JSON file", () => {
  const rows = [
    ["1234567890123456789", "0.5", "x", "2020-01-01", "true", null],
    ["9007199254740993", "2.25", "", "2021-12-31", "false", '[1,{"k":"v"}]'],
  ];
  const objects = [
    '{"id":1234567890123456789,"v":0.5,"t":"x","d":"2020-01-01","b":true}',
    '{"id":9007199254740993,"v":2.25,"t":"","d":"2021-12-31","b":false,"c":[1,{"k":"v"}]}',
  ];
  test.each([
    ["lines.jsonl", `${objects.join("\n")}\n`],
    ["blank.ndjson", `\n${objects.join("\r\n\r\n")}`],
    ["array.json", `[${objects.join(",")}]`],
    ["pretty.json", JSON.stringify([{ a: 1 }], null, 2).replace('{\n    "a": 1\n  }', objects.join(",\n  "))],
  ])("%s has a column for each key, of the type of its values", async (name, content) => {
    const table = await readTable(name, content);
    expect(table.types).toEqual({ id: "BIGINT", v: "DOUBLE", t: "VARCHAR", d: "DATE", b: "BOOLEAN", c: "VARCHAR" });
    expect(table.rows).toEqual(rows);
    expect(await readBySql(name, content, table.report)).toEqual(rows);
  });
  test("has no value where the reader says that a word stands for none, in its SQL too", async () => {
    const content = '{"v":1.5,"t":"x"}\n{"v":"n/a","t":" - "}\n';
    const table = await readTable("nulls.jsonl", content, { nulls: ["n/a", "-"] });
    expect(table.types.v).toBe("DOUBLE");
    expect(table.rows).toEqual([
      ["1.5", "x"],
      [null, null],
    ]);
    expect(await readBySql("nulls.jsonl", content, table.report)).toEqual(table.rows);
  });
  test("may begin with a byte order mark", async () => {
    expect((await readTable("mark.json", `\ufeff[${objects.join(",")}]`)).rows).toEqual(rows);
  });
  test("may be packed", async () => {
    const packed = gzipSync(`[${objects.join(",")}]`);
    const table = await readTable("a.json.gz", packed);
    expect(table.rows).toEqual(rows);
    expect(table.report.notes).toEqual([{ kind: "unpacked" }]);
    expect(await readBySql("a.json.gz", packed, table.report)).toEqual(rows);
  });
  test.each([
    ["18446744073709551615", "HUGEINT"],
    ["-170141183460469231731687303715884105728", "HUGEINT"],
    ["1234567890123456789012345678901234567890", "VARCHAR"],
    ["123456789012345678.25", "DECIMAL(20,2)"],
    ["0.1", "DOUBLE"],
    ["12.50", "DOUBLE"],
  ])("keeps every digit of %s, as %s", async (number, type) => {
    const { types, rows } = await readTable("a.jsonl", `{"n":${number}}\n`);
    expect(types.n).toBe(type);
    expect(rows).toEqual([[number === "12.50" ? "12.5" : number]]);
  });
  test("keeps text apart from the numbers it looks like", async () => {
    const { types, rows } = await readTable("a.jsonl", '{"zip":"01234","mixed":1}\n{"zip":"5","mixed":"n/a"}\n');
    expect(types).toEqual({ zip: "VARCHAR", mixed: "VARCHAR" });
    expect(rows).toEqual([
      ["01234", "1"],
      ["5", "n/a"],
    ]);
  });
  test("with keys that differ only in case has a column for each", async () => {
    const { types, rows } = await readTable("a.jsonl", '{"Year":1,"year":2}\n');
    expect(types).toEqual({ Year: "BIGINT", year_2: "BIGINT" });
    expect(rows).toEqual([["1", "2"]]);
  });
  test.each([
    ['{"a":1}\n[1]\n', "From line 2, column 1 on it cannot be read as JSON objects."],
    ['{"a":1}\n{"a":1,}\n', "From line 2, column 8 on"],
    ['[{"a":1},\n {"a":]', "From line 2, column 7 on"],
    ['[{"a":1}', "The JSON array that it opens is not closed"],
    ["12", "From line 1, column 1 on"],
    ["[]", "There is nothing in it."],
  ])("of %j is refused with its place", async (content, says) => {
    const error = await readTable("a.json", content).catch((fault: Error) => fault);
    expect(tellFileFault((error as Error).message, "en")).toContain(says);
  });
});

describe("a packed file", () => {
  test("in CSV is read, and its SQL reads it packed", async () => {
    const packed = gzipSync("a,b\n1,x\n2,y\n");
    const table = await readTable("a.csv.gz", packed);
    expect(table.rows).toEqual([
      ["1", "x"],
      ["2", "y"],
    ]);
    expect(await readBySql("a.csv.gz", packed, table.report)).toEqual(table.rows);
  });
  test("that is no gzip, or only part of one, is refused", async () => {
    for (const content of [Buffer.from("a,b\n"), gzipSync("a,b\n1,2\n".repeat(1000)).subarray(0, 30)]) {
      const error = await readTable("a.csv.gz", content).catch((fault: Error) => fault);
      expect(tellFileFault((error as Error).message, "en")).toMatch(/not a whole gzip file/);
    }
  });
});
