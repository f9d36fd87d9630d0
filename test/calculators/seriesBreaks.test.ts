import { describe, expect, test } from "vitest";
import { pageWords } from "../../src/calculators/gdp-crossover/answer/pageWords.ts";
import { tell } from "../../src/calculators/gdp-crossover/answer/tell.ts";
import { toScenario } from "../../src/calculators/gdp-crossover/answer/toScenario.ts";
import { readCalculatorData } from "../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { dataOfPair } from "../../src/calculators/gdp-crossover/state/dataOfPair.ts";
import { toAssumptions } from "../../src/calculators/gdp-crossover/state/toAssumptions.ts";
import { answerField } from "../../src/calculators/gdp-field/answer/answerField.ts";
import { fieldText } from "../../src/calculators/gdp-field/answer/fieldText.ts";
import { fieldWords } from "../../src/calculators/gdp-field/fieldWords.ts";
import { readFieldData, readFieldPopulation } from "../../src/calculators/gdp-field/readFieldData.ts";
import { readField } from "../../src/calculators/gdp-field/state/readField.ts";
import { nativeDatabase } from "../../src/database/native.ts";
import type { Language } from "../../src/language/language.ts";
import { projectScenario } from "../../src/model/projectScenario.ts";

const [pairs, field, population] = [await readCalculatorData(), await readFieldData(), await readFieldPopulation()];
const asideOfPair = (search: string, language: Language, data = pairs) => {
  const { assumptions } = toAssumptions(search, data);
  return tell(assumptions, projectScenario(toScenario(assumptions, data)), data, pageWords(data, language)).aside;
};
const asideOfField = (search: string, language: Language) => {
  const reading = readField(search, field);
  const context = { data: field, words: fieldWords[language], language };
  return fieldText(reading.assumptions, answerField(reading, field, population), context).aside;
};

const rebased = {
  en: "India’s GDP was rebased in February 2026, which made it smaller.",
  ko: "인도가 2026년 2월에 GDP의 기준 연도를 바꾸면서 GDP가 작아졌다.",
};
const pair = "chaser=IND&leader=JPN&cg=6&lg=1";

describe.each(["en", "ko"] as const)("a series that was replaced, in %s", (language) => {
  test.each([
    ["wb-2026-07", { en: "from 2022 on and the old one up to 2021", ko: "2022년부터 새 시계열, 2021년까지 옛 시계열" }],
    ["imf-2026-04", { en: "levels revised back to 2012", ko: "2012년까지 소급해 수정됐다" }],
  ])("is said beside an answer from %s that rests on it, with what that edition did", (start, what) => {
    for (const aside of [
      asideOfPair(`${pair}&start=${start}`, language),
      asideOfField(`e=IND,JPN,DEU&start=${start}`, language),
    ]) {
      expect(aside).toContain(rebased[language]);
      expect(aside).toContain(what[language]);
    }
  });

  test("is said of the leader as of the chaser, and where the page holds one pair only", () => {
    expect(asideOfPair("chaser=IDN&leader=IND", language)).toContain(rebased[language]);
    expect(asideOfPair(pair, language, dataOfPair(pairs, ["IND", "JPN"]))).toContain(rebased[language]);
    expect(dataOfPair(pairs, ["CHN", "USA"]).breaks).toEqual([]);
  });

  test("is not said of other economies, of editions from before, or of the reader’s own numbers", () => {
    expect(asideOfPair("", language)).toBe("");
    expect(asideOfField("e=CHN,USA,JPN", language)).toBe("");
    expect(asideOfPair(`${pair}&start=imf-2025-10`, language)).not.toContain(rebased[language]);
    expect(asideOfPair(`${pair}&cy0=2025&cgdp=3000&lgdp=4000`, language)).not.toContain(rebased[language]);
  });
});

test("the first year changed is the first whose level differs from the edition before", async () => {
  const database = await nativeDatabase();
  const firstYears = await database.rows(`
    select 'imf-weo-2026-04' as dataset, min(year)::integer as first_year
    from imf_weo_2026_04 as new join imf_weo_2025_10 as old using (iso3, year)
    where iso3 = 'IND' and old.indicator = 'NGDPD' and abs(new.gdp_usd_bn / old.value - 1) > 0.0001
    union all
    select 'world-bank-2026-07', min(year)::integer
    from world_bank_2026_07 as new join world_bank_gdp as old using (iso3, year)
    where iso3 = 'IND' and abs(new.gdp_usd / old.gdp_usd - 1) > 0.0001
    order by dataset`);
  expect(
    await database.rows("select dataset, first_year from series_breaks where iso3 = 'IND' order by dataset"),
  ).toEqual(firstYears);
});
