import { describe, expect, test } from "vitest";
import { pageWords } from "../../../src/calculators/gdp-crossover/answer/pageWords.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import {
  describingName,
  differing,
  scenarioTraits,
} from "../../../src/calculators/gdp-crossover/panels/comparison/scenarioTraits.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";

const data = await readCalculatorData();
const words = { en: pageWords(data, "en"), ko: pageWords(data, "ko") };
const traits = (search: string, language: "en" | "ko" = "en") =>
  scenarioTraits(toAssumptions(search, data).assumptions, words[language]);
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("scenarios with the same growth", () => {
  test.each([
    ["cp=1&lp=2.5", ["prices"]],
    ["fx=1", ["currency"]],
    ["rer=2", ["currency"]],
    ["cgEnd=2&cgHalf=10", ["fade"]],
    ["shock=CHN:2030:-5", ["shocks"]],
    ["start=article-2020", ["start"]],
    ["cy0=2025&cgdp=19000&lgdp=30000", ["start"]],
    ["basis=constant", ["basis"]],
    ["to=2050", ["horizon"]],
    ["leader=JPN", ["economies"]],
    ["axis=linear&view=ratio&sd=3", []],
  ])("differ by ?%s in %j", (search, expected) => {
    expect(differing([traits(""), traits(search)])).toEqual(expected);
  });

  test("do not differ in prices where prices do not apply", () => {
    expect(differing([traits("basis=ppp"), traits("basis=ppp&cp=3&fx=2")])).toEqual([]);
  });

  test.each([
    ["cp=1&lp=2.5&fx=1", "Prices 1.0% · 2.5%, exchange rate +1.0%", "물가 1.0% · 2.5%, 환율 +1.0%"],
    ["cgEnd=2&cgHalf=10", "Growth over time", "점차 달라지는 성장률"],
    ["cg=4&basis=ppp", "4.0% · 2.5%, by purchasing power", "4.0% · 2.5%, 구매력평가"],
    ["rer=2", "Real exchange rate +2.0%", "실질환율 +2.0%"],
    ["", "5.0% · 2.5%", "5.0% · 2.5%"],
  ])("are named for what sets ?%s apart", (search, en, ko) => {
    expect(plain(describingName(traits(search), traits(""), words.en))).toBe(en);
    expect(plain(describingName(traits(search, "ko"), traits("", "ko"), words.ko))).toBe(ko);
  });
});
