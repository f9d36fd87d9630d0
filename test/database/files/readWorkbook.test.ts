import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { tellFileFault } from "../../../src/database/fileFault.ts";
import { workbookFiles } from "../../../src/database/files/workbookFiles.ts";
import { connection, readTable, texts } from "./readTable.ts";
import { workbook } from "./workbook.ts";

const text = (value: string) => `<c t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const number = (value: string) => `<c><v>${value}</v></c>`;
/** A number with the format of a date, of a date with a time. */
const date = (value: string) => `<c s="1"><v>${value}</v></c>`;
const moment = (value: string) => `<c s="2"><v>${value}</v></c>`;
const boolean = (value: string) => `<c t="b"><v>${value}</v></c>`;

describe("a workbook", () => {
  // Day 45292 is 1 January 2024: 45291 days after 31 December 1899, with the 29 February 1900 that Excel counts.
  const first = [
    [text("name"), text("day"), text("at"), text("open"), text("code"), text("n"), text("share")],
    [
      text("서울"),
      date("45292"),
      moment("45292.75"),
      boolean("1"),
      text("007"),
      number("1234567890123456"),
      number("0.1"),
    ],
    [text("부산"), date("45351"), moment("45351.5"), boolean("0"), text("12"), number("2"), number("2.5")],
  ];
  const second = [
    [text("x"), text("y")],
    [number("1"), number("2")],
  ];
  test("has dates, moments, booleans, numbers and text that looks like a number", async () => {
    const { types, rows, report } = await readTable("a.xlsx", workbook({ 첫째: first, Second: second }));
    expect(types).toEqual({
      name: "VARCHAR",
      day: "DATE",
      at: "TIMESTAMP",
      open: "BOOLEAN",
      code: "VARCHAR",
      n: "BIGINT",
      share: "DOUBLE",
    });
    expect(rows).toEqual([
      ["서울", "2024-01-01", "2024-01-01 18:00:00", "true", "007", "1234567890123456", "0.1"],
      ["부산", "2024-02-29", "2024-02-29 12:00:00", "false", "12", "2", "2.5"],
    ]);
    expect(report).toMatchObject({ sheet: "첫째", sheets: ["첫째", "Second"], rows: 2 });
    expect(report.notes).toContainEqual({ kind: "sheets", n: 2, text: "첫째" });
    expect(report.sql).toContain("sheet = '첫째'");
  });
  test("has every second of a day, times without a date, and the first days of 1900", async () => {
    // 26,368 of the seconds of a day are a fraction that comes out a little short of them.
    const seconds = Array.from({ length: 1000 }, (_, i) => i * 86 + 2);
    const clock = (second: number) => new Date(second * 1000).toISOString().slice(11, 19);
    const rows = seconds.map((second) => [
      moment(String(45292 + second / 86_400)),
      moment(String(second / 86_400)),
      date(String((second % 59) + 1)),
    ]);
    const table = await readTable("a.xlsx", workbook({ S: [[text("at"), text("time"), text("day")], ...rows] }));
    expect(table.types).toEqual({ at: "TIMESTAMP", time: "TIME", day: "DATE" });
    expect(table.rows.map(([at, time]) => [at, time])).toEqual(
      seconds.map((second) => [`2024-01-01 ${clock(second)}`, clock(second)]),
    );
    expect(table.rows.map(([, , each]) => each)).toEqual(
      seconds.map((second) => new Date(Date.UTC(1900, 0, (second % 59) + 1)).toISOString().slice(0, 10)),
    );
  });
  test("gives the sheet that the reader chooses", async () => {
    const { rows } = await readTable("a.xlsx", workbook({ 첫째: first, Second: second }), { sheet: "Second" });
    expect(rows).toEqual([["1", "2"]]);
  });
  test("with titles above the table and notes below leaves them out", async () => {
    const sheet = [[text("Sales, 2024")], [], ...second, [text("Source: Office")]];
    const { rows, report } = await readTable("a.xlsx", workbook({ S: sheet }));
    expect(rows).toEqual([["1", "2"]]);
    expect(report).toMatchObject({ skipTop: 2, skipBottom: 1 });
  });
  test("with text among the numbers of a column keeps both, and says so", async () => {
    const sheet = [
      [text("v"), text("w")],
      [number("1.5"), text("a")],
      [text("n/a"), text("b")],
      [number("2"), text("c")],
    ];
    const { types, rows, doubts } = await readTable("a.xlsx", workbook({ S: sheet }));
    expect(types.v).toBe("VARCHAR");
    expect(rows.map(([v]) => v)).toEqual(["1.5", "n/a", "2"]);
    expect(doubts[0]).toEqual(["mixed"]);
    const read = await readTable("a.xlsx", workbook({ S: sheet }), { nulls: ["n/a"] });
    expect(read.types.v).toBe("DOUBLE");
    expect(read.rows.map(([v]) => v)).toEqual(["1.5", null, "2.0"]);
  });
  test("with errors such as #N/A has no value there, and says how many there are", async () => {
    const sheet = [
      [text("a"), text("b")],
      [number("1"), '<c t="e"><v>#N/A</v></c>'],
      [number("2"), number("3")],
    ];
    const { rows, report } = await readTable("a.xlsx", workbook({ S: sheet }));
    expect(rows).toEqual([
      ["1", null],
      ["2", "3"],
    ]);
    expect(report.notes).toEqual([{ kind: "errors", n: 1 }]);
  });
  test("is read by its SQL as DuckDB gives its cells: days as numbers, true as 1", async () => {
    const table = await readTable("a.xlsx", workbook({ "It's": [[text("Sales")], ...first] }), { nulls: ["부산"] });
    expect(table.rows[1]?.[0]).toBe(null);
    // In the place of DuckDB's extension for workbooks: the rows of the range as they lie in the file.
    await connection.run(
      `create or replace macro read_xlsx(path, sheet := '', header := true, all_varchar := false, range := '') as table
       select * from (values
         ('서울', '45292', '45292.75', '1', '007', '1234567890123456', '0.1'),
         ('부산', '45351', '45351.5', '0', '12', '2', '2.5')
       ) where path = 'a.xlsx' and sheet = 'It''s' and not header and all_varchar and range = 'A3:G4'`,
    );
    // A macro wants := before its arguments.
    expect(await texts(table.report.sql.replace(/^ {2}(\w+) = /gm, "  $1 := "))).toEqual(table.rows);
  });
  test.each([
    ["old", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old \.xls workbook/],
    ["half", Buffer.from(workbook({ S: second })).subarray(0, 200), /not a whole \.xlsx workbook/],
    ["text", Buffer.from("a,b\n1,2\n"), /not a whole \.xlsx workbook/],
    ["other archive", Buffer.from(zipSync({ "a.txt": Buffer.from("x") })), /not a whole \.xlsx workbook/],
  ])("that is none is refused: %s", async (_, content, says) => {
    const error = await readTable("a.xlsx", content).catch((fault: Error) => fault);
    expect(tellFileFault((error as Error).message, "en")).toMatch(says);
  });
  test("that holds more than a page can take is refused before it is unpacked", () => {
    const packed = zipSync({ "xl/a.xml": new Uint8Array(600_000), "xl/b.xml": new Uint8Array(600_000) });
    expect(packed.length).toBeLessThan(3000);
    const refused = () => workbookFiles(packed, 1024 ** 2);
    expect(refused).toThrow(JSON.stringify({ kind: "tooLarge", megabytes: 1 }));
    expect(() => workbookFiles(packed, 2 * 1024 ** 2)).not.toThrow();
  });
  test("that says less of its size than it holds is not unpacked beyond that", () => {
    const packed = zipSync({ "xl/a.xml": new Uint8Array(600_000) });
    const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
    for (let at = 0; at + 4 < packed.length; at++)
      if (view.getUint32(at, true) === 600_000) view.setUint32(at, 100, true);
    expect(workbookFiles(packed).archive.size).toBeLessThan(1000);
  });
});
