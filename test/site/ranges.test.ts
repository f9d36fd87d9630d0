import { closeSync, openSync, rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engineFolder } from "../../src/database/engineFiles.ts";
import { attachRanged } from "../../src/database/wasm/attachRanged.ts";
import { countedFile } from "../../src/database/wasm/countedFile.ts";
import { startInNode } from "../../src/database/wasm/inNode.ts";
import { openLocked } from "../../src/database/wasm/lockDown.ts";
import { RangeMeter } from "../../src/database/wasm/rangeMeter.ts";
import { runQuestion } from "../../src/database/wasm/runQuestion.ts";
import { useBrowser } from "./browser.ts";
import { asking, sentence, settled, type, values } from "./explorerPage.ts";
import { type RangedSite, rangedSite, wholeFile } from "./rangedSite.ts";
import { retype } from "./retype.ts";
import { makeSales, nativeRows, type SalesFile, salesTable } from "./salesTable.ts";

// A table that stays on its host, and of which the engine reads what a question needs, under the site's own policy.

const browser = useBrowser();
let file: SalesFile;
let site: RangedSite;

const selective =
  "select count(*) as n, sum(product) as products, round(sum(amount), 2) as sum from daily_sales where region = 'R007' and day between date '2018-01-01' and date '2018-12-31'";
const unsorted = "select count(*) from daily_sales where ticket % 7 = 3";

beforeAll(async () => {
  file = await makeSales(1_500_000);
  site = await rangedSite(file);
});
afterAll(() => {
  site?.server.closeAllConnections();
  site?.server.close();
  if (file) rmSync(file.folder, { recursive: true });
});

/** The explorer of the site with the table, in a browser that keeps nothing of earlier visits. */
async function open(sql: string, language: "en" | "ko" = "en"): Promise<Page> {
  const page = await browser.open("/about/", { locale: "en-GB" });
  site.log = [];
  await page.goto(site.address + asking(sql, language));
  return page;
}

async function ask(page: Page, sql: string): Promise<(string | null)[][] | string> {
  await type(page, sql);
  await settled(page);
  return (await sentence(page)) || values(page);
}

const sent = () => site.log.reduce((sum, each) => sum + each.sent, 0);
/** Bytes that the ranges name. */
const asked = () =>
  site.log.reduce((sum, { range }) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
    return sum + Number(to) - Number(from) + 1;
  }, 0);

describe("questions to a table of 1.5 million rows", () => {
  let page: Page;
  beforeAll(async () => {
    page = await open(selective);
    await settled(page);
  });
  afterAll(() => page?.context().close());

  test("the first that filters on the sorted columns reads little, all of it by ranges", async () => {
    expect(await values(page)).toEqual(await nativeRows(selective, file.parquet));
    expect(site.log.map(({ method }) => method).filter((method) => method !== "GET")).toEqual([]);
    expect(site.log.length).toBeLessThanOrEqual(16);
    expect(asked()).toBeLessThanOrEqual(1_500_000);
    expect(sent()).toBe(asked());
    const caption = await page.locator("#explorer-result caption").textContent();
    expect(caption).toContain(`${(asked() / 1e6).toFixed(1)} MB read`);
  });

  test("the engine in Node, which measures figures at build, reads the same parts", async () => {
    const meter = new RangeMeter(() => undefined);
    const call = await startInNode(engineFolder);
    const connection = await openLocked(call, "512MB");
    const descriptor = openSync(file.duckdb, "r");
    const { name: table, sort } = salesTable;
    const here = countedFile(descriptor, { table, bytes: file.bytes, sort }, meter);
    await attachRanged(call, connection, { table, path: "own/ranged/sales.duckdb" }, here);
    const never = { isCancelled: () => false, rest: async () => undefined };
    await runQuestion(call, connection, { sql: selective, limit: 10_000, whole: false, counts: false, ...never });
    closeSync(descriptor);
    expect(meter.read).toEqual({ bytes: asked(), requests: site.log.length });
  });

  test("what may be read is said before a question runs", async () => {
    await retype(page.locator(".cm-content"), "select * from daily_sales");
    const said = page.locator('[data-part="cost"]');
    await said.getByText(/^The table daily_sales \(\d+ MB\) is not downloaded: .* at most 8 MB/).waitFor();
    await retype(page.locator(".cm-content"), "select * from world_bank_gdp");
    await expect.poll(() => said.textContent()).toBe("");
  });

  test("what was read is not read again", async () => {
    site.log = [];
    expect(await ask(page, selective)).toEqual(await nativeRows(selective, file.parquet));
    expect(site.log).toEqual([]);
    expect(await page.locator("#explorer-result caption").textContent()).not.toContain("read");
  });

  test.each([
    "select count(*) from daily_sales",
    "select region, count(*) as n, min(day)::varchar as first, max(day)::varchar as last from daily_sales group by region order by region",
    "with s as (select region, sum(amount) as sum from daily_sales where region < 'R005' group by region) select region, round(sum, 2) from s order by sum desc",
    // Joined with a table that is loaded: each of its countries with each row.
    "select count(distinct g.country) = count(*) / count(distinct d.ticket) from daily_sales d, (select distinct country from world_bank_gdp) g where d.region = 'R100' and d.day = date '2015-03-01'",
    "select column_name, column_type from (describe daily_sales)",
  ])("%s has the rows that native DuckDB has", async (sql) => {
    const expected = sql.includes("world_bank_gdp") ? [["true"]] : await nativeRows(sql, file.parquet);
    expect(await ask(page, sql)).toEqual(expected);
  });

  test("one without a filter brings its first rows, and reads on for none that it does not show", async () => {
    site.log = [];
    await type(page, "select * from daily_sales");
    await settled(page);
    expect(await sentence(page)).toBe("");
    expect(await page.locator('[data-part="notice"]').textContent()).toMatch(/^First 10,000 of more than/);
    expect(asked()).toBeLessThan(2_000_000);
  });

  test("one that filters on another column is stopped where it has read 8 MB, and the next is answered", async () => {
    site.log = [];
    const said = await ask(page, unsorted);
    const megabytes = Math.round(file.bytes / 1e6);
    expect(said).toBe(
      `Stopped after reading ${(asked() / 1e6).toFixed(1)} MB of the ${megabytes} MB of daily_sales, the most that one query may read. The table is sorted by region, then day: a filter on region reads far less.`,
    );
    expect(asked()).toBeGreaterThan(7_900_000);
    expect(sent()).toBeLessThanOrEqual(8_000_000);
    const other = selective.replace("R007", "R150");
    expect(await ask(page, other)).toEqual(await nativeRows(other, file.parquet));
  });
});

