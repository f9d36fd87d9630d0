import { expect, test } from "vitest";
import { datasetNamed } from "../../src/datasets/catalogue.ts";
import { datasetSeries } from "../../src/layouts/datasetSeries.ts";

test("the series of a dataset is its own rows, without a year that is not whole", async () => {
  const series = await datasetSeries(datasetNamed("census-us-retail-annual"));
  expect([series?.from, series?.to]).toEqual(["1992", "2025"]);
  // The sum of the twelve months of 1992, as the Census Bureau's file has it, in millions of dollars.
  expect(series?.values[0]).toBe(1_954_540);
});

test("a table of several series has no line: the mean of yuan, won, rupee and yen says nothing", async () => {
  expect(await datasetSeries(datasetNamed("fed-exchange-rates"))).toBeUndefined();
});
