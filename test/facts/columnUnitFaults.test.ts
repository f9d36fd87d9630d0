import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { nativeDatabase } from "../../src/database/native.ts";
import { columnRead } from "../../src/facts/columnRead.ts";
import { columnUnitFaults } from "../../src/facts/columnUnitFaults.ts";
import { proofsOf } from "../../src/facts/proofsOf.ts";
import { factText } from "./facts.ts";

const root = mkdtempSync(join(tmpdir(), "units-"));
const essay = join(root, "src/essays/harbours");
mkdirSync(essay, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));
cpSync("test/fixtures/datasets/data/sound", join(root, "data/sound"), { recursive: true });
const figure = join(essay, "figures/hafen-sales");
mkdirSync(figure, { recursive: true });
writeFileSync(join(figure, "query.sql"), "select year, 100.0 * sales / 13 as share from sound where town = 'Hafen'\n");
writeFileSync(join(figure, "figure.yaml"), "columns:\n  share: { unit: percent }\n");

/** What is told of one fact of that unit and SQL. */
async function told(unit: string, sql: string) {
  writeFileSync(join(essay, "facts.yaml"), factText("a", unit, `sql: ${sql}`));
  const content = contentOf(root);
  content.forget(".");
  const { proofs, faults } = await proofsOf(content);
  expect(faults).toEqual([]);
  return (await columnUnitFaults(proofs, await nativeDatabase(content), content)).map(formatDiagnostic);
}
const one = "from sound where town = 'Hafen' and year = 2021";

test.each([
  ["usd-million", `select sales ${one}`],
  ["usd-billion", `select sales / 1e3 ${one}`],
  ["usd", `select sales * 1e6 ${one}`],
  ["year", "select arg_max(year, sales) from sound"],
  ["percent", "select 100 * max(sales) / min(sales) from sound where town = 'Hafen'"],
  ["index", "select 100.0 * max(sales) / min(sales) from sound where town = 'Hafen'"],
  ["times", "select max(sales) / min(sales) from sound"],
  ["usd-million", "select max(sales) - min(sales) from sound"],
  ["years", "select max(year) - min(year) from sound"],
  ["log-points", "select 100 * ln(max(sales) / min(sales)) from sound"],
  ["percent", "select 100 - share from hafen_sales where year = 2020"],
  // What reckons with columns of two measures is beyond it.
  ["percent", "select sales / year from sound where town = 'Hafen' and year = 2021"],
  ["percent", "select share from hafen_sales where year = 2021"],
  ["percentage-points", "select share from hafen_sales where year = 2021"],
  ["times", "select share / 100 from hafen_sales where year = 2021"],
])("%s is right for: %s", async (unit, sql) => {
  expect(await told(unit, sql)).toEqual([]);
});

test.each([
  [
    "percent",
    `select sales ${one}`,
    "million US dollars, as the column sales of sound says, not percent",
    "usd-million",
  ],
  [
    "usd-billion",
    `select sales ${one}`,
    "million US dollars, as the column sales of sound says, not usd-billion",
    "usd-million",
  ],
  [
    "usd-million",
    `select sales / 1e3 ${one}`,
    "billion US dollars, as the column sales of sound says, not usd-million",
    "usd-billion",
  ],
  [
    "krw-million",
    `select sales ${one}`,
    "million US dollars, as the column sales of sound says, not krw-million",
    "usd-million",
  ],
  [
    "usd-million",
    "select 100 * (max(sales) filter (year = 2021) / max(sales) filter (year = 2020) - 1) from sound",
    "percent, as the column sales of sound says, not usd-million",
    "percent",
  ],
  [
    "percent",
    "select max(sales) / min(sales) from sound",
    "times, as the column sales of sound says, not percent",
    "times",
  ],
  ["year", "select max(year) - min(year) from sound", "years, as the column year of sound says, not year", "years"],
  ["years", "select arg_max(year, sales) from sound", "year, as the column year of sound says, not years", "year"],
  [
    "usd-million",
    "select share from hafen_sales where year = 2021",
    "percent, as the column share of hafen_sales says, not usd-million",
    "percent",
  ],
])("%s is told for: %s", async (unit, sql, message, right) => {
  expect(await told(unit, sql)).toEqual([
    `src/essays/harbours/facts.yaml:3:9 fact "a": its SQL gives ${message}. Write unit: ${right}.`,
  ]);
});

test("every published fact has the unit of the column that it reads", async () => {
  const { proofs } = await proofsOf();
  expect([...proofs.values()].filter(({ sql }) => sql && columnRead(sql)).length).toBeGreaterThan(100);
  expect(await columnUnitFaults(proofs, await nativeDatabase())).toEqual([]);
});
