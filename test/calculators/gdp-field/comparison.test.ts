import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { answerField } from "../../../src/calculators/gdp-field/answer/answerField.ts";
import { fieldWords } from "../../../src/calculators/gdp-field/fieldWords.ts";
import { compareTable } from "../../../src/calculators/gdp-field/panels/comparison/compareTable.ts";
import { apartTraits, fieldTraits } from "../../../src/calculators/gdp-field/panels/comparison/fieldTraits.ts";
import { readFieldData, readFieldPopulation } from "../../../src/calculators/gdp-field/readFieldData.ts";
import type { FieldData, FieldPopulation } from "../../../src/calculators/gdp-field/state/fieldData.ts";
import { readField } from "../../../src/calculators/gdp-field/state/readField.ts";
import { typedReaders } from "../../../src/calculators/gdp-field/typedReaders.ts";
import type { Language } from "../../../src/language/language.ts";

let data: FieldData;
let population: FieldPopulation;
beforeAll(async () => {
  [data, population] = [await readFieldData(), await readFieldPopulation()];
});

const context = (language: Language) => ({ data, words: fieldWords[language], language });
const read = (search: string) => readField(search, data, typedReaders);
const apart = (language: Language, ...searches: string[]) =>
  apartTraits(searches.map((search) => fieldTraits(read(search), context(language))));

describe("fields side by side", () => {
  test("are told apart by what differs alone", () => {
    expect(apart("en", "", "growth=imf")).toEqual(["as in 2016–2025", "as the IMF projects"]);
    expect(apart("en", "e=asean", "e=asean&g=VNM:4&to=2060")).toEqual(["to 2050", "Vietnam 4.0% a year; to 2060"]);
    expect(apart("ko", "e=KOR,JPN&base=ppp", "e=CHN,USA,IND,JPN,DEU")).toEqual([
      "일본, 한국; 구매력평가",
      "5개국; 시장환율",
    ]);
    expect(apart("en", "growth=converge", "growth=converge&speed=1")).toEqual([
      "incomes catching up (1.5% + 2.0 × ln)",
      "incomes catching up (1.5% + 1.0 × ln)",
    ]);
    expect(apart("en", "", "")).toEqual(["", ""]);
  });

  test("stand in one table of economies, with rank and size at each horizon, and a dash outside a field", () => {
    const fields = ["e=CHN,USA,IND&to=2075", "e=CHN,USA,KOR&growth=converge&to=2050"].map((search) => {
      const reading = read(search);
      return { name: search.length > 25 ? undefined : "Mine", reading, answer: answerField(reading, data, population) };
    });
    const table = compareTable(fields, context("en"));
    const { document } = parseHTML(`<table>${table}</table>`);
    const rows = [...document.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(" "),
    );
    expect(rows[0]).toMatch(/^China 1 293,389 \d /);
    expect(rows.find((row) => row.startsWith("India"))).toBe("India 3 66,058 – –");
    expect(rows.find((row) => row.startsWith("South Korea"))).toMatch(/^South Korea – – 3 /);
    expect([...document.querySelectorAll("thead th[colspan]")].map((head) => head.textContent)).toEqual([
      "MineUnited States, China, India; as in 2016–2025; to 2075",
      "United States, China, South Korea; incomes catching up (1.5% + 2.0 × ln); to 2050",
    ]);
  });

  test.each<Language>(["en", "ko"])("have no blank left in %s", (language) => {
    const fields = ["", "e=ssf&growth=imf&base=ppp", "e=KOR,JPN&rer=KOR:1"].map((search) => {
      const reading = read(search);
      return { name: undefined, reading, answer: answerField(reading, data) };
    });
    expect(compareTable(fields, context(language))).not.toMatch(/[{}]|undefined|NaN/);
  });
});
