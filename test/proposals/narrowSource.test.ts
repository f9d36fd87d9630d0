import { expect, test } from "vitest";
import { contextOf } from "../../src/proposals/context.ts";
import { narrowSource } from "../../src/proposals/narrowSource.ts";
import { readSources } from "../../src/proposals/readSources.ts";

const sources = await readSources();
const large = sources.filter(({ rows }) => rows.length > 2_000);
const codes = (sentence: string) => {
  const context = contextOf({ language: "en", sentence });
  const source = large.find(({ id }) => id === "world-bank-2026-07") as (typeof large)[number];
  return [...new Set(narrowSource(source, context).rows.map(({ iso3 }) => iso3))].sort();
};

test("a large table is searched for the economies that the words name, in either language and by code", () => {
  expect(large.length).toBeGreaterThan(1);
  expect(codes("South Korea and Spain grew")).toEqual(["ESP", "KOR"]);
  expect(codes("네덜란드는 12% 성장했다")).toEqual(["NLD"]);
  expect(codes("what NGA made in 2024")).toEqual(["NGA"]);
  expect(codes("somebody spoke here")).toEqual([]);
});

test("other tables are searched whole", () => {
  const context = contextOf({ language: "en", sentence: "somebody spoke here" });
  const small = sources.filter(({ rows }) => rows.length <= 2_000);
  expect(small.map((source) => narrowSource(source, context))).toEqual(small);
});
