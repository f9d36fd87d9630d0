import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { checkDataset } from "../../src/datasets/checkDataset.ts";
import { shops } from "./shops.ts";

const faultsOf = (table: string) => {
  const { descriptor, bytes } = shops(table);
  return checkDataset(descriptor, bytes).map(
    ({ line, column, value, expected }) => `${line}:${column} ${value} | ${expected}`,
  );
};

describe("a table that is odd but sound has no fault", () => {
  test.each(["sound", "bom", "crlf", "quoted-comma-and-newline", "no-last-newline"])("%s", (table) => {
    expect(faultsOf(table)).toEqual([]);
  });
});

describe("a table that is wrong says where, what stands there and what was expected", () => {
  test.each([
    ["empty-required-cell", ["3:12  | a value (the column is required) in column sales"]],
    ["text-in-number-column", ["3:12 thirteen | a number in column sales"]],
    ["fraction-in-integer-column", ["3:7 2021.5 | an integer in column year"]],
    ["not-a-boolean", ["3:15 no | true or false in column open"]],
    ["impossible-date", ["4:16 2001-02-29 | a date, YYYY-MM-DD in column founded"]],
    ["below-minimum", ["4:9 -7 | at least 0 in column sales"]],
    ["above-maximum", ["3:7 2221 | at most 2100 in column year"]],
    ["not-in-enum", ["4:27 mountain | one of harbour, inland in column kind"]],
    ["does-not-match-pattern", ["3:40 QUIET | text that matches [^A-Z]+ in column note"]],
    ["duplicate-key", ["5:1 Hafen, 2020 | town, year to be unique; line 2 has the same"]],
    ["wrong-header", ["1:11 turnover | the column sales"]],
    ["latin-1-byte", ["3:43 byte 0xE9 | UTF-8"]],
    ["ragged-row", ["3:1 Hafen,2021,1,3,false,1999-04-01,harbour,quiet | 7 cells, not 8"]],
    ["empty-line", ["4:1  | 7 cells, not 1"]],
    ["open-quote", ['4:1 "대전,2020,7,true,2001-12-31,inland, | a quoted cell that closes ("" for a quote inside it)']],
    ["fault-after-quoted-newline", ["5:11 thir\nteen | a number in column sales"]],
    ["header-only", ["1:1  | a header and at least one row"]],
  ])("%s", (table, faults) => {
    expect(faultsOf(table)).toEqual(faults);
  });

  test("a sign that stands for a lost letter is a value like any other where it was written", () => {
    const { descriptor, bytes } = shops("sound");
    const written = Buffer.from(Buffer.from(bytes).toString("utf8").replace(",true,", ",\uFFFDtrue,"));
    const faults = checkDataset(descriptor, written).map(({ value, expected }) => `${value} | ${expected}`);
    expect(faults).toEqual(["\uFFFDtrue | true or false in column open"]);
  });

  test("columns in another order are each named, and their cells still checked by their own type", () => {
    expect(faultsOf("swapped-columns")).toEqual(["1:6 sales | the column year", "1:12 year | the column sales"]);
  });

  test("a missing column is named", () => {
    expect(faultsOf("missing-column")).toEqual(["1:1 town,year,open,founded,kind,note | a column sales"]);
  });

  test("a column too many is named", () => {
    expect(faultsOf("extra-column")).toEqual(["1:40 colour | no further column"]);
  });

  test("an empty file lacks every column and every row", () => {
    const faults = faultsOf("empty");
    expect(faults).toContain("1:1  | a column town");
    expect(faults).toContain("1:1  | a header and at least one row");
  });
});

test("all faults of a table come out of one run, in the order of the file", () => {
  expect(faultsOf("many-faults")).toEqual([
    "2:12 twelve | a number in column sales",
    "2:43 a row that ends with CR LF | LF, as after the header",
    "3:1 Hafen, 2020 | town, year to be unique; line 2 has the same",
    "3:15 maybe | true or false in column open",
    "3:21 1999-13-01 | a date, YYYY-MM-DD in column founded",
    "3:43 byte 0xE9 | UTF-8",
    "4:1  | a value (the column is required) in column town",
    "4:2 1899 | at least 1900 in column year",
    "4:7 -1 | at least 0 in column sales",
    "4:26 moon | one of harbour, inland in column kind",
    "5:1 Hafen,2022 | 7 cells, not 2",
  ]);
});

test("a missing file is a fault of its own", () => {
  const faults = checkDataset(shops("sound").descriptor, undefined);
  expect(faults.map(formatDiagnostic)).toEqual([
    "data/shops/shops.csv:1:1 found nothing, expected the table that datapackage.json names. Restore the file, or correct the path.",
  ]);
});

test("a table of another size is told once, and only where nothing else is wrong with it", () => {
  const { descriptor, bytes } = shops("sound");
  const longer = new TextEncoder().encode(new TextDecoder().decode(bytes).replace("12.5", "12.50"));
  expect(checkDataset(descriptor, longer).map(({ expected, remedy }) => [expected, remedy])).toEqual([
    [`${descriptor.resources[0].bytes} bytes, as sealed`, "If the change is meant: npm run data:seal shops"],
  ]);
  const faults = checkDataset(descriptor, shops("many-faults").bytes);
  expect(faults).toHaveLength(11);
  expect(faults.filter(({ expected }) => expected?.includes("sealed"))).toEqual([]);
});

test("a changed byte of the same length is found by the hash alone", () => {
  const { descriptor, bytes } = shops("sound");
  const changed = new TextEncoder().encode(new TextDecoder().decode(bytes).replace("12.5", "12.6"));
  expect(checkDataset(descriptor, changed).map(({ expected }) => expected)).toEqual([
    `${descriptor.resources[0].hash}, as sealed`,
  ]);
});

test("a table whose lines do not all end alike is told at the first that differs", () => {
  const { descriptor, bytes } = shops("sound");
  const lines = Buffer.from(bytes as Uint8Array)
    .toString()
    .split("\n");
  const mixed = Buffer.from(`${lines.slice(0, 2).join("\n")}\r\n${lines.slice(2).join("\n")}`);
  const [first] = checkDataset(descriptor, mixed);
  expect(first).toMatchObject({
    line: 2,
    column: (lines[1] as string).length + 1,
    value: "a row that ends with CR LF",
  });
  const all = Buffer.from(lines.join("\r\n"));
  expect(checkDataset(descriptor, all).every(({ message }) => !message.includes("ends with"))).toBe(true);
});
