import { expect, test } from "vitest";
import { csvCell, writeCsv } from "../../src/datasets/writeCsv.ts";

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
