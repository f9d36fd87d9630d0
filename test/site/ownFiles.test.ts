import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workbook } from "../database/files/workbook.ts";
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
    await status
      .filter({ hasText: /rows?\.$|could not|none of|is empty|takes files|stopped/ })
      .waitFor({ timeout: 50_000 });
    return (await status.textContent()) ?? "";
  }
  const text = (name: string, content: string) => take({ name, buffer: Buffer.from(content) });
  const item = (table: string) => page.locator(`[data-part="own-list"] > li[data-table="${table}"]`);
  const doubts = (table: string) =>
    item(table)
      .locator("[data-doubt]")
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.doubt));
  /** Changes a control of a file's panel and waits until the file has been read anew. */
  async function change(table: string, key: string, value: string): Promise<void> {
    const control = item(table).locator(`[data-key="${key}"]`);
    await page.locator('[data-part="own-status"]').evaluate((status) => {
      status.textContent = "";
    });
    const isList = await control.evaluate((element) => {
      (element.closest("details") as HTMLDetailsElement).open = true;
      return element.tagName === "SELECT";
    });
    await control.focus();
    if (isList) await control.selectOption(value.startsWith("=") ? { label: value.slice(1) } : value);
    else {
      await control.fill(value);
      await control.press("Enter");
    }
    await page.locator('[data-part="own-status"]', { hasText: /rows?\.$|could not/ }).waitFor({ timeout: 50_000 });
  }
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
    ["ragged.csv", "a,b\n1,2\n3,4,5\n", /Line 3 has 3 fields where the table has 2 columns\./],
    ["open.csv", 'a,b\n1,"open\n2,3\n', /opens in line 2 is not closed/],
    ["bad.jsonl", '{"a":1}\n{"a":2,}\n', /From line 2, column 8 on it cannot be read as JSON objects/],
    ["half.jsonl", '{"a":1}\n{"a":', /From line 2, column 6 on/],
    ["list.json", '[{"a":1}', /array that it opens is not closed/],
    ["half.csv.gz", "a,b", /not a whole gzip file/],
    ["text.xlsx", "a,b", /not a whole \.xlsx workbook/],
    ["broken.parquet", "PAR1 and nothing", /not a whole Parquet file/],
    ["picture.png", "x", /none of the kinds/],
    ["nothing.csv", "", /is empty/],
  ])("that is broken is refused with its place and reason: %s", async (name, content, says) => {
    expect(await text(name, content)).toMatch(says);
  });

  test("with a value late in a long file that is no number keeps the column as text until that value is called missing", async () => {
    const rows = "1,2.5,a name that is long enough to matter\n".repeat(100_000);
    expect(await text("late.csv", `id,price,name\n${rows}2,..,y\n`)).toMatch(/is the table late: 100,001 rows\.$/);
    expect(await item("late").locator("[data-doubt]").allTextContents()).toEqual([
      "One cell is not a number, in line 100002: “..”. Text until you choose.",
    ]);
    expect(await ask("select price from late where id = 2")).toEqual([[".."]]);
    await item("late").getByRole("button", { name: "Read “..” as missing" }).click();
    await item("late").filter({ hasText: "price DOUBLE" }).waitFor();
    expect(await ask("select count(*), count(price) from late")).toEqual([["100001", "100000"]]);
    expect(await item("late").locator('[data-key="nulls"]').inputValue()).toBe("..");
  });

  test("in CSV keeps codes, long numbers and doubtful dates as they are written", async () => {
    await text("codes.csv", "geo,id,day,at\nNO,98765432109876543211,7/8/2024,2030-05-06T07:08:09+02:00\n");
    expect(await ask("from codes")).toEqual([["NO", "98765432109876543211", "7/8/2024", "2030-05-06T07:08:09+02:00"]]);
    expect(await doubts("codes")).toEqual(["code", "long", "dayOrMonth", "zone"]);
  });

  test("in CP949 is read in it, and in another encoding where the reader chooses that", async () => {
    const buffer = execFileSync("iconv", ["-f", "UTF-8", "-t", "CP949"], {
      input: "시도,값\n서울특별시,1.5\n부산,2\n",
    });
    await take({ name: "시도.csv", buffer });
    expect(await ask("from 시도")).toEqual([
      ["서울특별시", "1.5"],
      ["부산", "2.0"],
    ]);
    expect(await item("시도").locator('[data-key="encoding"]').inputValue()).toBe("euc-kr");
    await change("시도", "encoding", "windows-1252");
    expect((await ask("from 시도"))[1]?.[0]).toBe("ºÎ»ê");
    await change("시도", "encoding", "euc-kr");
    expect((await ask("from 시도"))[1]?.[0]).toBe("부산");
  });

  test("of days and months in an unclear order becomes dates as the reader chooses, and the choice stands in its SQL", async () => {
    await text("monthly.csv", "DATE,v\n1/2/2023,3.5\n3/4/2023,3.6\n");
    await change("monthly", "column 0", "=dates written MM/DD/YYYY (DATE)");
    expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.key)).toBe("column 0");
    expect(await ask("from monthly")).toEqual([
      ["2023-01-02", "3.5"],
      ["2023-03-04", "3.6"],
    ]);
    await change("monthly", "column 0", "=dates written DD/MM/YYYY (DATE)");
    expect((await ask("from monthly"))[0]).toEqual(["2023-02-01", "3.5"]);
    expect(await item("monthly").locator("pre").textContent()).toContain(`try_strptime("DATE", '%d/%m/%Y')`);
  });

  test("is cut, named and begun where the reader says", async () => {
    await text("shape.csv", 'Title\n"made by hand",\na;x,b\n1;5,2\n3;5,4\nend of it\n');
    await change("shape", "skipTop", "２");
    await change("shape", "skipBottom", "1");
    await change("shape", "separator", ",");
    expect(await ask("from shape")).toEqual([
      ["1;5", "2"],
      ["3;5", "4"],
    ]);
    await change("shape", "separator", ";");
    expect(await ask("from shape")).toEqual([
      ["1", "5.2"],
      ["3", "5.4"],
    ]);
    await change("shape", "header", "false");
    expect(await ask("select count(*), min(column1) from shape")).toEqual([["3", "1"]]);
    const control = item("shape").locator('[data-key="skipTop"]');
    await control.fill("many");
    await control.press("Enter");
    expect(await control.getAttribute("aria-invalid")).toBe("true");
    await item("shape").getByText("A whole number of lines, 0 or more.").waitFor();
  });

  test("in an Excel workbook is read sheet by sheet", async () => {
    const cell = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const first = [
      [cell("day"), cell("code")],
      ['<c s="1"><v>45292</v></c>', cell("007")],
    ];
    const second = [
      [cell("n"), cell("b")],
      ["<c><v>0.1</v></c>", '<c t="b"><v>1</v></c>'],
    ];
    await take({ name: "book.xlsx", buffer: Buffer.from(workbook({ 첫째: first, Second: second })) });
    expect(await ask("from book")).toEqual([["2024-01-01", "007"]]);
    await change("book", "sheet", "Second");
    expect(await ask("from book")).toEqual([["0.1", "true"]]);
  });

  test("packed with gzip, and in a JSON array, is read whole", async () => {
    expect(await take({ name: "packed.csv.gz", buffer: gzipSync("a,b\n1,x\n") })).toMatch(
      /is the table packed: 1 row\.$/,
    );
    expect(await ask("from packed")).toEqual([["1", "x"]]);
    await text("ids.json", '[{"id":1234567890123456789,"v":98765432109876543.21},\n {"id":9007199254740993,"v":0.5}]');
    expect(await ask("from ids")).toEqual([
      ["1234567890123456789", "98765432109876543.21"],
      ["9007199254740993", "0.50"],
    ]);
  });

  test.each(["zstd", "brotli", "gzip", "lz4_raw"])(
    "in Parquet packed with %s keeps its types and every digit",
    async (codec) => {
      const path = join(mkdtempSync(join(tmpdir(), "own-")), `exact_${codec}.parquet`);
      const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
      const sql =
        "select 12345678901234567.89::decimal(19,2) as d, 18446744073709551615::ubigint as u, '23:59:59.5'::time as t, '2024-03-31 15:30:00+00'::timestamptz as z, [1.5, null] as l, 'ab'::blob as b from range(20)";
      await duckdb.run(`copy (${sql}) to '${path}' (format parquet, compression ${codec})`);
      expect(await take(path)).toMatch(/: 20 rows\.$/);
      expect(await ask(`select distinct * from exact_${codec}`)).toEqual([
        ["12345678901234567.89", "18446744073709551615", "23:59:59.5", "2024-03-31 15:30:00+00", "[1.5, NULL]", "ab"],
      ]);
    },
  );

  test("is no table when reading it is stopped, and the page goes on", async () => {
    await page.evaluate(() => {
      const file = new File(
        ["a,b\n", ...Array.from({ length: 100 }, () => "1234567,some text\n".repeat(60_000))],
        "long.csv",
      );
      const event = new Event("drop", { bubbles: true, cancelable: true });
      Object.defineProperty(event, "dataTransfer", { value: { files: [file] } });
      document.dispatchEvent(event);
    });
    await page.locator('[data-part="own-stop"]').click();
    await page.locator('[data-part="own-status"]', { hasText: "Reading long.csv was stopped." }).waitFor();
    expect(await item("long").count()).toBe(0);
    expect(await page.locator('[data-part="own-stop"]').isVisible()).toBe(false);
    expect(await ask("select count(*) from packed")).toEqual([["1"]]);
  });

  test("has a panel without faults of accessibility", async () => {
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('[data-part="own-list"]');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(found).toEqual([]);
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
    expect(page.foreign).toEqual([]);
  });
});

