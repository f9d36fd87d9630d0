import { expect, test } from "vitest";
import { toScenario } from "../../../src/calculators/gdp-crossover/answer/toScenario.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { explorerSql } from "../../../src/calculators/gdp-crossover/panels/exports/explorerSql.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";
import { nativeDatabase } from "../../../src/database/native.ts";
import { projectScenario } from "../../../src/model/projectScenario.ts";

const data = await readCalculatorData();
const further = [
  "start=article-2020&cg=4.35&lg=2.5&shock=CHN:2027:-5&shock=USA:2030:2.5&fx=-1.5",
  "start=imf-2022-04&basis=ppp&cg=4&lg=2",
  "start=world-bank-2023&chaser=IND&leader=DEU&cg=6.5&lg=0.5&cp=3&lp=2&rer=-1",
  "cgEnd=1&cgHalf=7.5&lgEnd=1.5&lgHalf=20&basis=constant",
];

test.each([...data.presets.map(({ query }) => query), ...further])(
  "the SQL of ?%s gives the model's path to the cent",
  async (search) => {
    const { assumptions, notes } = toAssumptions(search, data);
    expect(notes).toEqual([]);
    const scenario = toScenario(assumptions, data);
    const { years, chaser, leader } = projectScenario(scenario);
    const database = await nativeDatabase();
    const rows = await database.rows<{ year: number; chaser: number; leader: number }>(
      explorerSql(assumptions, scenario),
    );
    expect(rows.map(({ year }) => year)).toEqual(years);
    for (const [i, row] of rows.entries()) {
      expect(Math.abs(row.chaser / (chaser[i] as number) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(row.leader / (leader[i] as number) - 1)).toBeLessThan(1e-12);
    }
  },
);

test.each(["per=head&cg=6&lg=2.5", "per=head&basis=ppp&chaser=USA&leader=CHN&cg=2&lg=4"])(
  "the SQL of ?%s divides by the people of each year",
  async (search) => {
    const { assumptions, notes } = toAssumptions(search, data);
    expect(notes).toEqual([]);
    const scenario = toScenario(assumptions, data);
    const { years, chaser, ratio } = projectScenario(scenario);
    const database = await nativeDatabase();
    const rows = await database.rows<{ year: number; chaser_dollars_per_head: number; ratio_percent: number }>(
      explorerSql(assumptions, scenario),
    );
    expect(rows.map(({ year }) => year)).toEqual(years);
    for (const [i, row] of rows.entries()) {
      expect(Math.abs(row.chaser_dollars_per_head / (1e9 * (chaser[i] as number)) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(row.ratio_percent / (100 * (ratio[i] as number)) - 1)).toBeLessThan(1e-12);
    }
  },
);
