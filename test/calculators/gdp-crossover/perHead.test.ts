import { describe, expect, test } from "vitest";
import { answerPair } from "../../../src/calculators/gdp-crossover/answer/answerPair.ts";
import { pageWords } from "../../../src/calculators/gdp-crossover/answer/pageWords.ts";
import { toChart } from "../../../src/calculators/gdp-crossover/chart/toChart.ts";
import { dataWithPair, readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { readEconomySeries } from "../../../src/calculators/gdp-crossover/data/readEconomySeries.ts";
import { pathCsv } from "../../../src/calculators/gdp-crossover/panels/exports/exportFiles.ts";
import { yearRows } from "../../../src/calculators/gdp-crossover/panels/tables/yearTable.ts";
import { createPairPage } from "../../../src/calculators/gdp-crossover/state/createPairPage.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";
import { nativeDatabase } from "../../../src/database/native.ts";
import { projectScenario } from "../../../src/model/projectScenario.ts";

const data = await readCalculatorData();
const database = await nativeDatabase();
const answered = (search: string, language: "en" | "ko" = "en", known = data) =>
  answerPair(toAssumptions(search, known).assumptions, known, pageWords(known, language));
const perHead = async (code: string, year: number) => {
  const [row] = await database.rows<{ value: number }>(
    `select gdp_usd / population as value from world_bank_2026_07 where iso3 = '${code}' and year = ${year}`,
  );
  return row?.value as number;
};

test("levels per head are levels divided by the people of each year, and so is the ratio", () => {
  const side = (code: string, gdp: number) => ({ code, gdp, growth: 10, prices: 0 });
  const { chaser, leader, ratio, crossings } = projectScenario({
    basis: "constant",
    startYear: 2025,
    horizon: 2027,
    chaser: side("AAA", 100),
    leader: side("BBB", 200),
    currency: 0,
    shocks: [],
    people: { chaser: [10, 10, 10], leader: [10, 20, 40] },
  });
  // 100, 110, 121 and 200, 220, 242, each by its people.
  expect(chaser.map((level) => Number(level.toFixed(6)))).toEqual([10, 11, 12.1]);
  expect(leader.map((level) => Number(level.toFixed(6)))).toEqual([20, 11, 6.05]);
  expect(ratio[2]).toBeCloseTo(2, 9);
  expect(crossings).toEqual([2027]);
});

describe("a pair per head", () => {
  test("starts from the World Bank’s level by its people, and its record is drawn so", async () => {
    const { assumptions, projection } = answered("per=head&cg=5&lg=2.5");
    expect(1e9 * (projection.chaser[0] as number)).toBeCloseTo(await perHead("CHN", 2025), 3);
    const chart = toChart(assumptions, projection, data, pageWords(data, "en").economies);
    const [run] = chart.chaser.actual;
    expect(1e9 * (run?.values[1990 - run.from] as number)).toBeCloseTo(await perHead("CHN", 1990), 3);
  });

  test("the people of the future grow as in the UN’s medium variant, from the World Bank’s last level", async () => {
    const [row] = await database.rows<{ growth: number }>(
      `select max(population) filter (year = 2050) / max(population) filter (year = 2025) as growth from un_population_2024 where iso3 = 'CHN'`,
    );
    const { from, values } = data.population.CHN as { from: number; values: number[] };
    expect((values[2050 - from] as number) / (values[2025 - from] as number)).toBeCloseTo(row?.growth as number, 8);
    expect(values.at(2100 - from)).toBe(values.at(-1));
  });

  test.each([
    ["en", "China’s GDP per head", "GDP per head at market exchange rates, US dollars", "growth rates of the UN"],
    ["ko", "중국 1인당 GDP", "1인당 GDP, 시장환율 기준, 달러", "유엔 중위 추계"],
  ] as const)("is said so in %s: in the answer, the measure and the aside", (language, subject, measure, people) => {
    const { told } = answered("per=head&cg=5&lg=2.5", language);
    expect(told.spoken).toContain(subject);
    expect(told.measure).toContain(measure);
    expect(told.aside).toContain(people);
    expect(told.alternative).toMatch(language === "en" ? /\$1\d,\d{3} in 2025/ : /2025년 1만 \d,\d{3} 달러/);
  });

  test("table and file are in dollars", async () => {
    const answer = answered("per=head&cg=5&lg=2.5");
    const level = await perHead("CHN", 2025);
    expect(yearRows(answer.projection, "en")[0]?.cells[0]).toBe(Math.round(level).toLocaleString("en-US"));
    const [header, first] = pathCsv(answer).split("\n");
    expect(header).toContain("chn_dollars_per_head,usa_dollars_per_head");
    expect(Number(first?.split(",")[1])).toBeCloseTo(level, 3);
  });

  test("retail sales have no levels per head: the whole is shown, with a note", () => {
    const { assumptions, notes } = toAssumptions("start=retail-2025&per=head&cg=4&lg=3", data);
    expect(assumptions.perHead).toBe(false);
    expect(notes).toMatchObject([{ code: "no-people", name: "per" }]);
  });

  test.each(["MAC", "PRI", "XKX"])("%s has no projected population: the whole is shown, with a note", (code) => {
    const { assumptions, notes } = toAssumptions(`per=head&chaser=${code}&leader=ALB&cg=3&lg=2`, data);
    expect(assumptions.perHead).toBe(false);
    expect(notes).toMatchObject([{ code: "no-people", given: code }]);
  });

  test("every economy that may be shown per head has people from the start to 2100", async () => {
    const series = await readEconomySeries();
    for (const code of Object.keys(data.economies)) {
      if (data.uncounted.includes(code)) continue;
      const { from = 0, values = [] } = series.get(code)?.population ?? {};
      expect([code, from <= 2024, from + values.length, values.slice(2024 - from).includes(null)]).toEqual([
        code,
        true,
        2101,
        false,
      ]);
    }
  });

  test("an economy whose record is not here yet is shown per head once it has come", async () => {
    const series = await readEconomySeries();
    const page = createPairPage({
      data,
      words: pageWords(data, "en"),
      query: "",
      fetchSeries: async (code) => series.get(code) ?? Promise.reject(new Error(code)),
    });
    page.choose("per=head&chaser=KOR&leader=JPN&cg=2&lg=1");
    expect(page.view.get().assumptions.chaser).toBe("CHN");
    await expect.poll(() => page.view.get().assumptions.chaser).toBe("KOR");
    expect(1e9 * (page.view.get().projection.chaser[0] as number)).toBeCloseTo(await perHead("KOR", 2025), 3);
  });

  test("a page that is built with a pair has its record and its people", async () => {
    const known = await dataWithPair(["KOR", "JPN"]);
    const { projection } = answered("per=head&chaser=KOR&leader=JPN&cg=2&lg=1", "en", known);
    expect(1e9 * (projection.leader[0] as number)).toBeCloseTo(await perHead("JPN", 2025), 3);
  });
});
