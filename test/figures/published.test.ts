import { describe, expect, test } from "vitest";
import { type Width, widths } from "../../src/charts/widths.ts";
import { nativeDatabase } from "../../src/database/native.ts";
import type { ParameterValue } from "../../src/database/parameters.ts";
import { bind, parametersOf } from "../../src/database/parameters.ts";
import { rowsOf, textOf } from "../../src/figures/answers.ts";
import { figures } from "../../src/figures/catalogue.ts";
import type { Control } from "../../src/figures/control.ts";
import { drawStatic } from "../../src/figures/drawStatic.ts";
import type { Row } from "../../src/figures/figure.ts";
import { initialValues } from "../../src/figures/initialValues.ts";
import { tableOf } from "../../src/figures/tableOf.ts";
import { wordsSql } from "../../src/figures/wordsSql.ts";
import { writeFigure } from "../../src/figures/writeFigure.ts";
import { languages } from "../../src/language/language.ts";

/** What a reader may set a control to: every option, one and none of several, both ends of a range. */
function settings({ kind, options = [], minimum = 0, maximum = 0 }: Control): ParameterValue[] {
  if (kind === "range") return [minimum, maximum];
  const values = options.map(({ value }) => value);
  return kind === "select" ? values : [values.slice(0, 1) as string[], values as string[], []];
}

describe.each([...figures.keys()])("%s", (id) => {
  const figure = figures.get(id);
  if (!figure) throw new Error(id);
  const initial = initialValues(figure.controls);

  test("has a table with every row, in both languages", async () => {
    const rows = await rowsOf(figure);
    for (const language of languages) {
      const table = tableOf(figure, rows, language);
      expect(table.rows).toHaveLength(rows.length);
      expect(table.rows.flat().filter(({ text }) => text === "" || /undefined|NaN/.test(text))).toEqual([]);
    }
  });

  test("is told in whole words in both languages", async () => {
    for (const language of languages) {
      const { title, measure, alternative, note } = await textOf(figure, language);
      for (const words of [title, measure, alternative, note ?? "–"]) {
        expect(words).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
      }
      expect(alternative).not.toBe(title);
      expect(alternative.length).toBeGreaterThan(40);
      if (language === "ko") expect(title).toMatch(/[가-힣]/);
    }
  });

  test("draws at both widths in both languages with no text under 12 px", async () => {
    const rows = await rowsOf(figure);
    for (const language of languages) {
      for (const width of Object.keys(widths) as Width[]) {
        const svg = drawStatic(figure, rows, language, width);
        expect(svg).toContain(`viewBox="0 0 ${widths[width]} `);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        for (const [, size] of svg.matchAll(/font-size="([\d.]+)/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
      }
    }
  });

  test("stays true to its query: every control names a parameter, every setting can be drawn and told", async () => {
    const database = await nativeDatabase();
    const parameters = parametersOf(figure.sql);
    for (const control of figure.controls) {
      expect(parameters).toContain(control.parameter);
      for (const value of settings(control)) {
        const values = { ...initial, [control.parameter]: value };
        const sql = bind(figure.sql, values);
        const rows = await database.rows<Row>(sql);
        const words = (await database.rows<Row>(wordsSql(figure, sql, values)))[0];
        for (const language of languages) {
          const { title, alternative } = writeFigure(figure, { rows, words }, language, values);
          expect(`${title} ${alternative}`).not.toMatch(/undefined|NaN|null|Infinity/);
          expect(drawStatic(figure, rows, language, "narrow")).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    }
  });
});