test("two tabs ask at once, each with an engine of its own", async () => {
  const [first, second] = [selective.replace("R007", "R011"), selective.replace("R007", "R012")];
  const page = await open(first);
  const other = await page.context().newPage();
  await other.goto(site.address + asking(second));
  await Promise.all([settled(page), settled(other)]);
  expect([await values(page), await values(other)]).toEqual([
    await nativeRows(first, file.parquet),
    await nativeRows(second, file.parquet),
  ]);
  await page.context().close();
});

describe("a host that does not answer as it should", () => {
  let page: Page;
  /** A new engine at each visit: the page is loaded anew. */
  async function visit(sql: string, language: "en" | "ko" = "en"): Promise<void> {
    site.log = [];
    await page.goto("about:blank");
    await page.goto(site.address + asking(sql, language));
  }
  beforeAll(async () => {
    page = await browser.open("/about/");
  });
  afterAll(() => page?.context().close());

  test("sends whole files: it is told, and the file is not taken", async () => {
    site.answering = wholeFile;
    await visit(selective);
    await settled(page);
    expect(await sentence(page)).toMatch(/^The table daily_sales has \d+ MB and is read in parts, but .* whole files/);
    await expect.poll(() => site.log.map(({ isLeft }) => isLeft)).toEqual([true]);
    await visit(selective, "ko");
    await settled(page);
    expect(await sentence(page)).toMatch(/^daily_sales 표는 \d+MB라서 .* 통째로만 보내므로/);
    site.answering = () => false;
    expect(await ask(page, selective)).toEqual(await nativeRows(selective, file.parquet));
  });

  test.each([
    ["another ETag", { etag: '"later"' }, 0],
    ["another size", {}, 65_536],
  ])("has by then another file, with %s: nothing is answered from it", async (_, headers, more) => {
    site.answering = (request, response) => {
      if (site.log.length < 4) return false;
      const [, from, to] = /(\d+)-(\d+)/.exec(request.headers.range ?? "") ?? [];
      const length = Number(to) - Number(from) + 1;
      const range = `bytes ${from}-${to}/${file.bytes + more}`;
      response.writeHead(206, { "content-range": range, "content-length": length, ...headers });
      response.end(Buffer.alloc(length));
      return true;
    };
    await visit(selective);
    await settled(page);
    expect(await sentence(page)).toMatch(/^The site was published anew since this page was opened/);
    site.answering = () => false;
  });

  test("has the file no longer, or another one from the start", async () => {
    site.answering = (_, response) => {
      response.writeHead(404).end();
      return true;
    };
    await visit(selective);
    await settled(page);
    expect(await sentence(page)).toMatch(/^The site was published anew/);
    site.answering = (_, response) => {
      response.writeHead(206, { "content-range": `bytes 0-12287/${file.bytes + 65_536}`, "content-length": 12_288 });
      response.end(Buffer.alloc(12_288));
      return true;
    };
    await visit(selective);
    await settled(page);
    expect(await sentence(page)).toMatch(/^The site was published anew/);
    site.answering = () => false;
  });

  test("loses the connection in the middle of a part: it is told, and the next question is answered", async () => {
    site.answering = (_, response) => {
      if (site.log.length < 4) return false;
      response.writeHead(206, { "content-range": `bytes 0-65535/${file.bytes}`, "content-length": 65_536 });
      response.write(Buffer.alloc(10_000), () => response.destroy());
      return true;
    };
    await visit(selective);
    await settled(page);
    expect(await sentence(page)).toMatch(/^The connection broke off/);
    site.answering = () => false;
    expect(await ask(page, selective)).toEqual(await nativeRows(selective, file.parquet));
  });

  test("is slow: the bytes are shown, and the button stops it; the next question is answered", async () => {
    const held = Promise.withResolvers<() => void>();
    site.answering = (request, response) => {
      if (site.log.length < 6) return false;
      held.resolve(() => {
        site.answering = () => false;
        site.server.emit("request", request, response);
      });
      return true;
    };
    await visit(unsorted);
    const status = page.locator('[data-part="status"]').first();
    await status.getByText(/^Reading the table: 0\.\d MB/).waitFor();
    const goOn = await held.promise;
    await page.locator('[data-part="stop"]').click();
    await settled(page);
    expect(await sentence(page)).toBe("Stopped.");
    goOn();
    expect(await ask(page, selective)).toEqual(await nativeRows(selective, file.parquet));
  });
});
