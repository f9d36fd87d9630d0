import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import type { ParameterValues } from "../../src/database/parameters.ts";
import { bind } from "../../src/database/parameters.ts";
import type { FigureData } from "../../src/figures/figure.ts";
import { initialValues } from "../../src/figures/initialValues.ts";
import { readFigure } from "../../src/figures/readFigure.ts";
import { type WordsRow, wordsSql } from "../../src/figures/wordsSql.ts";
import { valueText, writeWords } from "../../src/figures/writeWords.ts";
import type { Language } from "../../src/language/language.ts";
import { ratioFigure, ratioYaml, replaced } from "./ratioFigure.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});

function figureOf(yaml = ratioYaml): FigureData {
  const { figure, diagnostics } = readFigure(ratioFigure({ yaml }));
  if (!figure) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return figure;
}

async function words(language: Language, chosen: ParameterValues = {}, yaml?: string) {
  const figure = figureOf(yaml);
  const values = { ...initialValues(figure.controls), ...chosen };
  const [row] = await database.rows<WordsRow>(wordsSql(figure, bind(figure.sql, values), values));
  return writeWords(figure, row ?? {}, language, values);
}

describe("the words of a figure", () => {
  test("are filled with values over its rows, which may build on earlier values and on parameters", async () => {
    expect((await words("en")).title).toBe("China peaked at 77% of America in 2021, 16 years after 2005");
    expect((await words("ko")).title).toBe("중국은 2021년 미국의 77%가 된다");
  });

  test("follow the reader's choice, and take the first sentence whose condition holds", async () => {
    expect((await words("en", { first_year: 2010 })).title).toBe(
      "China peaked at 77% of America in 2021, 11 years after 2010",
    );
    expect((await words("en", { measures: ["ppp"] })).title).toBe("China by purchasing power");
    expect((await words("ko", { measures: ["ppp"] })).title).toBe("구매력평가로 본 중국");
  });

  test("say so when nothing fits the choice", async () => {
    expect((await words("en", { measures: [] })).title).toBe("No data match these settings");
    expect((await words("ko", { measures: [] })).title).toBe("선택한 조건에 맞는 값이 없다");
  });

  test("may be computed for each language, and a later value names either", async () => {
    const yaml = replaced(
      replaced(
        ratioYaml,
        "  span: {",
        "  list:\n    sql:\n      en: select string_agg(distinct measure, ' and ' order by measure) from rows\n      ko: select string_agg(distinct measure, '·' order by measure) from rows\n  long: { sql: length(list_ko) }\n  span: {",
      ),
      'measure: { en: "Percent.", ko: "퍼센트." }',
      'measure: { en: "{list}, {long}", ko: "{list}, {long}" }',
    );
    expect((await words("en", {}, yaml)).measure).toBe("market and ppp, 10");
    expect((await words("ko", {}, yaml)).measure).toBe("market·ppp, 10");
  });

  test("say a note only when its condition holds, and a missing value as a dash", async () => {
    const yaml = `${replaced(ratioYaml, "  span: {", "  none: { sql: select max(ratio) from rows where year = 1900, unit: percent }\n  span: {")}note: { when: "select count(*) > 6 from rows", en: "Seven: {none}.", ko: "일곱: {none}." }\n`;
    expect((await words("en", {}, yaml)).note).toBe("Seven: –.");
    expect((await words("en", { measures: ["ppp"] }, yaml)).note).toBeUndefined();
  });

  test("end a query or a value with a comment or a semicolon without harm", async () => {
    const yaml = replaced(
      ratioYaml,
      "{ sql: peak - first_year, unit: years }",
      '{ sql: "peak - first_year; -- years", unit: years }',
    );
    const commented = replaced(
      ratioYaml,
      "{ sql: peak - first_year, unit: years }",
      '{ sql: "peak - first_year -- years", unit: years }',
    );
    expect((await words("en", {}, commented)).title).toContain("16 years");
    await expect(words("en", {}, yaml)).rejects.toThrow();
    expect((await words("en", {}, replaced(yaml, "; -- years", ";"))).title).toContain("16 years");
  });
});

const columns: FigureData["columns"] = {
  measure: { heading: { en: "", ko: "" }, values: { ppp: { en: "purchasing power", ko: "구매력평가" } } },
  ratio: { heading: { en: "", ko: "" }, unit: "percent", digits: 1 },
};

test.each<[value: unknown, format: Parameters<typeof valueText>[1], en: string, ko: string]>([
  [76.66, { unit: "percent" }, "76.7%", "76.7%"],
  [77, { unit: "percent" }, "77%", "77%"],
  [77, { unit: "percent", digits: 1 }, "77.0%", "77.0%"],
  [19.4, { unit: "usd-trillion" }, "$19.4 trillion", "19조 4,000억 달러"],
  [2021, { unit: "year" }, "2021", "2021년"],
  [2021, {}, "2,021", "2,021"],
  [3, { unit: "times" }, "3 times", "3배"],
  [-3.25, { unit: "percentage-points", signed: true }, "−3.3 percentage points", "−3.3%포인트"],
  [3.2, { unit: "percentage-points", signed: true }, "+3.2 percentage points", "+3.2%포인트"],
  [-3.2, { unit: "percent", absolute: true }, "3.2%", "3.2%"],
  [58_000_000, { unit: "units" }, "58,000,000", "5,800만"],
  ["2024-Q4", {}, "Q4 2024", "2024년 4분기"],
  ["2009-04-13", { unit: "date" }, "13 April 2009", "2009년 4월 13일"],
  ["2024", {}, "2024", "2024"],
  ["SBS", {}, "SBS", "SBS"],
  ["ppp", { of: "measure" }, "purchasing power", "구매력평가"],
  [76.66, { of: "ratio" }, "76.7%", "76.7%"],
  [76.66, { of: "ratio", digits: 0 }, "77%", "77%"],
  [null, { of: "ratio" }, "–", "–"],
])("valueText(%j, %j) is %j and %j", (value, format, en, ko) => {
  expect(valueText(value, format, columns, "en")).toBe(en);
  expect(valueText(value, format, columns, "ko")).toBe(ko);
});

test.each([
  ["{height:0|은/는} 높다", "77%는 높다"],
  ["{peak|이/가} 꼭대기다", "2021년이 꼭대기다"],
  ["{measures|을/를} 견준다", "시장환율, 구매력평가를 견준다"],
  ["{first_year|으로/로} 시작한다", "2005로 시작한다"],
])("%s is written %s", async (sentence, written) => {
  const yaml = replaced(ratioYaml, 'ko: "퍼센트."', `ko: "${sentence}"`);
  expect((await words("ko", {}, yaml)).measure).toBe(written);
});
