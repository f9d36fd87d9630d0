import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nativeDatabase, nativeViews } from "../../src/database/native.ts";
import type { ParameterValue } from "../../src/database/parameters.ts";
import { bind } from "../../src/database/parameters.ts";
import { exampleQuestions } from "../../src/explorer/exampleQuestions.ts";
import { figures } from "../../src/figures/catalogue.ts";
import type { Control } from "../../src/figures/control.ts";
import type { FigureData } from "../../src/figures/figure.ts";
import { initialValues } from "../../src/figures/initialValues.ts";
import { readFigure } from "../../src/figures/readFigure.ts";
import { wordsSql } from "../../src/figures/wordsSql.ts";
import { publishedQueries } from "../database/publishedQueries.ts";
import { ratioFigure } from "../figures/ratioFigure.ts";
import { askInPage, type PageAnswer } from "./askInPage.ts";
import { useBrowser } from "./browser.ts";

/** What a control can be set to, one value after the other. */
function choices({ kind, options = [], minimum, maximum }: Control): ParameterValue[] {
  if (kind === "range") return [minimum, maximum].filter((value) => value !== undefined);
  return options.map(({ value }) => (kind === "multiple" ? ([value] as readonly string[]) : value));
}

/** Values that build on one another and on parameters, whichever figures there are. */
const ratio = readFigure(ratioFigure()).figure as FigureData;

/** Every question the site asks: as published, with each choice of each control, as views, and the explorer's examples. */
const questions: (readonly [name: string, sql: string])[] = [
  ...publishedQueries.map(({ name, sql }) => [name, bind(sql)] as const),
  ...[...figures.values()].flatMap((figure) => {
    const { id, sql, controls } = figure;
    const initial = initialValues(controls);
    const states = [
      ["as published", initial] as const,
      ...controls.flatMap((control) =>
        choices(control).map((value) => {
          const values = { ...initial, [control.parameter]: value };
          return [`with ${control.parameter} = ${JSON.stringify(value)}`, values] as const;
        }),
      ),
    ];
    return states.flatMap(([state, values]) => {
      const asked = bind(sql, values);
      return [
        [`${id} ${state}`, asked],
        [`words of ${id} ${state}`, wordsSql(figure, asked, values)],
      ] as const;
    });
  }),
  ["the words of an invented figure", wordsSql(ratio, bind(ratio.sql))],
  ...(await nativeViews()).map(({ name }) => [`rows of ${name}`, `from ${name}`] as const),
  ["rows of a figure with a condition", "select * from china_us_ratio where year = 2021"],
  [
    "two figures and a table together",
    "select year, ratio, log_points from china_us_ratio join ratio_decomposition on to_year = year where component = 'total' and measure = 'market' and year <= (select max(year) from imf_weo_2025_10) order by year",
  ],
  ...exampleQuestions.map(({ id, sql }) => [`example ${id}`, sql] as const),
];

/** The same question is asked once, under the first of its names: a control's first choice is what is published. */
const distinct = [...new Map(questions.toReversed().map(([name, sql]) => [sql, name])).entries()].toReversed();

/** Doubles to 12 significant digits, everything else as it is. */
function rounded(rows: unknown): unknown {
  return JSON.parse(JSON.stringify(rows), (_, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value,
  );
}

/** How many rows an answer in the page holds at most. */
const mostRows = 10_000;

const browser = useBrowser();

describe("DuckDB at build and DuckDB in the browser give the same rows in the same order", () => {
  let page: Awaited<ReturnType<typeof browser.open>>;
  beforeAll(async () => {
    page = await browser.open("/explorer/?sql=select%201&run=1");
    await page.waitForSelector('#explorer-result[data-state="done"]');
    // What is saved is compared: nothing of it needs to be laid out or painted.
    await page.evaluate(() => {
      document.body.style.display = "none";
    });
  });
  afterAll(() => page?.context().close());

  test.each(distinct.map(([sql, name]) => [name, sql] as const))("%s", async (_, sql) => {
    const expected = await (await nativeDatabase()).rows<object>(sql);
    // The page gives no more than so many rows at once.
    for (let from = 0; from === 0 || from < expected.length; from += mostRows) {
      const part = expected.length > mostRows ? `from (${sql}\n) limit ${mostRows} offset ${from}` : sql;
      const answer = await page.evaluate(askInPage, { sql: part });
      expect(answer).toBeTypeOf("object");
      const actual: unknown = JSON.parse((answer as PageAnswer).json);
      expect(rounded(actual)).toEqual(rounded(expected.slice(from, from + mostRows)));
    }
  });
});
