import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCell, type Separator, writeCsv } from "../../src/datasets/writeCsv.ts";

test.each<[string, unknown, string]>([
  ["text as it stands", "Korea", "Korea"],
  ["a comma in quotes", "Korea, Rep.", '"Korea, Rep."'],
  ["a quote doubled", 'the "jump"', '"the ""jump"""'],
  ["a line feed in quotes", "a\nb", '"a\nb"'],
  ["a carriage return in quotes", "a\rb", '"a\rb"'],
  ["null as nothing", null, ""],
  ["a missing value as nothing", undefined, ""],
  ["empty text as two quotes, since it is not null", "", '""'],
  ["a whole number", 19400, "19400"],
  ["a fraction with all its digits", 0.1 + 0.2, "0.30000000000000004"],
  ["a number beyond the safe ones", 9007199254740993n, "9007199254740993"],
  ["a truth value", false, "false"],
  ["a tab in quotes", "a\tb", '"a\tb"'],
  ["what is nested as JSON", [1, "a"], '"[1,""a""]"'],
])("csvCell writes %s", (_, value, field) => {
  expect(csvCell(value)).toBe(field);
});

test("writeCsv(header, rows) quotes a column's name as it quotes a cell", () => {
  expect(writeCsv(["year", "GDP, bn", 'the "ratio"'], [[2021, 17820.5, null]])).toBe(
    'year,"GDP, bn","the ""ratio"""\n2021,17820.5,\n',
  );
});

test("writeCsv(header, rows) keeps columns in their places, two of one name and names that are numbers too", () => {
  const rows = [
    ["a", "b", 1],
    ["c", null, 2],
  ];
  expect(writeCsv(["name", "name", "2020"], rows)).toBe("name,name,2020\na,b,1\nc,,2\n");
});

test("writeCsv(header, rows) gives every line as many fields as there are columns", () => {
  expect(writeCsv(["a", "b", "c"], [[1], [1, 2, 3, 4]])).toBe("a,b,c\n1,,\n1,2,3\n");
});

test("writeCsv(header, rows) without rows is the header, and takes rows that are made one by one", () => {
  function* rows() {
    for (const year of [2021, 2022]) yield [year, year * 2];
  }
  expect(writeCsv(["year", "value"], [])).toBe("year,value\n");
  expect(writeCsv(["year", "value"], rows())).toBe("year,value\n2021,4042\n2022,4044\n");
});

test("writeCsv(header, rows, separator) keeps any text whole, between commas and between tabs", () => {
  const cell = fc.option(fc.string({ unit: fc.constantFrom("a", ",", "\t", "\n", "\r", '"', " ", "한") }));
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }));
  fc.assert(
    fc.property(table, fc.constantFrom<Separator>(",", "\t"), ([header = [], ...rows], separator) => {
      const names = header.map((name) => name ?? "");
      expect(fieldsOf(writeCsv(names, rows, separator), separator)).toEqual([names, ...rows]);
    }),
  );
});

/** The fields of a text by the rules of RFC 4180, sign by sign; a field without quotes that is empty is null. */
function fieldsOf(text: string, separator: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  let field = "";
  let isQuoted = false;
  let wasQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (isQuoted && sign === '"' && text[i + 1] === '"') field += text[i++];
    else if (sign === '"') {
      isQuoted = !isQuoted;
      wasQuoted = true;
    } else if (isQuoted || (sign !== separator && sign !== "\n")) field += sign;
    else {
      row.push(field === "" && !wasQuoted ? null : field);
      [field, wasQuoted] = ["", false];
      if (sign === "\n") {
        rows.push(row);
        row = [];
      }
    }
  }
  return rows;
}