describe("a reader's own file on the Korean page", () => {
  test("is told of in Korean", async () => {
    const page = await browser.open("/ko/explorer/");
    const buffer = Buffer.from("날짜,값\n1/2/2023,NO\n3/4/2023,YES\n");
    await page.locator("#own-file").setInputFiles({ name: "값.csv", mimeType: "text/csv", buffer });
    const item = page.locator('[data-part="own-list"] > li');
    await item.waitFor();
    expect(await item.locator("[data-doubt]").allTextContents()).toEqual([
      "“1/2/2023”에서 앞의 수가 일인지 월인지 알 수 없다. 형식을 고를 때까지 텍스트로 둔다.",
      "“NO”는 코드일 수도, 예·아니요를 뜻할 수도 있다. 형식을 고를 때까지 텍스트로 둔다.",
    ]);
    // Beside SQL and what stands in the file, names of types, encodings and formats are all that is not Korean.
    const words = await item.evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const part of copy.querySelectorAll("pre, code, strong")) part.remove();
      return (copy.textContent ?? "").replace(/“[^”]*”|\([A-Z]+\)|[YMD]+[-/.][YMD]+[-/.][YMD]+/g, "");
    });
    const latin = new Set(words.match(/[A-Za-z]{2,}/g) ?? []);
    for (const name of ["VARCHAR", "UTF", "CP", "EUC", "KR", "Shift", "JIS", "GB", "Windows", "SQL"])
      latin.delete(name);
    expect([...latin]).toEqual([]);
    expect(page.faults).toEqual([]);
    await page.release();
  });
});
