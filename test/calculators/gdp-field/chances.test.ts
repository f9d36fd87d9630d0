import { beforeAll, describe, expect, test } from "vitest";
import { answerField, type FieldAnswer } from "../../../src/calculators/gdp-field/answer/answerField.ts";
import { type FieldChances, uncertainField } from "../../../src/calculators/gdp-field/answer/fieldChances.ts";
import { fieldText } from "../../../src/calculators/gdp-field/answer/fieldText.ts";
import { rankRange } from "../../../src/calculators/gdp-field/answer/rankRange.ts";
import { chanceMarks } from "../../../src/calculators/gdp-field/chart/chanceMarks.ts";
import { fieldWords } from "../../../src/calculators/gdp-field/fieldWords.ts";
import { drawField } from "../../../src/calculators/gdp-field/panels/drawing.ts";
import { chanceGrounds } from "../../../src/calculators/gdp-field/panels/uncertainty/chanceGrounds.ts";
import { chanceTable } from "../../../src/calculators/gdp-field/panels/uncertainty/chanceTable.ts";
import { chanceWords } from "../../../src/calculators/gdp-field/panels/uncertainty/chanceWords.ts";
import { readFieldData, readFieldUncertainty } from "../../../src/calculators/gdp-field/readFieldData.ts";
import type { FieldData, FieldUncertainty } from "../../../src/calculators/gdp-field/state/fieldData.ts";
import { readField } from "../../../src/calculators/gdp-field/state/readField.ts";
import { typedReaders } from "../../../src/calculators/gdp-field/typedReaders.ts";
import type { Language } from "../../../src/language/language.ts";
import { drawRanks, rankChances } from "../../../src/model/rankChances.ts";

let data: FieldData;
let record: FieldUncertainty;
beforeAll(async () => {
  [data, record] = [await readFieldData(), await readFieldUncertainty()];
});

function shaken(search: string) {
  const reading = readField(search, data, typedReaders);
  const answer = answerField(reading, data);
  const field = uncertainField(reading.assumptions, answer, record);
  const draws = drawRanks(field.codes.length, { seed: reading.assumptions.seed });
  const known: FieldChances = { ...field, chances: rankChances(field.levels, draws) };
  const chances = { ...known, marks: (now: FieldAnswer) => chanceMarks(known, now) };
  return { reading, answer, field, chances };
}

// Worked out apart from the query, in another language, from the CSV file.
test("the record gives deviation, common part and persistence, in dollars and in real growth", () => {
  expect(record.economies.USA).toMatchObject({ years: 30, from: 1995, to: 2025 });
  const rounded = (code: string) =>
    [record.economies[code]?.market, record.economies[code]?.real].flatMap((each) =>
      each ? [each.sd.toFixed(3), each.common.toFixed(3)] : [],
    );
  expect(rounded("USA")).toEqual(["2.407", "0.458", "1.749", "0.721"]);
  expect(rounded("KOR")).toEqual(["12.115", "0.390", "2.996", "0.427"]);
  expect(rounded("ERI")).toEqual(["12.652", "0.039", "5.017", "-0.073"]);
  expect([record.rho.market.toFixed(4), record.rho.real.toFixed(4)]).toEqual(["0.1663", "0.1681"]);
});

describe("the chances of a field", () => {
  test("without deviation are its ranks", () => {
    const { answer, chances } = shaken("sd=0");
    for (const [i, own] of chances.chances.byRank.entries())
      expect(own[(answer.ranks[i]?.at(-1) as number) - 1]).toBe(1);
  });

  test("of an earlier year are not changed by a longer horizon", () => {
    const short = shaken("e=top20&start=wb-2026-07&growth=decade&to=2040&sd=history");
    const long = shaken("e=top20&start=wb-2026-07&growth=decade&to=2100&sd=history&in=2040");
    expect(long.chances.chances).toEqual(short.chances.chances);
  });

  test("start from the deviation of one year and its mean: 2.407 log points for the United States in 2026", () => {
    const { field } = shaken("e=USA,CHN&sd=history&in=2026");
    // The mean's error is 2.407 / √30 · √(1.1663 / 0.8337) = 0.520; together √(2.407² + 0.520²) = 2.463.
    expect(field.levels[0]?.deviation).toBeCloseTo(0.02463, 4);
    expect(field.levels[0]?.common).toBeCloseTo(0.4582, 4);
  });

  test("use real growth at purchasing power and at constant prices", () => {
    for (const base of ["ppp", "constant"]) {
      const { field } = shaken(`e=USA,CHN&sd=history&base=${base}`);
      expect([field.levels[field.codes.indexOf("USA")]?.common, field.rho].map((each) => each?.toFixed(3))).toEqual([
        "0.721",
        "0.168",
      ]);
    }
  });

  test("leave out an economy with fewer than fifteen changes, unless deviation and common part are given", () => {
    expect(shaken("e=KOR,DJI,JPN&sd=history").field.refused).toEqual(["DJI"]);
    expect(shaken("e=KOR,DJI,JPN&sd=5").field.refused).toEqual(["DJI"]);
    expect(shaken("e=KOR,DJI,JPN&sd=5&common=0.4").field.refused).toEqual([]);
    expect(shaken("e=KOR,TWN,JPN&start=imf-2026-04&g=TWN:2&sd=history").field.refused).toEqual(["TWN"]);
  });
});

test("nine paths in ten lie between the ranks at 5 and at 95 percent", () => {
  expect(rankRange([0.04, 0.5, 0.42, 0.04])).toEqual([2, 3]);
  expect(rankRange([1, 0, 0])).toEqual([1, 1]);
  expect(rankRange([0.05, 0.9, 0.05])).toEqual([1, 2]);
});

describe.each<Language>(["en", "ko"])("the words and drawings in %s", (language) => {
  test.each(["sd=history", "sd=3&common=0.5&view=levels", "e=KOR,DJI,JPN&sd=history&in=2030"])(
    "have no blank left in %s",
    (search) => {
      const { reading, answer, field, chances } = shaken(search);
      const context = { data, words: fieldWords[language], language };
      const words = chanceWords[language];
      const text = fieldText(reading.assumptions, answer, context);
      const all = [
        text.measure,
        chanceTable(chances, { data, language, chance: words }),
        chanceGrounds(reading.assumptions, field, { record, words, language }),
        drawField({ reading, answer, text }, true, context, chances),
        drawField({ reading, answer, text }, false, context, chances),
      ];
      for (const each of all) expect(each).not.toMatch(/[{}]|undefined|NaN/);
    },
  );

  test("draw a bar for each economy that is set apart, or a band around its level", () => {
    const drawn = (search: string) => {
      const { reading, answer, chances } = shaken(search);
      const context = { data, words: fieldWords[language], language };
      const view = { reading, answer, text: fieldText(reading.assumptions, answer, context) };
      return [drawField(view, false, context, chances), drawField(view, false, context)] as const;
    };
    const count = (svg: string, name: string) => svg.split(`class="${name}"`).length - 1;
    const [ranks, plain] = drawn("sd=history");
    expect(count(ranks, "range")).toBe(new Set(ranks.match(/data-line="(\w+)" data-colour/g)).size);
    expect(count(plain, "range")).toBe(0);
    expect(count(drawn("sd=history&view=levels")[0], "band")).toBeGreaterThan(2);
  });
});
