import { expect, test } from "vitest";
import { missingYears } from "../../src/charts/gapPaths.ts";

const at = (...years: number[]) => years.map((fiscal_year) => ({ fiscal_year, region: "a", value: 1, run: 0 }));

test("missingYears(points) is the first stretch for which no region has a value", () => {
  expect(missingYears(at(2006, 2010, 2019, 2007, 2008, 2009))).toEqual({ from: 2011, to: 2018 });
});

test("missingYears(points) is undefined when the years follow one another", () => {
  expect(missingYears(at(2008, 2007, 2007))).toBeUndefined();
});
