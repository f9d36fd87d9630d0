import { expect, test } from "vitest";
import { datasetsOf } from "../../src/figures/datasetsOf.ts";

test("a figure that reads another one's view rests on the datasets under it", () => {
  const names = (sql: string) => datasetsOf({ sql }).map(({ name }) => name);
  expect(names("select avg(ratio) as mean from retail_ratio join census_us_ecommerce using (year)")).toEqual([
    "census-us-ecommerce",
    "census-us-retail-annual",
    "emarketer-retail-forecasts",
    "fed-exchange-rates",
    "nbs-china-retail",
  ]);
});
