import { describe, expect, test } from "vitest";
import type { ParameterValues } from "../../../src/database/parameters.ts";
import { answerOf } from "./answerOf.ts";

const tenth = (value: number | undefined | null) => Number((value ?? Number.NaN).toFixed(1));

describe("china-us-ratio", () => {
  test("has China at 76.6 % of the US in 2021, 63.8 in 2025 and a projected 64.4 in 2026", async () => {
    const market = (await answerOf("china-us-ratio")).filter(({ measure }) => measure === "market");
    const of = (year: number) => market.find((row) => row.year === year);
    // 18,183.505 over 23,725.650, 19,626.247 over 30,767.075 and 20,851.593 over 32,383.920 billion dollars.
    expect([of(2021), of(2025), of(2026)].map((row) => [tenth(row?.ratio), row?.status])).toEqual([
      [76.6, "actual"],
      [63.8, "actual"],
      [64.4, "projection"],
    ]);
  });

  test("has China ahead by purchasing power from 2016", async () => {
    const rows = await answerOf("china-us-ratio", { measures: ["ppp"] });
    expect(new Set(rows.map(({ measure }) => measure))).toEqual(new Set(["ppp"]));
    expect(rows.find(({ ratio }) => ratio > 100)?.year).toBe(2016);
  });
});

