import { describe, expect, test } from "vitest";
import { tellFileFault } from "../../../src/database/fileFault.ts";
import { encoded, readBySql, readTable } from "./readTable.ts";

const korean = "연도,시도,금액\n2019,서울특별시,12.5\n2020,부산광역시,13\n2021,경상북도,14.25\n";
const koreanRows = [
  ["2019", "서울특별시", "12.5"],
  ["2020", "부산광역시", "13.0"],
  ["2021", "경상북도", "14.25"],
];

describe("a delimited file's encoding", () => {
  const bom = (bytes: readonly number[], content: Uint8Array) => Buffer.concat([Buffer.from(bytes), content]);
  test.each([
    ["utf-8", Buffer.from(korean)],
    ["utf-8", bom([0xef, 0xbb, 0xbf], Buffer.from(korean))],
    ["utf-16le", bom([0xff, 0xfe], encoded(korean, "UTF-16LE"))],
    ["utf-16be", bom([0xfe, 0xff], encoded(korean, "UTF-16BE"))],
    ["utf-16le", encoded(korean, "UTF-16LE")],
    ["utf-16be", encoded(korean, "UTF-16BE")],
    ["euc-kr", encoded(korean, "CP949")],
    ["gb18030", encoded("年份,省份,数值\n2019,北京市,12.5\n2020,上海市,13\n", "GB18030")],
    ["shift_jis", encoded("年,都道府県,人口\n2019,東京都の合計,12.5\n2020,大阪府,13\n", "SHIFT-JIS")],
    ["windows-1252", encoded("Jahr;Land;Größe\n2019;Österreich;12,5\n2020;Köln – Süd;13\n", "WINDOWS-1252")],
  ])("%s is found (%#)", async (encoding, bytes) => {
    const { report, rows } = await readTable("a.csv", bytes);
    expect(report.encoding).toBe(encoding);
    if (encoding === "utf-8" || encoding === "euc-kr" || encoding.startsWith("utf-16"))
      expect(rows).toEqual(koreanRows);
    expect(report.columns.map(({ name }) => name).join()).toMatch(
      /연도,시도,금액|年份,省份,数值|年,都道府県,人口|Jahr,Land,Größe/,
    );
  });
  test("may be chosen", async () => {
    const { rows } = await readTable("a.csv", encoded(korean, "CP949"), { encoding: "windows-1252" });
    expect(rows[0]?.[1]).not.toBe("서울특별시");
    expect(rows[0]?.[0]).toBe("2019");
  });
  test("that is a guess is called one", async () => {
    const { report } = await readTable("a.csv", Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0xb0, 0xa1, 0x0a]));
    expect(report.notes.map(({ kind }) => kind)).toContain("encodingDoubt");
  });
});

