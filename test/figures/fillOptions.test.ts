import { expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { fillOptions } from "../../src/figures/fillOptions.ts";
import { readFigure } from "../../src/figures/readFigure.ts";
import { ratioFigure } from "./ratioFigure.ts";

const rows = ["2021-04", null, "2020-10", "2021-04"].map((edition) => ({ edition }));
const database = async (): Promise<Database> => ({
  rows: async <Row>() => rows as Row[],
  close: async () => undefined,
});

/** A figure with a choice of editions, of which the SQL says which are chosen at first. */
function editions(chosen: string) {
  const sql = `select edition from editions where list_contains(coalesce(getvariable('editions'), ${chosen}), edition)`;
  const yaml = `kind: projection
columns:
  edition: { heading: { en: Edition, ko: 판 }, time: month }
plot:
  - { mark: text, x: edition, y: edition, text: edition }
title: { en: "Editions", ko: "판" }
measure: { en: "Editions.", ko: "판." }
controls:
  - { parameter: editions, label: { en: Editions, ko: 판 }, kind: multiple, options: { of: edition } }
`;
  const { figure, diagnostics } = readFigure(ratioFigure({ sql, yaml }));
  expect(diagnostics).toEqual([]);
  if (!figure) throw new Error();
  return figure;
}

const options = [
  { value: "2020-10", label: { en: "October 2020", ko: "2020년 10월" } },
  { value: "2021-04", label: { en: "April 2021", ko: "2021년 4월" } },
];

test("fillOptions offers every value of the answer once, in order, named as the table names it; all are chosen", async () => {
  const { controls } = await fillOptions(editions("(select list(edition) from editions)"), database);
  expect(controls).toMatchObject([{ parameter: "editions", options, initial: ["2020-10", "2021-04"] }]);
  expect(controls[0]).not.toHaveProperty("optionsFrom");
});

test("fillOptions leaves the choice that the SQL makes at first", async () => {
  const { controls } = await fillOptions(editions("['2021-04']"), database);
  expect(controls).toMatchObject([{ options, initial: ["2021-04"] }]);
});

test("fillOptions asks nothing for a figure whose options are named", async () => {
  const { figure } = readFigure(ratioFigure());
  if (!figure) throw new Error();
  expect(await fillOptions(figure, () => Promise.reject(new Error("asked")))).toBe(figure);
});
