import { describe, expect, test } from "vitest";
import { measuredCost, mostCost, rangedIn } from "../../src/database/rangedCost.ts";

const sales = { table: "daily_sales", bytes: 137_400_000, sort: ["region", "day"] };
const views = [{ name: "sales_by_year", sql: "select year(day), sum(amount) from daily_sales group by all" }];

describe("rangedIn(sql, tables, views)", () => {
  test.each([
    ["select * from Daily_Sales", 1],
    ["select * from sales_by_year", 1],
    ["select 'daily_sales' from world_bank_gdp -- daily_sales", 0],
  ])("%s names %i table on the host", (sql, count) => {
    expect(rangedIn(sql, [sales], views)).toHaveLength(count);
  });
});

test("mostCost(tables) says the size, the most that is read, and the column to filter on; nothing without a table", () => {
  expect(mostCost([], "en")).toBe("");
  expect(mostCost([sales], "en")).toBe(
    "The table daily_sales (137 MB) is not downloaded: a query reads the parts it needs, at most 8 MB, and far less with a filter on region.",
  );
  expect(mostCost([sales], "ko")).toBe(
    "daily_sales 표(137MB)는 내려받지 않고 질의에 필요한 부분만 최대 8MB까지 읽는다. region으로 거르면 훨씬 적게 읽는다.",
  );
  expect(mostCost([{ ...sales, bytes: 930_000, sort: [] }], "en")).toMatch(/\(0\.9 MB\) .* at most 0\.9 MB\.$/);
});

test("measuredCost(read, tables) says what the build measured", () => {
  expect(measuredCost(667_648, [sales], "en")).toBe("Running it reads 0.7 MB of daily_sales (137 MB).");
  expect(measuredCost(667_648, [sales], "ko")).toBe("실행하면 daily_sales 표(137MB)에서 0.7MB를 읽는다.");
  expect(measuredCost(undefined, [sales], "en")).toMatch(/^Running it would read more of daily_sales .* than the 8 MB/);
  expect(measuredCost(undefined, [sales], "ko")).toMatch(/8MB보다 많이 읽어야 한다\.$/);
});
