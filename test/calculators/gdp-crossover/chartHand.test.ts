import { describe, expect, test } from "vitest";
import { pageWords } from "../../../src/calculators/gdp-crossover/answer/pageWords.ts";
import { toScenario } from "../../../src/calculators/gdp-crossover/answer/toScenario.ts";
import { growthToEnd } from "../../../src/calculators/gdp-crossover/chart/growthToEnd.ts";
import { toChart } from "../../../src/calculators/gdp-crossover/chart/toChart.ts";
import { yearReading } from "../../../src/calculators/gdp-crossover/chart/yearReading.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";
import { projectScenario } from "../../../src/model/projectScenario.ts";

const data = await readCalculatorData();
const given = (search: string) => toAssumptions(search, data).assumptions;
const project = (search: string) => projectScenario(toScenario(given(search), data));

describe("growthToEnd(assumptions, data, end)", () => {
  test.each([
    "cg=5",
    "cg=7&cgEnd=2&cgHalf=8",
    "cg=6&shock=CHN:2032:-20",
    "start=article-2020&cg=4&lg=2.5&cgEnd=1&cgHalf=20",
  ])("finds the start rate of ?%s again from where its path ends", (search) => {
    const { years, chaser, ratio } = project(search);
    const i = 2060 - (years[0] as number);
    const other = { ...given(search), chaserGrowth: 1 };
    const wanted = given(search).chaserGrowth;
    const levels = { side: "chaser", view: "levels", year: 2060, level: chaser[i] as number } as const;
    expect(growthToEnd(other, data, levels)).toBeCloseTo(wanted, 4);
    const parity = { side: "chaser", view: "ratio", year: 2060, level: ratio[i] as number } as const;
    expect(growthToEnd(other, data, parity)).toBeCloseTo(wanted, 4);
  });

  test("ends at a bound where no growth in range gets there", () => {
    const far = { side: "leader", view: "levels", year: 2060, level: 1e12 } as const;
    expect(growthToEnd(given(""), data, far)).toBe(20);
  });
});

describe("what the chart says of a year", () => {
  const reading = (search: string, year: number, language: "en" | "ko" = "en") => {
    const projection = project(search);
    const words = pageWords(data, language);
    const chart = toChart({ ...given(search), view: "levels" }, projection, data, words.economies);
    return yearReading({ chart, startYear: projection.years[0] as number, words }, year);
  };

  test("is both levels and the ratio", () => {
    const { chaser, leader, ratio } = project("");
    const trillion = (value?: number) => `$${((value ?? 0) / 1000).toFixed(1)} trillion`;
    const expected = [
      "2026",
      `China ${trillion(chaser[1])}`,
      `United States ${trillion(leader[1])}`,
      `ratio ${(100 * (ratio[1] as number)).toFixed(1)}%`,
    ];
    expect(reading("", 2026)).toEqual(expected);
    expect(reading("", 2026, "ko")[0]).toBe("2026년");
    expect(reading("", 2026, "ko")[3]).toBe(`비율 ${(100 * (ratio[1] as number)).toFixed(1)}%`);
  });

  test("sets what happened beside the path where both are known", () => {
    expect(reading("start=article-2020&cg=5&lg=2.5", 2023)[1]).toMatch(
      /^China \$[\d.]+ trillion on the path, \$[\d.]+ trillion in fact$/,
    );
    expect(reading("start=article-2020&cg=5&lg=2.5", 2023, "ko")[1]).toMatch(/^중국 경로 .+ 달러, 실적 .+ 달러$/);
  });

  test("says of a gap that there is no figure, and gives no ratio", () => {
    expect(reading("start=retail-2025", 2010)).toEqual(
      ["2010", "China: no figure", expect.stringContaining("United States $")].slice(0, 3),
    );
    expect(reading("start=retail-2025", 2010, "ko")[1]).toBe("중국: 자료 없음");
  });
});
