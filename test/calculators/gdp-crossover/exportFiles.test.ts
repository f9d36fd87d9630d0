import { describe, expect, test } from "vitest";
import { fanOf } from "../../../src/calculators/gdp-crossover/answer/fanOf.ts";
import { pageWords } from "../../../src/calculators/gdp-crossover/answer/pageWords.ts";
import { tell } from "../../../src/calculators/gdp-crossover/answer/tell.ts";
import { toScenario } from "../../../src/calculators/gdp-crossover/answer/toScenario.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { frameHeight } from "../../../src/calculators/gdp-crossover/frame/frameHeight.ts";
import {
  pathCsv,
  queryIn,
  queryOf,
  scenarioJson,
} from "../../../src/calculators/gdp-crossover/panels/exports/exportFiles.ts";
import { pngText, withPngText } from "../../../src/calculators/gdp-crossover/panels/exports/pngText.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";
import { projectScenario } from "../../../src/model/projectScenario.ts";

const data = await readCalculatorData();
const answered = (search: string) => {
  const { assumptions } = toAssumptions(search, data);
  const scenario = toScenario(assumptions, data);
  const projection = projectScenario(scenario);
  return { assumptions, scenario, projection, told: tell(assumptions, projection, data, pageWords(data, "en")) };
};
const bytes = (text: string) => new TextEncoder().encode(text);

/** The smallest PNG there is: one transparent pixel. */
const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

describe("an exported file", () => {
  const scenarios = [
    "",
    "start=article-2020&cg=6&lg=2.5",
    "cg=4&lg=2&shock=CHN:2030:-5&sd=7.4&rho=0.7&compare=start%3Darticle-2020%26cg%3D4%26lg%3D2.5",
  ];

  test.each(scenarios)("as CSV and JSON brings ?%s back", (search) => {
    const before = answered(search);
    const fan = fanOf(before, data);
    expect(fan === undefined).toBe(before.assumptions.sd === 0);
    for (const file of [pathCsv(before, fan), scenarioJson(before, "https://example.org/", "edition", fan)]) {
      expect(toAssumptions(queryIn(bytes(file)) ?? "cg=1", data).assumptions).toEqual(before.assumptions);
    }
  });

  test("as CSV has one row a year under its header", () => {
    const file = answered("start=imf-2025-10&to=2030");
    const [head, first, ...rest] = pathCsv(file).trimEnd().split("\n");
    expect(head).toBe("year,chn_billion,usa_billion,ratio_percent,scenario");
    expect(first?.startsWith("2025,19398.577,30615.743,63.36")).toBe(true);
    expect(rest).toHaveLength(5);
  });

  test("as JSON names the editions of model and data, and the answer", () => {
    const file = JSON.parse(scenarioJson(answered("start=imf-2025-10"), "https://example.org/", "IMF, October 2025"));
    expect(file).toMatchObject({ model: "2026-11-22", data: { start: "imf-2025-10" }, results: { crossings: [2044] } });
  });

  test("holds the fan in both kinds while uncertainty is on", () => {
    const shaken = answered("sd=7.4&rho=0.7&seed=3");
    const fan = fanOf(shaken, data);
    const { results } = JSON.parse(scenarioJson(shaken, "https://example.org/", "edition", fan));
    expect(results.years).toHaveLength(76);
    for (const band of ["p05", "p25", "p50", "p75", "p95"]) expect(results.quantiles[band]).toHaveLength(76);
    expect(results.quantiles.p05[75]).toBeLessThan(results.quantiles.p95[75]);
    expect(results.crossedBy.at(-1) + results.never).toBeCloseTo(1, 12);
    expect(results.ahead).toHaveLength(76);
    expect(results.median).toEqual(fan?.median);
    const [head = "", first = "", ...rows] = pathCsv(shaken, fan).trimEnd().split("\n");
    const columns = head.split(",");
    expect(columns.slice(3)).toEqual([
      "ratio_percent",
      "ratio_p05_percent",
      "ratio_p25_percent",
      "ratio_p50_percent",
      "ratio_p75_percent",
      "ratio_p95_percent",
      "crossed_by_percent",
      "ahead_percent",
      "scenario",
    ]);
    // In the first year nothing is uncertain yet; in the last the row says what the JSON says.
    const value = (row: string, column: string) => Number(row.split(",")[columns.indexOf(column)]);
    expect(value(first, "ratio_p05_percent")).toBeCloseTo(value(first, "ratio_percent"), 9);
    expect(value(first, "ahead_percent")).toBe(0);
    expect(value(rows.at(-1) ?? "", "crossed_by_percent")).toBeCloseTo(100 * results.crossedBy[75], 2);
  });

  test("as JSON holds the rates that make both level in the year asked for", () => {
    const { breakEven } = JSON.parse(
      scenarioJson(answered("start=imf-2025-10&by=2035"), "https://example.org/", "edition"),
    ).results;
    // (30615.743 / 19398.577)^(1/10) · 1.025 − 1 = 7.29 %
    expect(breakEven.year).toBe(2035);
    expect(breakEven.chaserGrowth).toBeCloseTo(((30615.743 / 19398.577) ** 0.1 * 1.025 - 1) * 100, 6);
    expect(breakEven.difference).toBeCloseTo(breakEven.chaserGrowth - 2.5, 9);
    expect(JSON.parse(scenarioJson(answered("basis=constant"), "", "")).results.breakEven.currency).toBeNull();
  });

  test("as PNG carries the query string in a text chunk that leaves the picture as it was", () => {
    const query = queryOf(answered("cg=4&lg=2"));
    const png = withPngText(pixel, query);
    expect(pngText(png)).toBe(query);
    expect(queryIn(png)).toBe(query);
    expect(png.subarray(0, 33)).toEqual(pixel.subarray(0, 33));
    expect(png.subarray(-37)).toEqual(pixel.subarray(33));
    expect(pngText(pixel)).toBeUndefined();
  });

  test("that holds no scenario gives none", () => {
    for (const text of ["", "{", "{}", "a,b\n1,2", "<svg></svg>", '{"query": 5}'])
      expect(queryIn(bytes(text))).toBeUndefined();
  });
});

test("a frame asks for more height the more its scenario has to say", () => {
  const height = (search: string) => {
    const { told, assumptions } = answered(search);
    return frameHeight(told, assumptions.sd > 0);
  };
  expect(height("sd=7")).toBeGreaterThan(height(""));
  expect(height("cgEnd=2&cgHalf=9&shock=CHN:2030:-5")).toBeGreaterThan(height(""));
});