describe("article-2020-against-actual", () => {
  // The path that the article's own rates give, worked out to two decimals apart from this code.
  const published: [number, number[]][] = [
    [6, [66.98, 73.53, 76.0, 78.59, 81.28, 84.05, 86.92]],
    [5, [66.98, 73.53, 76.0, 77.85, 79.75, 81.69, 83.69]],
    [4.5, [66.98, 73.53, 76.0, 77.48, 78.99, 80.53, 82.1]],
    [4, [66.98, 73.53, 76.0, 77.11, 78.24, 79.38, 80.54]],
  ];
  test.each(published)("compounds the article's rates with China at %d %%", async (growth, path) => {
    const rows = await answerOf("article-2020-against-actual", { china_growth: growth });
    const article = rows.filter(({ series }) => series === "article");
    expect(article.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    article.forEach(({ ratio }, i) => {
      expect(ratio).toBeCloseTo(path[i] as number, 2);
    });
  });

  test("keeps the printed 77.9 beside the 76.0 that follows from the inputs", async () => {
    const rows = await answerOf("article-2020-against-actual");
    const in2021 = (name: string) => rows.find(({ series, year }) => series === name && year === 2021)?.ratio;
    expect(in2021("printed")).toBe(77.9);
    expect(tenth(in2021("article"))).toBe(76.0);
  });
});

describe("ratio-decomposition", () => {
  const parts = async (values?: ParameterValues) => {
    const rows = await answerOf("ratio-decomposition", values);
    return [...new Set(rows.map(({ from_year }) => from_year))].map((from) => {
      const span = rows.filter(({ from_year }) => from_year === from);
      const part = (name: string) => span.find(({ component }) => component === name)?.log_points ?? Number.NaN;
      return { from, to: span[0]?.to_year, status: span[0]?.status, part };
    });
  };

  test("splits 2021 to 2025 into growth +7.8, prices −16.0, currency −10.2, in all −18.4", async () => {
    const [actual, projected] = await parts();
    expect([actual?.from, actual?.to, actual?.status]).toEqual([2021, 2025, "actual"]);
    expect(["real_growth", "prices", "currency", "total"].map((name) => tenth(actual?.part(name)))).toEqual([
      7.8, -16.0, -10.2, -18.4,
    ]);
    expect([projected?.from, projected?.to, projected?.status]).toEqual([2025, 2031, "projection"]);
  });

  test.each([
    [2021, 2025],
    [1995, 2031],
    [2005, 2013],
    [2030, 1999],
    [2026, 2029],
  ])("adds up to a billionth of a log point from %d to %d", async (from_year, to_year) => {
    const spans = await parts({ from_year, to_year });
    expect(spans.length).toBeGreaterThan(0);
    for (const { part } of spans) {
      expect(Math.abs(part("real_growth") + part("prices") + part("currency") - part("total"))).toBeLessThan(1e-9);
      expect(Math.abs(part("prices") + part("currency") - part("real_exchange_rate"))).toBeLessThan(1e-9);
    }
  });

  test("gives the logarithm of the ratio of ratios as the whole", async () => {
    const [actual] = await parts();
    expect(actual?.part("total")).toBeCloseTo(100 * Math.log(19_626.247 / 30_767.075 / (18_183.505 / 23_725.65)), 9);
  });
});

describe("horizon-recedes", () => {
  test("ends each of the twelve editions where the IMF's horizon ended", async () => {
    const rows = (await answerOf("horizon-recedes")).filter(({ kind }) => kind === "projection");
    const ends = [...new Set(rows.map(({ edition }) => edition))].map((edition) =>
      rows.findLast((row) => row.edition === edition),
    );
    expect(ends).toHaveLength(12);
    const end = (edition: string) => ends.find((row) => row?.edition === edition);
    // As the description of the editions' data gives them.
    const known: [string, number, number][] = [
      ["2020-10", 2025, 89.3],
      ["2021-04", 2026, 87.2],
      ["2022-04", 2027, 94.1],
      ["2022-10", 2027, 93.3],
      ["2023-04", 2028, 85.0],
      ["2023-10", 2028, 72.2],
      ["2024-10", 2029, 69.3],
      ["2025-10", 2030, 71.5],
      ["2026-04", 2031, 70.4],
    ];
    expect(known.map(([edition]) => [edition, end(edition)?.year, tenth(end(edition)?.ratio)])).toEqual(known);
  });

  test("draws the actual years from the newest edition, whichever editions are chosen", async () => {
    const rows = await answerOf("horizon-recedes", { editions: ["2022-04"] });
    expect(new Set(rows.map(({ edition }) => edition))).toEqual(new Set(["2022-04", "2026-04"]));
    expect(rows.filter(({ kind }) => kind === "actual").at(-1)).toMatchObject({ edition: "2026-04", year: 2025 });
    expect(rows.find(({ kind }) => kind === "start")).toMatchObject({ edition: "2022-04", year: 2021 });
  });
});

describe("crossover-forecasts", () => {
  test("has all 25 forecasts, two of them without a year", async () => {
    const rows = await answerOf("crossover-forecasts");
    expect(rows).toHaveLength(25);
    expect(rows.filter(({ last_year }) => last_year === null).map(({ house, outcome }) => [house, outcome])).toEqual([
      ["JCER", "not-in-sight"],
      ["Capital Economics", "never"],
    ]);
    expect(rows.map(({ made }) => made)).toEqual(rows.map(({ made }) => made).sort());
  });

  test("keeps only the records of the confidence asked for", async () => {
    const rows = await answerOf("crossover-forecasts", { confidence: "medium" });
    expect(new Set(rows.map(({ confidence }) => confidence))).toEqual(new Set(["medium"]));
  });
});

describe("retail-ratio", () => {
  const derived = [98.3, 93.0, 94.6, 83.0, 81.8, 80.9, 80.2];
  test("goes from 98.3 % in 2019 to 80.2 % in 2025 on first releases", async () => {
    const actual = (await answerOf("retail-ratio")).filter(({ kind }) => kind === "actual");
    expect(actual.map(({ ratio }) => tenth(ratio))).toEqual(derived);
  });

  test("has 97.4 % for 2019 and 80.1 % for 2024 on the levels that the next releases imply", async () => {
    const linked = (await answerOf("retail-ratio", { basis: "linked" })).filter(({ kind }) => kind === "actual");
    expect([tenth(linked[0]?.ratio), tenth(linked.find(({ year }) => year === 2024)?.ratio)]).toEqual([97.4, 80.1]);
    expect(linked.at(-1)?.linked_ratio).toBeNull();
    expect(tenth(linked.at(-1)?.ratio)).toBe(80.2);
  });

  test("sets three announcements and a withdrawal beside it", async () => {
    const forecasts = (await answerOf("retail-ratio")).filter(({ kind }) => kind === "forecast");
    expect(forecasts.map(({ outcome, overtaking_year }) => [outcome, overtaking_year])).toEqual([
      ["overtaking", 2019],
      ["overtaking", 2021],
      ["overtaking", 2020],
      ["withdrawn", null],
    ]);
  });
});

describe("income-per-head", () => {
  test("has China at 15.5 % of the US in 2025 at market rates, and at 32.6 % by purchasing power", async () => {
    const china = async (measure: string) =>
      (await answerOf("income-per-head", { measure })).find(({ iso3, year }) => iso3 === "CHN" && year === 2025);
    expect(tenth((await china("market"))?.percent_of_us)).toBe(15.5);
    expect(tenth((await china("ppp"))?.percent_of_us)).toBe(32.6);
  });
});
