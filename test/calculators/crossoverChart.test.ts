import { describe, expect, test } from "vitest";
import { marksApply } from "../../src/calculators/gdp-crossover/features/forecastMarks.ts";
import { readCalculatorData } from "../../src/calculators/gdp-crossover/readCalculatorData.ts";
import { toAssumptions } from "../../src/calculators/gdp-crossover/toAssumptions.ts";
import { toChart } from "../../src/calculators/gdp-crossover/toChart.ts";
import { startOf, toScenario } from "../../src/calculators/gdp-crossover/toScenario.ts";
import { crossoverLayout } from "../../src/charts/crossoverLayout.ts";
import { scaleOf, valueTicks } from "../../src/charts/crossoverScale.ts";
import { crossoverSvg } from "../../src/charts/crossoverSvg.ts";
import { economyNames } from "../../src/language/economies.ts";
import { projectScenario } from "../../src/model/projectScenario.ts";

const data = await readCalculatorData();
const chart = (search: string) => {
  const { assumptions } = toAssumptions(search, data);
  return toChart(assumptions, projectScenario(toScenario(assumptions, data)), data, economyNames.en);
};

describe("toChart(assumptions, projection)", () => {
  test("ends the solid line with the last actual year and dashes what the edition itself projects", () => {
    const { chaser, projectedFrom } = chart("");
    const [run] = chaser.actual;
    expect((run?.from ?? 0) + (run?.values.length ?? 0) - 1).toBe(2024);
    expect(chaser.path.from).toBe(2024);
    expect(projectedFrom).toBe(2024);
  });

  test("keeps the gaps of the retail series as gaps", () => {
    const { chaser } = chart("start=retail-2025");
    expect(chaser.actual.map(({ from, values }) => [from, values.length])).toEqual([
      [2005, 1],
      [2019, 7],
    ]);
  });

  test("shows what happened beside the article's path", () => {
    const { chaser } = chart("start=article-2020&cg=5&lg=2.5");
    expect(chaser.path.from).toBe(2019);
    expect(chaser.actual.at(-1)?.values.length).toBeGreaterThan(20);
  });

  test("leaves the record out where the reader's own numbers are of another size", () => {
    expect(chart("cy0=2020&cgdp=5&lgdp=10").chaser.actual).toEqual([]);
    expect(chart("cy0=2010&cgdp=5880&lgdp=14580").chaser.actual).not.toEqual([]);
  });
});

describe("crossoverLayout(chart, frame)", () => {
  test.each([
    "",
    "axis=linear",
    "view=ratio",
    "cg=20&lg=-10",
    "cg=-10&lg=20",
    "to=2026",
    "cy0=2099&cgdp=0.001&lgdp=1e9",
  ])("of ?%s draws finite coordinates only", (search) => {
    for (const narrow of [true, false]) {
      const svg = crossoverSvg(crossoverLayout(chart(search), { narrow, language: "ko" }), {
        alternative: "",
        projected: "",
        chaserColour: "CHN",
        leaderColour: "USA",
      });
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test("marks each crossing at the height where both paths stand", () => {
    const drawing = crossoverLayout(chart("start=article-2020&cg=6&lg=2.5"), { narrow: false, language: "en" });
    expect(drawing.crossings.map(({ text }) => text)).toEqual(["2030"]);
  });

  test("sets end labels apart when the paths end together", () => {
    const { ends } = crossoverLayout(chart("to=2044"), { narrow: false, language: "en" });
    expect(Math.abs(ends.chaser.y - ends.leader.y)).toBeGreaterThanOrEqual(15);
  });

  test("keeps a scale that is held, so that a drag moves the path and not the axis", () => {
    const held = crossoverLayout(chart(""), { narrow: false, language: "en" }).scale;
    const moved = crossoverLayout({ ...chart("cg=9"), years: [2000, 2060] }, { narrow: false, language: "en" }, held);
    expect(moved.scale).toBe(held);
  });
});

describe("scaleOf(values, kind)", () => {
  test.each(["log", "linear"] as const)("%s: reads its own positions backwards", (kind) => {
    const scale = scaleOf([3, 70, 900], kind);
    for (const value of [3, 42, 900]) expect(scale.value(scale.position(value))).toBeCloseTo(value, 9);
    expect(scale.position(900)).toBeLessThanOrEqual(1);
  });

  test("has at most eight gridlines, six where it is narrow", () => {
    for (const high of [3, 12, 80, 950, 20_000, 5e6]) {
      for (const kind of ["log", "linear"] as const) {
        const scale = scaleOf([high / 37, high], kind);
        expect(valueTicks(scale, false).length).toBeLessThanOrEqual(8);
        expect(valueTicks(scale, true).length).toBeLessThanOrEqual(6);
      }
    }
  });
});

test.each([
  ["", true],
  ["start=world-bank-2023", true],
  ["basis=ppp", false],
  ["basis=constant", false],
  ["start=retail-2025", false],
  ["chaser=IND", false],
  ["cy0=2010&cgdp=5880&lgdp=14580", false],
])("published forecasts are of what ?%s shows: %s", (search, apply) => {
  const { assumptions } = toAssumptions(search, data);
  expect(marksApply(assumptions, startOf(assumptions, data))).toBe(apply);
});