describe("a delimited file's shape", () => {
  test("has lines that end in LF, CRLF and CR", async () => {
    const { rows, report } = await readTable("a.csv", "a,b\r\n1,2\n3,4\r5,6");
    expect(rows).toEqual([
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
    expect(report.notes).toEqual([{ kind: "mixedLineEnds" }]);
  });
  test("leaves out titles above and notes below, and says how many lines they take", async () => {
    const content =
      'Population by year\n"Unit: persons, thousands"\n\nyear,pop,rate\n2019,5,1.5\n2020,6,1.25\n\nSource: Office\nNote: 2020 is provisional\n';
    const { report, rows, types } = await readTable("a.csv", content);
    expect(types).toEqual({ year: "BIGINT", pop: "BIGINT", rate: "DOUBLE" });
    expect(rows).toEqual([
      ["2019", "5", "1.5"],
      ["2020", "6", "1.25"],
    ]);
    expect(report).toMatchObject({ skipTop: 3, skipBottom: 3, header: true, rows: 2 });
    expect(report.notes).toContainEqual({
      kind: "skippedTop",
      lines: 3,
      text: "Population by year / Unit: persons, thousands",
    });
    expect(await readBySql("notes.csv", content, (await readTable("notes.csv", content)).report)).toEqual(rows);
  });
  test("takes lines to skip and the header row from the reader", async () => {
    const content = "x,y\n1,2\n3,4\n5,6\n";
    const { rows, types } = await readTable("a.csv", content, { skipTop: 1, skipBottom: 1, header: false });
    expect(rows).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(types).toEqual({ column1: "BIGINT", column2: "BIGINT" });
    const { types: named } = await readTable("a.csv", content, { header: false });
    expect(named).toEqual({ column1: "VARCHAR", column2: "VARCHAR" });
  });
  test("with ragged ends has nothing where fields are missing, and drops empty ones beyond the table", async () => {
    const { report, rows } = await readTable("a.csv", "a,b,c\n1,2,3,,\n4,5\n6,7,8\n");
    expect(rows).toEqual([
      ["1", "2", "3"],
      ["4", "5", null],
      ["6", "7", "8"],
    ]);
    expect(report.notes).toEqual([
      { kind: "short", n: 1, line: 3 },
      { kind: "surplus", n: 1, line: 2 },
    ]);
  });
  test("whose lines of data end in a separator has the columns that are named", async () => {
    const { rows, report } = await readTable("a.csv", "a,b\n1,2,\n3,4,\n");
    expect(rows).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(report.notes).toEqual([{ kind: "surplus", n: 2, line: 2 }]);
  });
  test.each([
    ["a,b\n1,2\n3,4,5\n", "Line 3 has 3 fields where the table has 2 columns."],
    ["a,b\n1,2,3\n4,5,6\n", "The line of names has 2 fields, but line 2 below it has 3."],
    ["\u0089PNG\r\n\u001a\n\u0001\u0002", "It is not text: a picture, a program or a packed file under another name."],
    [
      "<!DOCTYPE html>\n<html><p>a,b</p>\n",
      "It is a web page and not a table. Look for the download of the data itself.",
    ],
    ['a,b\n1,2\n3,"open\n4,5\n', "A quotation mark that opens in line 3 is not closed."],
    ["", "There is nothing in it."],
    [" \n\n", "There is nothing in it."],
  ])("of %j is refused with its place", async (content, says) => {
    const error = await readTable("a.csv", content).catch((fault: Error) => fault);
    expect(tellFileFault((error as Error).message, "en")).toBe(says);
  });
  test.each([
    ["a,b\n1,2\n", ","],
    ["a;b;c\n1,5;2;3\n2,5;3;4\n", ";"],
    ["a\tb\n1,5\t2\n", "\t"],
    ['"a,x,y";b;c\n1;2;3\n', ";"],
    ["\ufeffa|b\n1|2\n", "|"],
    ["one\n1\n", ","],
  ])("of %j is cut at %j", async (content, separator) => {
    expect((await readTable("a.csv", content)).report.separator).toBe(separator);
  });
  test("takes the separator from the reader", async () => {
    const content = "a,x;b\n1,5;2\n";
    expect((await readTable("a.csv", content, { separator: "," })).rows).toEqual([["1", "5;2"]]);
    expect((await readTable("a.csv", content, { separator: ";" })).rows).toEqual([["1.5", "2"]]);
  });
  test("has names of its own where the file has none, or the same twice", async () => {
    const { types } = await readTable("a.csv", "a,A,,b\nx,y,z,w\n");
    expect(Object.keys(types)).toEqual(["a", "A_2", "column3", "b"]);
  });
  test("keeps quoted text as it is: separators, line ends, quotation marks, spaces, nothing and NULL marks", async () => {
    const content = 'a,b\n"x,1","two\nlines"\n"say ""x""", \\N \n" p ",\\N\n"",NULL\n';
    expect((await readTable("a.csv", content)).rows).toEqual([
      ["x,1", "two\nlines"],
      ['say "x"', " \\N "],
      [" p ", "\\N"],
      [null, "NULL"],
    ]);
  });
});

describe("a column of bare text", () => {
  const zone = "2030-05-06T07:08:09+02:00";
  test.each<[readonly string[], string, string?]>([
    [["1", "", "-20", " 3"], "BIGINT"],
    [["9223372036854775807"], "BIGINT"],
    [["9223372036854775808", "1"], "VARCHAR", "long"],
    [["98765432109876543210", "98765432109876543211"], "VARCHAR", "long"],
    [["9".repeat(45)], "VARCHAR", "long"],
    [["007", "12"], "VARCHAR", "zeros"],
    [["0.5", "-.25", "3"], "DOUBLE"],
    [["0.30000000000000004"], "DOUBLE"],
    [["1.5e3", "2e-7"], "DOUBLE"],
    [["12E3", "45E6"], "VARCHAR", "exponent"],
    [["98765432109876543.21", "0.5"], "DECIMAL(19,2)", "exact"],
    [["true", "FALSE"], "BOOLEAN"],
    [["NO", "YES"], "VARCHAR", "code"],
    [["T", "F"], "VARCHAR", "code"],
    [["y", "n"], "VARCHAR", "code"],
    [["2024-02-29", "1999-12-31"], "DATE"],
    [["2024/2/9", "1999/12/31"], "DATE"],
    [["2024. 2. 9.", "1999. 12. 31."], "DATE"],
    [["2024-02-29", "2024-02-30"], "VARCHAR", "mixed"],
    [["2024-02-29T10:11:12", "2024-02-29 10:11:12.5"], "TIMESTAMP"],
    [["10:11:12", "23:59:59.5"], "TIME"],
    [[zone], "VARCHAR", "zone"],
    [["7/8/2024", "9/10/2024"], "VARCHAR", "dayOrMonth"],
    [["25/8/2024", "9/10/2024"], "DATE"],
    [["8/25/2024", "9/10/2024"], "DATE"],
    [["07-08-24"], "VARCHAR", "twoDigitYear"],
    [["25-08-24"], "VARCHAR", "twoDigitYear"],
    [["2024.01", "2024.10"], "VARCHAR", "yearMonth"],
    [["20240131", "20240201"], "BIGINT", "compactDate"],
    [["640", "7,300", "8,100"], "VARCHAR", "thousands"],
    [["640", "1,207,300", "8,100"], "BIGINT", "grouped"],
    [["4", "5", "..", "6"], "VARCHAR", "mixed"],
    [["4", "5", "6p", "7 e"], "VARCHAR", "flags"],
    [["", " "], "VARCHAR", "blank"],
  ])("%j is %s", async (values, type, note) => {
    const { types, doubts } = await readTable("a.csv", `v,w\n${values.map((value) => `"${value}",x\n`).join("")}`);
    expect(types.v).toBe(type);
    expect(doubts[0]).toEqual(note ? [note] : []);
  });

  test("written with a decimal comma is read so where semicolons part the columns", async () => {
    const { rows, report } = await readTable("a.csv", "a;b\n1,5;x\n2,25;y\n");
    expect(rows).toEqual([
      ["1.5", "x"],
      ["2.25", "y"],
    ]);
    expect(report.decimal).toBe(",");
  });
  test("with a comma that may mean two things is read as the reader decides", async () => {
    const content = 'a,b\n"1,020",x\n"2,300",y\n';
    expect((await readTable("a.csv", content)).rows).toEqual([
      ["1,020", "x"],
      ["2,300", "y"],
    ]);
    expect((await readTable("a.csv", content, { decimal: "." })).rows).toEqual([
      ["1020", "x"],
      ["2300", "y"],
    ]);
    expect((await readTable("a.csv", content, { decimal: "," })).rows).toEqual([
      ["1.02", "x"],
      ["2.3", "y"],
    ]);
  });
  test("of days and months in an order that is not said offers both", async () => {
    const content = "day,v\n1/2/2023,1\n3/4/2023,2\n";
    const { report } = await readTable("a.csv", content);
    const [first, second] = report.columns[0]?.offers.filter(({ kind }) => kind === "date") ?? [];
    const read = async (reading: typeof first) =>
      (await readTable("a.csv", content, { columns: reading ? { 0: reading } : {} })).rows.map(([day]) => day);
    expect([await read(first), await read(second)]).toEqual([
      ["2023-02-01", "2023-04-03"],
      ["2023-01-02", "2023-03-04"],
    ]);
  });
  test("with an offset gives UTC or the clock as written, as the reader decides", async () => {
    const content = "at,v\n2024-04-01T00:30:00+09:00,1\n2024-04-01 09:00:00Z,2\n";
    expect((await readTable("a.csv", content, { columns: { 0: { kind: "utc" } } })).rows).toEqual([
      ["2024-03-31 15:30:00", "1"],
      ["2024-04-01 09:00:00", "2"],
    ]);
    expect((await readTable("a.csv", content, { columns: { 0: { kind: "local" } } })).rows).toEqual([
      ["2024-04-01 00:30:00", "1"],
      ["2024-04-01 09:00:00", "2"],
    ]);
  });
  test("that one value late in the file keeps from being numbers stays text, with the place said", async () => {
    const { types, rows, report } = await readTable("a.csv", `id,price\n${"1,2.5\n".repeat(5000)}2,abc\n`);
    expect(types).toEqual({ id: "BIGINT", price: "VARCHAR" });
    expect(rows.at(-1)).toEqual(["2", "abc"]);
    expect(report.columns[1]?.notes).toEqual([
      { kind: "mixed", sample: "abc", line: 5002, n: 1, of: "number", words: ["abc"] },
    ]);
  });
  test("has no value where the reader says that a word stands for none", async () => {
    const content = "a,b\n1,n/a\n..,2.5\n-,3\n";
    expect((await readTable("a.csv", content, { nulls: ["..", "-", "n/a"] })).rows).toEqual([
      ["1", null],
      [null, "2.5"],
      [null, "3.0"],
    ]);
  });
  test("read as a type that some cells do not fit has no value in those", async () => {
    const content = "a,b\n1,x\n2.5,y\nabc,z\n";
    expect(
      (await readTable("a.csv", content, { columns: { 0: { kind: "integer", group: "", point: "." } } })).rows,
    ).toEqual([
      ["1", "x"],
      [null, "y"],
      [null, "z"],
    ]);
  });
  test("with letters after its numbers can be read without them", async () => {
    const reading = { kind: "double", group: "", point: ".", flagged: true } as const;
    expect((await readTable("a.csv", "a,b\n1.5p,x\n2,y\n3 e,z\n", { columns: { 0: reading } })).rows).toEqual([
      ["1.5", "x"],
      ["2.0", "y"],
      ["3.0", "z"],
    ]);
  });
});

describe("the SQL of a read gives in DuckDB what the table holds, for", () => {
  test.each<[string, string | Buffer, object?]>([
    ["plain.csv", "a,b\n1,x\n2.5,\n"],
    ["semi.csv", 'a;b;c\n1.234,5;25/12/2023;"1,5"\n2,5;01/01/2024;"x;y"\n'],
    ["zeros.csv", "geo,v\n007,1\n012,2\n"],
    ["names.csv", 'a,A,"say ""x"""\n1,2,3\n'],
    ["none.csv", "1,2\n3,4\n"],
    ["nulls.csv", "a,b\n1,n/a\n..,2.5\n", { nulls: ["..", "n/a"] }],
    ["it's.tsv", "a\tb\n1\tx\n"],
    ["day.csv", "d,v\n1/2/2023,1\n3/4/2023,2\n", { columns: { 0: { kind: "date", format: "%m/%d/%Y" } } }],
    ["spaces.csv", "a,b\n 1 ,x\n2, \n"],
    ["grouped.csv", 'a,b\n"1,234,567.5",x\n"1,000",y\n'],
    ["skip.csv", "junk\n\na,b\n1,2\n3,4\nend\n"],
    ["ragged.csv", "a,b,c\n1,2,3\n4,5\n"],
    ["utf16.csv", Buffer.concat([Buffer.from([0xff, 0xfe]), encoded("a;b\né;1\n가;2\n", "UTF-16LE")])],
  ])("%s", async (name, content, choices = {}) => {
    const { report, rows } = await readTable(name, content, choices);
    expect(await readBySql(name, content, report)).toEqual(rows);
  });
  test("big-endian UTF-16, once it is turned into UTF-8", async () => {
    const content = "a,b\né,1\n가,2\n";
    const { report, rows } = await readTable("be.csv", encoded(content, "UTF-16BE"));
    expect(report.sql).toMatch(/^-- iconv -f UTF-16BE -t UTF-8 'be\.csv' > 'be\.utf-8\.csv'\n/);
    expect(await readBySql("be.utf-8.csv", content, report)).toEqual(rows);
  });
  test("an encoding that an extension brings, which is asked for", async () => {
    const { report } = await readTable("ko.csv", encoded(korean, "CP949"));
    expect(report.sql).toMatch(/^install encodings;\nload encodings;\n\nselect/);
    expect(report.sql).toContain("encoding = 'cp949'");
  });
});
