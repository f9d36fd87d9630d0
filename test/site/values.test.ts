import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { randomQuestions } from "../database/randomQuestion.ts";
import { chance } from "../database/randomValues.ts";
import { askInPage, type PageAnswer } from "./askInPage.ts";
import { useBrowser } from "./browser.ts";

const browser = useBrowser();
const { SEED = "20261129" } = process.env;
const seed = SEED === "random" ? Date.now() % 2 ** 31 : Number(SEED);
const questions = randomQuestions(chance(seed), 10_000);

type Cells = readonly (readonly (string | null)[])[];
type Described = { column_name: string; column_type: string };

/** Native DuckDB's text of every value of a question. */
async function nativeTexts(native: Database, sql: string, columns: number): Promise<Cells> {
  const places = Array.from({ length: columns }, (_, i) => `c${i}`);
  const rows = await native.rows<Record<string, string | null>>(
    `select ${places.map((place) => `${place}::varchar as ${place}`).join(", ")} from (${sql}) t(${places.join(", ")})`,
  );
  return rows.map((row) => places.map((place) => row[place] ?? null));
}

/** The fields of a file as DuckDB reads them; its header line is the first row. */
async function fieldsOf(native: Database, text: string, separator: string, columns: number): Promise<Cells> {
  const folder = mkdtempSync(join(tmpdir(), "tideline-"));
  const file = join(folder, "answer");
  writeFileSync(file, text);
  const places = Array.from({ length: columns }, (_, i) => `c${i}`);
  const types = places.map((place) => `'${place}': 'VARCHAR'`).join(", ");
  try {
    const rows = await native.rows<Record<string, string | null>>(
      `from read_csv('${file.replaceAll("'", "''")}', auto_detect = false, header = false, delim = '${separator}', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, strict_mode = true, columns = {${types}})`,
    );
    return rows.map((row) => places.map((place) => row[place] ?? null));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where two tables differ, in words; the first few. */
function differences(way: string, expected: Cells, actual: Cells, types: readonly string[]): string[] {
  if (expected.length !== actual.length) return [`${way}: ${actual.length} rows instead of ${expected.length}`];
  return expected
    .flatMap((row, i) =>
      row.flatMap((text, j) =>
        text === actual[i]?.[j] && row.length === actual[i]?.length
          ? []
          : [`${way}, ${types[j]}: ${JSON.stringify(actual[i]?.[j])} instead of ${JSON.stringify(text)}`],
      ),
    )
    .slice(0, 5);
}

/** What JSON cannot hold is text there. */
function asJson(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value))
    return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  if (Array.isArray(value)) return value.map(asJson);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asJson(each)]));
}

describe(`what the browser shows, copies and saves is native DuckDB's text (SEED=${seed})`, () => {
  let page: Awaited<ReturnType<typeof browser.open>>;
  let native: Database;
  beforeAll(async () => {
    native = await openNative();
    page = await browser.open("/explorer/?sql=select%201&run=1");
    await page.waitForSelector('#explorer-result[data-state="done"]');
    // What cells hold is compared, however they would be laid out and painted.
    await page.evaluate(() => {
      document.body.style.display = "none";
    });
  });
  afterAll(() => page?.context().close());

  test.each(questions.map((sql, i) => [i + 1, sql] as const))("in random question %i", async (_, sql) => {
    const described = await native.rows<Described>(`describe ${sql}`);
    const types = described.map(({ column_type }) => column_type);
    const texts = await nativeTexts(native, sql, types.length);
    const answer = (await page.evaluate(askInPage, { sql, everything: true })) as PageAnswer;
    expect(answer, sql).toBeTypeOf("object");
    const shown = texts.map((row) =>
      row.map((text, i) => {
        const isNumber = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DOUBLE|FLOAT|DECIMAL\(\d+,\d+\))$/.test(
          types[i] as string,
        );
        return text === null ? "–" : isNumber ? text.replace(/^-/, "−") : text;
      }),
    );
    const [csv, tsv] = await Promise.all([
      fieldsOf(native, answer.csv, ",", types.length),
      fieldsOf(native, answer.tsv, "\\t", types.length),
    ]);
    expect(new Set(csv[0]).size, "every column has a name of its own").toBe(types.length);
    expect(tsv[0]).toEqual(csv[0]);
    expect([
      ...differences("shown", shown, answer.shown, types),
      ...differences("data-value", texts, answer.values, types),
      ...differences("CSV", texts, csv.slice(1), types),
      ...differences("copy", texts, tsv.slice(1), types),
    ]).toEqual([]);
    expect(JSON.parse(answer.json)).toEqual(asJson(await native.rows(sql)));
  });
});
