import { expect, test } from "vitest";
import { nativeDatabase } from "../../src/database/native.ts";
import { bind } from "../../src/database/parameters.ts";
import { figures } from "../../src/figures/catalogue.ts";
import type { Figure, Row } from "../../src/figures/figure.ts";
import { initialValues } from "../../src/figures/initialValues.ts";
import { type WordsRow, wordsSql } from "../../src/figures/wordsSql.ts";
import { pointsOf, writeFigure } from "../../src/figures/writeFigure.ts";

const figure = figures.get("income-per-head") as Figure;
const economies = ["CHN", "DEU", "GBR", "IND", "JPN", "KOR", "USA"];

/** The figure as it answers a choice of economies. */
async function chosen(...of: string[]) {
  const values = { ...initialValues(figure.controls), economies: of };
  const sql = bind(figure.sql, values);
  const database = await nativeDatabase();
  const rows = await database.rows<Row>(sql);
  const [words] = await database.rows<WordsRow>(wordsSql(figure, sql, values));
  return { title: writeFigure(figure, { rows, words }, "en", values).title, series: pointsOf(figure, rows, "en") };
}

test("income-per-head has a colour of its own for each of the economies that it offers", async () => {
  expect(
    figure.controls
      .find(({ kind }) => kind === "multiple")
      ?.options?.map(({ value }) => value)
      .sort(),
  ).toEqual(economies);
  const { series } = await chosen(...economies);
  const colours = new Map(series.map(({ name, colour }) => [name, colour]));
  expect(new Set(colours.values()).size).toBe(economies.length);
});

test("the title of income-per-head follows the economies that are chosen", async () => {
  expect((await chosen("JPN", "USA")).title).toMatch(/^Japan.s GDP per head/);
  expect((await chosen("DEU")).title).toMatch(/^Germany.s GDP per head/);
  expect((await chosen("DEU", "IND", "JPN")).title).toMatch(/^Germany.s .*India.s .*Japan.s /);
  expect((await chosen("USA")).title).toBe("GDP per head in the United States");
});
