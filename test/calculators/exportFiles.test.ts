import { describe, expect, test } from "vitest";
import { pathCsv, queryIn, queryOf, scenarioJson } from "../../src/calculators/gdp-crossover/features/exportFiles.ts";
import { pngText, withPngText } from "../../src/calculators/gdp-crossover/features/pngText.ts";
import { pageWords } from "../../src/calculators/gdp-crossover/pageWords.ts";
import { readCalculatorData } from "../../src/calculators/gdp-crossover/readCalculatorData.ts";
import { tell } from "../../src/calculators/gdp-crossover/tell.ts";
import { toAssumptions } from "../../src/calculators/gdp-crossover/toAssumptions.ts";
import { toScenario } from "../../src/calculators/gdp-crossover/toScenario.ts";
import { projectScenario } from "../../src/model/projectScenario.ts";

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
    for (const file of [pathCsv(before), scenarioJson(before, "https://example.org/", "edition")]) {
      expect(toAssumptions(queryIn(bytes(file)) ?? "cg=1", data).assumptions).toEqual(before.assumptions);
    }
  });

  test("as CSV has one row a year under its header", () => {
    const file = answered("to=2030");
    const [head, first, ...rest] = pathCsv(file).trimEnd().split("\n");
    expect(head).toBe("year,chn_billion,usa_billion,ratio_percent,scenario");
    expect(first?.startsWith("2025,19398.577,30615.743,63.36")).toBe(true);
    expect(rest).toHaveLength(5);
  });

  test("as JSON names the editions of model and data, and the answer", () => {
    const file = JSON.parse(scenarioJson(answered(""), "https://example.org/", "IMF, October 2025"));
    expect(file).toMatchObject({ model: "2026-11-22", data: { start: "imf-2025-10" }, results: { crossings: [2044] } });
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
