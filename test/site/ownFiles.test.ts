import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { settled, type, values } from "./explorerPage.ts";

const browser = useBrowser();
type Opened = Awaited<ReturnType<typeof browser.open>>;
const parquet = fileURLToPath(new URL("../../dist/data/world-bank-gdp.parquet", import.meta.url));

describe("a reader's own file", () => {
  let page: Opened;
  beforeAll(async () => {
    page = await browser.open("/explorer/");
  });
  afterAll(() => page?.context().close());

  /** Chooses a file and gives back what the page says of it. */
  async function take(file: string | { name: string; buffer: Buffer }): Promise<string> {
    const status = page.locator('[data-part="own-status"]');
    await status.evaluate((element) => {
      element.textContent = "";
    });
    const payload = typeof file === "string" ? file : { ...file, mimeType: "application/octet-stream" };
    await page.locator("#own-file").setInputFiles(payload);
    await status.filter({ hasText: /rows?\.$|could not|none of|is empty|takes files/ }).waitFor({ timeout: 50_000 });
    return (await status.textContent()) ?? "";
  }
  const text = (name: string, content: string) => take({ name, buffer: Buffer.from(content) });
  async function ask(sql: string) {
    await type(page, sql);
    await settled(page);
    return values(page);
  }

  test("in CSV with a Korean name joins the bundled tables", async () => {
    expect(await text("내 매출 2024.csv", "연도,국가,금액\n2019,KOR,12.5\n2020,KOR,\n")).toBe(
      "내 매출 2024.csv is the table 내_매출_2024: 2 rows.",
    );
    const joined = await ask(
      "select 연도, 금액, country from 내_매출_2024 left join world_bank_gdp on year = 연도 and iso3 = 국가 order by 연도",
    );
    expect(joined).toEqual([
      ["2019", "12.5", "Korea, Rep."],
      ["2020", null, "Korea, Rep."],
    ]);
  });

  test("in TSV keeps its columns apart", async () => {
    expect(await text("tabs.tsv", "a\tb\n1,5\tx\n")).toBe("tabs.tsv is the table tabs: 1 row.");
    expect(await ask("select b from tabs")).toEqual([["x"]]);
  });

  test("in JSON lines gets a type for each key, and null where a key is absent", async () => {
    await text("lines.jsonl", '{"a":1,"b":"x","d":"2020-01-01"}\n\n{"a":2.5,"b":"","c":[1,{"k":"v"}]}\n');
    expect(await ask("from lines")).toEqual([
      ["1.0", "x", "2020-01-01", null],
      ["2.5", "", null, '[1,{"k":"v"}]'],
    ]);
    expect(await ask("select column_name, column_type from (describe lines)")).toEqual([
      ["a", "DOUBLE"],
      ["b", "VARCHAR"],
      ["d", "DATE"],
      ["c", "VARCHAR"],
    ]);
  });

  test("in Parquet holds what the bundled CSV holds", async () => {
    expect(await take(parquet)).toMatch(/is the table world_bank_gdp_2: 512 rows\.$/);
    expect(await ask("from world_bank_gdp except from world_bank_gdp_2")).toEqual([]);
  });

  test("named like a figure's view stands in its place until it is removed", async () => {
    const count = "select count(*) from us_singles";
    const [[published]] = (await ask(count)) as [[string]];
    expect(Number(published)).toBeGreaterThan(2);
    expect(await text("us-singles.csv", "a,b\n1,2\n")).toBe("us-singles.csv is the table us_singles: 1 row.");
    expect(await ask(count)).toEqual([["1"]]);
    await page
      .locator('[data-part="own-list"] li', { hasText: "us_singles" })
      .getByRole("button", { name: "Remove" })
      .click();
    expect(await ask(count)).toEqual([[published]]);
  });

  test.each([
    ["ragged.csv", "a,b\n1,2\n3,4,5\n", /Line 3 has 3 columns; the lines before have 2\./],
    ["open.csv", 'a,b\n1,"open\n2,3\n', /opens in line 2 is not closed/],
    ["bad.jsonl", '{"a":1}\n{"a":2,}\n', /Line 2, column 8 is not a JSON object/],
    ["half.jsonl", '{"a":1}\n{"a":', /Line 2, column 6 is not a JSON object/],
    ["list.json", '[{"a":1}]', /one object per line/],
    ["broken.parquet", "PAR1 and nothing", /not a whole Parquet file/],
    ["picture.png", "x", /none of the kinds/],
    ["nothing.csv", "", /is empty/],
  ])("that is broken is refused with its place and reason: %s", async (name, content, says) => {
    expect(await text(name, content)).toMatch(says);
  });

  test("that is not UTF-8 is refused with its line", async () => {
    const buffer = Buffer.concat([Buffer.from("a,b\n1,"), Buffer.from([0xb0, 0xa1, 0xc7]), Buffer.from("\n")]);
    expect(await take({ name: "euckr.csv", buffer })).toMatch(/Line 2 is not UTF-8/);
  });

  test("with a value late in a long file that is no number keeps the column as text, and says so", async () => {
    const rows = "1,2.5,a name that is long enough to matter\n".repeat(100_000);
    expect(await text("late.csv", `id,price,name\n${rows}2,abc,y\n`)).toMatch(/is the table late: 100,001 rows\.$/);
    const doubts = page.locator('[data-part="own-list"] > li', { hasText: "late" }).locator("[data-doubt]");
    expect(await doubts.allTextContents()).toEqual([
      "price: 1 value is not a number, the first “abc” in row 100,001: kept as text.",
    ]);
    expect(await ask("select price from late where id = 2")).toEqual([["abc"]]);
  });

  test("in CSV keeps codes, long numbers and doubtful dates as they are written", async () => {
    await text("codes.csv", "geo,id,day,at\nNO,98765432109876543211,7/8/2024,2030-05-06T07:08:09+02:00\n");
    expect(await ask("from codes")).toEqual([["NO", "98765432109876543211", "7/8/2024", "2030-05-06T07:08:09+02:00"]]);
    const doubts = page.locator('[data-part="own-list"] > li', { hasText: "codes" }).locator("[data-doubt]");
    expect(await doubts.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.doubt))).toEqual([
      "day-month",
      "zone",
    ]);
  });

  test("of more than 200 MB is refused before it is read", async () => {
    await page.evaluate(() => {
      const file = new File(["a\n"], "huge.csv");
      Object.defineProperty(file, "size", { value: 250 * 1024 * 1024 });
      const event = new Event("drop", { bubbles: true, cancelable: true });
      Object.defineProperty(event, "dataTransfer", { value: { files: [file] } });
      document.dispatchEvent(event);
    });
    await page
      .locator('[data-part="own-status"]', { hasText: "huge.csv has 250 MB; a page takes files up to 200 MB." })
      .waitFor();
  });

  test("is gone when it is removed", async () => {
    await page
      .locator('[data-part="own-list"] li', { hasText: "tabs" })
      .getByRole("button", { name: "Remove" })
      .click();
    await type(page, "from tabs");
    await settled(page);
    expect(await page.locator("#explorer-result").getAttribute("data-state")).toBe("error");
    expect(await ask("select count(*) from lines")).toEqual([["2"]]);
    expect(page.faults).toEqual([]);
  });
});
