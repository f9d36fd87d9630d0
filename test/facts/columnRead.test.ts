import { expect, test } from "vitest";
import { type ColumnRead, columnRead } from "../../src/facts/columnRead.ts";

const read = (operation: ColumnRead["operation"], columns: ColumnRead["columns"], power = 0): ColumnRead => ({
  table: "shops",
  operation,
  columns,
  power,
});
const sales = (where = "") => ({ column: "sales", where });

test.each<[string, ColumnRead | undefined]>([
  ["select sales from shops", read("value", [sales()])],
  ["select sales::double from shops", read("value", [sales()])],
  ["select sales / 1e6, confidence from shops where year = 2020", read("value", [sales("(year = 2020)")], 6)],
  [
    "select max(sales) filter (where year = 2021) * 1000 from shops where town = 'a' order by year;",
    read("value", [sales("(town = 'a') and (year = 2021)")], -3),
  ],
  ["select arg_max(year, sales) from shops", read("value", [{ column: "year", where: "" }])],
  ["select 100 - sales from shops", read("complement", [sales()])],
  ["select max(sales) - min(sales) from shops", read("difference", [sales(), sales()])],
  [
    "select max(sales) filter (year = 2021) / max(sales) filter (year = 2020) from shops",
    read("quotient", [sales("(year = 2021)"), sales("(year = 2020)")]),
  ],
  ["select 100 * (max(sales) / min(sales) - 1) from shops", read("percentage", [sales(), sales()])],
  ["select 100.0 * sales / costs from shops", read("percentage", [sales(), { column: "costs", where: "" }])],
  ["select 100 * ln(max(sales) / min(sales)) from shops", read("log-points", [sales(), sales()])],
  ["select sales / 7 from shops", undefined],
  ["select sales * costs from shops", undefined],
  ["select count(*) from shops", undefined],
  ["select sales from shops join towns using (town)", undefined],
  ["select sales from shops where year = (select max(year) from shops)", undefined],
  ["with a as (select sales from shops) select sales from a", undefined],
])("columnRead(sql) is what the question reads and makes of it: %s", (sql, expected) => {
  expect(columnRead(sql)).toEqual(expected);
});
