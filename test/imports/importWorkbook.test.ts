import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { workbook } from "../database/files/workbook.ts";
import { proposed, refused } from "./proposed.ts";

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: string | number) => `<c><v>${value}</v></c>`;
const day = (serial: number) => `<c s="1"><v>${serial}</v></c>`;
const formula = (of: string, value = "") => `<c><f>${of}</f>${value ? `<v>${value}</v>` : ""}</c>`;
const blank = "<c/>";

/** A workbook with its XML edited, as spreadsheets write what the builder does not. */
function edited(bytes: Uint8Array, edits: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = Object.entries(unzipSync(bytes));
  return zipSync(
    Object.fromEntries(files.map(([path, file]) => [path, edits[path] ? strToU8(edits[path](strFromU8(file))) : file])),
  );
}

const merged =
  (...refs: readonly string[]) =>
  (xml: string) =>
    xml.replace(
      "</sheetData>",
      `</sheetData><mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
    );

const sales = [
  [text("Sales by region")],
  [text("(단위: 백만원)")],
  [text("Region"), text("Kind"), number(2020), blank, number(2021), blank],
  [blank, blank, text("Sales"), text("Shops"), text("Sales"), text("Shops")],
  [text("Seoul"), text("new"), number("1234.5"), number(10), formula("C5*2", "2469"), number(11)],
  [blank, text("used"), number("0.1"), number(2), formula("C6*2"), number(3)],
  [text("Source: the office")],
];

test("merged heads and names, formulas, a hidden sheet, a title and a note are read and told", async () => {
  const plain = workbook({
    Sales: sales,
    Notes: [
      [text("x"), text("y")],
      [number(1), number(2)],
    ],
  });
  const file = edited(plain, {
    "xl/worksheets/sheet1.xml": merged("A1:F1", "A3:A4", "B3:B4", "C3:D3", "E3:F3", "A5:A6"),
    "xl/workbook.xml": (xml) => xml.replace('name="Notes"', 'name="Notes" state="hidden"'),
  });
  const { csv, columns, described, primaryKey, notes, faults } = await proposed("sales.xlsx", file);
  expect(csv).toBe(`region,kind,year,sales,shops
Seoul,new,2020,1234.5,10
Seoul,new,2021,2469,11
Seoul,used,2020,0.1,2
Seoul,used,2021,,3
`);
  expect(columns).toEqual(["region string", "kind string", "year integer", "sales number", "shops integer"]);
  expect(primaryKey).toEqual(["kind", "year"]);
  expect(described[3]?.unit).toEqual({ en: "million Korean won", ko: "백만 원" });
  expect(faults).toEqual([]);
  expect(notes).toEqual([
    'Read is the sheet "Sales".',
    'Not read, since hidden: "Notes".',
    "2 cells are formulas: taken is what they came to when the workbook was saved.",
    "1 of them hold no saved value and are empty here: open and save the workbook in a spreadsheet, then import it again.",
    "5 cells that are merged with others were given the value of the whole.",
    'Over the table stands "Sales by region", "(단위: 백만원)": left out of it.',
    'Under the table stands "Source: the office": left out of it.',
    "2 lines of heads were put together.",
    "4 columns of 2 years (2020 to 2021) became the column year, a row for each.",
  ]);
});

test("days that a workbook counts are days, and its numbers are numbers whatever they look like", async () => {
  // Day 45292 is 1 January 2024.
  const rows = [
    [text("day"), text("rate")],
    [day(45292), number("1.234")],
    [day(45323), number("2.345")],
  ];
  const { csv, columns, faults } = await proposed("rates.xlsx", workbook({ Rates: rows }));
  expect(csv).toBe("day,rate\n2024-01-01,1.234\n2024-02-01,2.345\n");
  expect(columns).toEqual(["day date", "rate number"]);
  expect(faults).toEqual([]);
});

test("which of several sheets is asked; a hidden one is read only by its name; a password is said", async () => {
  const sheet = [
    [text("a"), text("b")],
    [text("x"), number(2)],
  ];
  const two = workbook({ First: sheet, "R&amp;D": sheet });
  expect(await refused("two.xlsx", two)).toBe(
    'ImportError: 2 sheets hold something: "First", "R&D". Say which: --sheet <name>.',
  );
  expect((await proposed("two.xlsx", two, { sheet: "R&D" })).csv).toBe("a,b\nx,2\n");
  expect(await refused("two.xlsx", two, { sheet: "Third" })).toBe(
    'ImportError: There is no sheet "Third" with anything in it. Give one of "First", "R&D".',
  );
  const hidden = edited(workbook({ Only: sheet }), {
    "xl/workbook.xml": (xml) => xml.replace('name="Only"', 'name="Only" state="veryHidden"'),
  });
  expect(await refused("hidden.xlsx", hidden)).toBe(
    'ImportError: Every sheet that holds something is hidden: "Only". If one of them is meant: --sheet <name>.',
  );
  expect((await proposed("hidden.xlsx", hidden, { sheet: "Only" })).notes[0]).toBe(
    "It is hidden in the workbook: make sure that its publisher means it to be read.",
  );
  const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
  expect(await refused("locked.xlsx", locked)).toMatch(
    /^ImportError: It is an old \.xls workbook or is protected with a password\./,
  );
  expect(await refused("broken.xlsx", strToU8("no archive"))).toMatch(
    /^ImportError: It is not a whole \.xlsx workbook\./,
  );
});

test("a workbook whose title says millions of dollars, with marks of footnotes, has them as unit and out of its names", async () => {
  const file = workbook({
    Sales: [
      [text("Net sales by region¹ (dollars in millions)")],
      [text("Region a)"), number(2020), number(2021)],
      [text("North [1]"), number("10.5"), number(11)],
      [text("South*"), number(9), number("9.25")],
      [text("a) As reported.")],
    ],
  });
  const { csv, described } = await proposed("sales.xlsx", file);
  expect(csv).toBe("region,year,value\nNorth,2020,10.5\nNorth,2021,11\nSouth,2020,9\nSouth,2021,9.25\n");
  expect(described[2]?.unit).toEqual({ en: "million US dollars", ko: "백만 달러" });
});
