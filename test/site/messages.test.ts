import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Opened, useBrowser } from "./browser.ts";
import { asking, settled } from "./explorerPage.ts";

const browser = useBrowser();

/** Questions that go wrong in every way that a reader can make them, by what DuckDB calls the fault. */
const wrong = [
  // Parser and syntax
  "select 1 +",
  "select 1 form world_bank_gdp",
  "select (1, 2",
  "select 'open",
  'select "open',
  "select * from world_bank_gdp group",
  "select case when true then 1",
  "values (1), (1, 2)",
  "with a as (select 1), a as (select 2) from a",
  "select * from world_bank_gdp tablesample 500%",
  "select 'a' like 'b' escape 'long'",
  "select 1::decimal(99, 2)",
  // Binder
  "select country_name from world_bank_gdp",
  "select w.nation from world_bank_gdp w",
  "select g.year from world_bank_gdp w",
  "select country, sum(gdp_usd) from world_bank_gdp",
  "select year from world_bank_gdp where count(*) > 1",
  "select max(sum(gdp_usd)) from world_bank_gdp",
  "select sum(iso3) from world_bank_gdp",
  "select 1 + 'x'",
  "select year from world_bank_gdp a, world_bank_gdp b",
  "from world_bank_gdp, world_bank_gdp",
  "select 1 order by 7",
  "select 1 union all select 1, 2",
  "select (select 1, 2)",
  "select unnest(3)",
  "select {'id': 1, 'ID': 2}",
  "select {'id': 1}.name",
  "select * exclude (nation) from world_bank_gdp",
  "select columns('nation') from world_bank_gdp",
  "select 한국",
  // Catalog
  "from world_bank_gpd",
  "select averge(gdp_usd) from world_bank_gdp",
  "select row_number() from world_bank_gdp",
  "select nextval('ticket')",
  "select 1::nothing",
  // Conversion
  "select 'abc'::integer",
  "select '2023-02-30'::date",
  "select 'yesterday'::date",
  "select '25:61'::time",
  "select 'perhaps'::boolean",
  "select 'x'::uuid",
  "select 70000::smallint",
  "select 12345.678::decimal(4, 2)",
  "select uuid()::integer",
  "select date_part('fortnight', date '2023-01-01')",
  "select '\\xZZ'::blob",
  // Out of range and invalid input
  "select 9223372036854775807 + 1",
  "select sqrt(-4)",
  "select ln(0)",
  "select (select year from world_bank_gdp)",
  "select regexp_matches('a', '(')",
  "select strptime('2023', '%Y-%m')",
  "select strftime(date '2023-01-01', '%!')",
  "select map([1, 1], [2, 3])",
  "select format('{:d}', 'text')",
  "select error('a fault of the question itself')",
  "select ?",
  // What this DuckDB lacks
  "select current_date",
  "select year(now())",
  "select now()::date",
  "select date_trunc('day', '2024-03-31 15:30:00+09'::timestamptz)",
  "select now() at time zone 'Asia/Seoul'",
  "select country from world_bank_gdp order by country collate ko",
  "select '{\"a\": 1}'::json",
  "select '{\"a\": 1}'->>'$.a'",
  "from read_parquet('own/x.parquet')",
  "from read_json('x.json')",
  "from st_read('map.shp')",
  // What may not be
  "from read_csv('/etc/hosts')",
  "from read_csv('own/nothing.csv')",
  "from 'https://example.com/a.csv'",
  "from glob('*')",
  "copy (select 1) to 'own/x.csv'",
  "explain analyze copy (select 1) to 'own/x.csv'",
  "explain (analyze) create temp table own as select 1",
  "with a as (select 1) insert into world_bank_gdp from world_bank_gdp",
  "set threads = 1",
  "from force_checkpoint()",
  "select 1; select 2",
  "-- nothing but a note",
] as const;

/** What only a programmer should meet. */
const raw =
  /\w+ Error\b|Error:|TypeError|RangeError|undefined|null\b|\[object|Cannot read|Invalid time value|LINE \d|exception_|memory\.main|INT\d|_LITERAL|INSTALL|SET \w|\n|\bat \S+\.js/;

/** The page's sentence on each question, asked one after the other in one visit; empty for an answer. */
function sentences(page: Page, questions: readonly string[]): Promise<Record<string, string>> {
  return page.evaluate(async (questions) => {
    const table = document.querySelector("#explorer-result") as HTMLElement;
    const status = document.querySelector('[data-part="status"]') as HTMLElement;
    const said: Record<string, string> = {};
    for (const sql of questions) {
      table.dataset.state = "idle";
      history.replaceState(null, "", `?sql=${encodeURIComponent(sql)}&run=1`);
      dispatchEvent(new PopStateEvent("popstate"));
      while (!["done", "error"].includes(table.dataset.state)) await new Promise((resolve) => setTimeout(resolve, 5));
      said[sql] = table.dataset.state === "done" ? "" : (status.textContent ?? "");
    }
    return said;
  }, questions);
}

describe.each(["en", "ko"] as const)("every message is a sentence, in %s", (language) => {
  let page: Opened;
  let said: Record<string, string>;
  beforeAll(async () => {
    page = await browser.open(asking("select 1", language));
    await settled(page);
    said = await sentences(page, wrong);
  });
  afterAll(() => page?.release());

  const unlike = (isRight: (sentence: string) => boolean) =>
    Object.fromEntries(Object.entries(said).filter(([, sentence]) => !isRight(sentence)));

  test("none is empty, raw, or an answer", () => {
    expect(Object.keys(said)).toHaveLength(wrong.length);
    // What a reader is told in quotation marks are DuckDB's words, or the reader's own.
    const own = (sentence: string) => sentence.replace(/“[^”]*”|‘[^’]*’/g, "");
    const isSaid = (sentence: string) => sentence.length > 10 && !raw.test(own(sentence));
    expect(unlike(isSaid)).toEqual({});
  });

  test("each begins and ends as a sentence does", () => {
    const pattern =
      language === "ko"
        ? /[가-힣][\s\S]*(?:다\.|”)(?: \(\d+행 \d+열\))?$/
        : /^[\p{Lu}“‘][\s\S]*[.?”](?: \(line \d+, column \d+\))?$/u;
    expect(unlike((sentence) => pattern.test(sentence.replace(/ 비슷한 이름: .*?\.(?= \(|$)/, "")))).toEqual({});
  });

  test("what this DuckDB lacks is named as that, and not as a table that may not be read", () => {
    const lacks = wrong.slice(wrong.indexOf("select current_date"), wrong.indexOf("from read_csv('/etc/hosts')"));
    const named = language === "ko" ? /확장/ : /extension/;
    expect(lacks.filter((sql) => !named.test(said[sql] as string))).toEqual([]);
  });

  test("none of them breaks the page, and what is advised in place of a missing calendar works", async () => {
    expect(page.faults).toEqual([]);
    const advised = "select now()::timestamp::date, date_trunc('day', now()::timestamp)";
    expect(await sentences(page, [advised])).toEqual({ [advised]: "" });
  });
});
