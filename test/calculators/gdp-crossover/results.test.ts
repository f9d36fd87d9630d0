import { describe, expect, test } from "vitest";
import { pageWords } from "../../../src/calculators/gdp-crossover/answer/pageWords.ts";
import { pastParity, results } from "../../../src/calculators/gdp-crossover/answer/results.ts";
import { toScenario } from "../../../src/calculators/gdp-crossover/answer/toScenario.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";
import { projectScenario } from "../../../src/model/projectScenario.ts";

const data = await readCalculatorData();

function resultsOf(search: string) {
  const { assumptions } = toAssumptions(search, data);
  const scenario = toScenario(assumptions, data);
  return results(assumptions, scenario, projectScenario(scenario), pageWords(data, "en"));
}

describe("pastParity(rate, better)", () => {
  test.each([
    [5.03, "higher", 5.1],
    [5, "higher", 5.1],
    [-0.04, "higher", 0],
    [2.47, "lower", 2.4],
    [2.5, "lower", 2.4],
  ] as const)("of %d on the %s side is %d", (rate, better, expected) => {
    expect(pastParity(rate, better)).toBe(expected);
  });
});

describe("the growth that the page says is needed", () => {
  test.each([
    ["start=world-bank-2023", 2040],
    ["basis=ppp&chaser=IND", 2040],
    ["cp=1&lp=2", 2040],
    ["by=2060", 2060],
    ["cy0=2020&cgdp=64&lgdp=100&cp=2&lp=2.2", 2040],
    ["cgEnd=3&cgHalf=10", 2040],
  ])("in ?%s gets there when it is typed in, and a tenth less does not", (search, by) => {
    const needed = Number(resultsOf(search).cells[3]?.value.replace("%", ""));
    const crossing = (growth: number) => {
      const { assumptions } = toAssumptions(`${search}&cg=${growth}`, data);
      return projectScenario(toScenario(assumptions, data)).crossings[0] ?? Number.POSITIVE_INFINITY;
    };
    expect(crossing(needed)).toBeLessThanOrEqual(by);
    expect(crossing(Math.round((needed - 0.1) * 10) / 10)).toBeGreaterThan(by);
  });

  test("offers no currency to a chaser that has the dollar", () => {
    expect(resultsOf("chaser=USA&leader=CHN&cg=1&cy0=2025&cgdp=20&lgdp=30").breakEven).not.toContain("dollar");
  });

  test("says that a rate that fades is named by where it starts", () => {
    expect(resultsOf("cgEnd=3&cgHalf=10").breakEven).toContain("the first year’s rate");
    expect(resultsOf("").breakEven).not.toContain("starts from");
  });
});
