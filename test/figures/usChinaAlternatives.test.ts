import { expect, test } from "vitest";
import { rowsOf, textOf } from "../../src/figures/answers.ts";
import { figureById } from "../../src/figures/catalogue.ts";
import { languages } from "../../src/language/language.ts";

type Row = Readonly<Record<string, unknown>>;
type Case = [id: string, column: string, digits: number, which: (row: Row) => boolean];

// Per figure the series that its words must give: first and last value, highest and lowest.
const cases: Case[] = [
  ["china-us-ratio", "ratio", 1, (row) => row.measure === "market"],
  ["china-us-ratio", "ratio", 1, (row) => row.measure === "ppp"],
  ["article-2020-against-actual", "ratio", 1, (row) => row.series === "article"],
  ["article-2020-against-actual", "ratio", 1, (row) => row.series === "actual" && Number(row.year) >= 2021],
  ["ratio-decomposition", "log_points", 1, () => true],
  ["retail-ratio", "ratio", 1, (row) => row.kind === "actual"],
  ["retail-ratio", "ratio", 1, (row) => row.kind === "forecast"],
  ["income-per-head", "per_head", 0, (row) => row.iso3 === "CHN"],
  ["income-per-head", "per_head", 0, (row) => row.iso3 === "USA"],
];

test.each(cases)("the words of %s give the first, last, highest and lowest %s", async (id, column, digits, which) => {
  const figure = figureById(id);
  const rows = await rowsOf(figure);
  const values = (rows as readonly Row[]).filter(which).map((row) => Number(row[column]));
  expect(values.length).toBeGreaterThan(1);
  const wanted = [values[0], values.at(-1), Math.max(...values), Math.min(...values)].map((value) =>
    Math.abs(value as number).toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  for (const language of languages) {
    const { alternative } = await textOf(figure, language);
    for (const number of wanted) expect(alternative).toContain(number);
  }
});

test("the words of horizon-recedes give the end of every edition, and the highest and last actual ratio", async () => {
  const figure = figureById("horizon-recedes");
  const rows = (await rowsOf(figure)) as readonly Row[];
  const projections = rows.filter(({ kind }) => kind === "projection");
  const ends = [...new Set(projections.map(({ edition }) => edition))].map((edition) =>
    projections.findLast((row) => row.edition === edition),
  );
  const actual = rows.filter(({ kind }) => kind === "actual").map(({ ratio }) => Number(ratio));
  const wanted = [...ends.map((row) => Number(row?.ratio)), Math.max(...actual), actual.at(-1) as number];
  for (const language of languages) {
    const { alternative } = await textOf(figure, language);
    for (const value of wanted) expect(alternative).toContain(`${value.toFixed(1)}%`);
  }
});

test("the words of crossover-forecasts give the first, last, earliest and latest forecast and those without a year", async () => {
  const figure = figureById("crossover-forecasts");
  const { alternative } = await textOf(figure, "en");
  for (const told of [
    "Goldman Sachs 2005: 2040",
    "Cebr WELT 2024 2023: 2037",
    "2010: 2019",
    "EIU 2023: 2040s",
    "never",
  ]) {
    expect(alternative).toContain(told);
  }
});
