import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nativeDatabase, nativeViews } from "../../src/database/native.ts";
import { catalogue } from "../../src/datasets/catalogue.ts";
import { tableName } from "../../src/datasets/tableSql.ts";
import { useBrowser } from "./browser.ts";
import { asking, sentence, settled, stillAnswers, type, values } from "./explorerPage.ts";
import { inkOf, pngSize, savedFile } from "./savedFile.ts";

const browser = useBrowser();

describe("the explorer without scripts", () => {
  test.each(["", "/ko"])("lists every table with its columns and first rows, and every view (%s)", async (language) => {
    const page = await browser.open(`${language}/explorer/`, { javaScriptEnabled: false });
    for (const dataset of catalogue) {
      const table = page.locator(`#table-${tableName(dataset)}`);
      expect(await table.locator("table").first().locator("tbody tr").count(), dataset.name).toBe(
        dataset.resources[0].schema.fields.length,
      );
      expect(await table.locator("table.sample tbody tr").count(), dataset.name).toBeGreaterThan(0);
    }
    for (const { name, figure } of await nativeViews()) {
      const view = page.locator(`#view-${name}`);
      expect(await view.locator("tbody tr").count(), name).toBeGreaterThan(0);
      expect(await view.locator(`a[href$="${language}/charts/${figure}/"]`).count(), name).toBe(1);
    }
    expect(await page.locator(".explorer-without").isVisible()).toBe(true);
    expect(await page.locator("sql-explorer button:visible, sql-explorer select:visible").count()).toBe(
      await page.locator("#explorer-result thead button").count(),
    );

    // The question in the page, asked here of DuckDB itself, has the rows in the page.
    const sql = (await page.locator('[data-part="sql"]').textContent()) ?? "";
    const rows = await (await nativeDatabase()).rows<Record<string, string | null>>(
      `select columns(*)::varchar from (${sql})`,
    );
    expect(await page.locator("#explorer-result thead th").allTextContents()).toEqual(Object.keys(rows[0] ?? {}));
    expect(await values(page)).toEqual(rows.map((row) => Object.values(row)));
    expect(await page.locator("#explorer-result").getAttribute("data-rows")).toBe(String(rows.length));
    const chart = page.locator('[data-part="chart"] [role="img"]:visible');
    expect(await chart.count()).toBe(1);
    const ratios = rows.map(({ ratio }) => Number(ratio));
    for (const end of [Math.min(...ratios), Math.max(...ratios)])
      expect(await chart.getAttribute("aria-label")).toContain(String(Math.floor(end)));
    await page.release();
  });
});

describe("an address that runs at once", () => {
  test("gives raw values: numbers as JavaScript prints them, whole ones with all digits, ISO dates, nulls marked", async () => {
    const page = await browser.open(
      asking(
        "select 0.1::double + 0.2 as sum, 9007199254740993::bigint as whole, 170141183460469231731687303715884105727::hugeint as huge, null as nothing, date '2020-03-01' as day, timestamp '2020-03-01 10:20:00' as moment, true as yes, '한글' as \"이름\", 1e21::double as large, 1.25::decimal(5, 2) as price, ['a'] as list, 'x'::enum('x') as choice",
      ),
    );
    await settled(page);
    expect(await values(page)).toEqual([
      [
        "0.30000000000000004",
        "9007199254740993",
        "170141183460469231731687303715884105727",
        null,
        "2020-03-01",
        "2020-03-01 10:20:00",
        "true",
        "한글",
        "1e+21",
        "1.25",
        "[a]",
        "x",
      ],
    ]);
    expect(await page.locator("#explorer-result").getAttribute("data-rows")).toBe("1");
    expect(page.faults).toEqual([]);
    await page.release();
  });

  test("loads no engine for a pointer or a focus that passes over its editor and its buttons", async () => {
    const page = await browser.open("/explorer/");
    // As on a first visit: an engine that the browser has kept is started from there.
    await page.evaluate(() => caches.delete("tideline-engine"));
    await page.reload();
    const seen: string[] = [];
    page.on("request", (request) => void (request.url().includes("/engine/") && seen.push(request.url())));
    await page.locator('[data-part="form"]').hover();
    await page.locator(".cm-content").focus();
    await page.locator('[data-part="form"] button:visible').first().focus();
    await page.waitForLoadState("networkidle");
    expect(seen).toEqual([]);
    await page.release();
  });

  test("says which rows it shows when there are more than it carries, and shows more on request", async () => {
    const page = await browser.open(asking("select * from range(115204)"));
    await settled(page);
    const table = page.locator("#explorer-result");
    expect(await table.getAttribute("data-rows")).toBe("10000");
    expect(await page.locator('[data-part="notice"]').textContent()).toMatch(/^First 10,000 of 115,204 rows\./);
    await page.getByRole("button", { name: "Show up to 100,000" }).click();
    await page.waitForSelector('#explorer-result[data-rows="100000"]');
    expect(await table.locator("tbody tr").count()).toBeLessThan(200);
    await page.locator('[data-part="frame"]').evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
    await page.waitForSelector('#explorer-result td[data-value="99999"]');
    // The rows shown are the first ones only, so that their order is not that of all.
    const head = page.locator("#explorer-result thead button");
    await head.click();
    await head.click();
    const notice = page.locator('[data-part="notice"]');
    expect(await notice.textContent()).toContain("Only the 100,000 rows shown are in order of range, not all 115,204.");
    await page.getByRole("button", { name: "Sort all rows" }).click();
    await page.waitForSelector('#explorer-result td[data-value="115203"]');
    expect((await values(page))[0]).toEqual(["115203"]);
    expect(await page.locator("#explorer-result th").getAttribute("aria-sort")).toBe("descending");
    expect(await notice.textContent()).toContain("All rows are in order of range.");
    await page.release();
  });

  test("puts lists and intervals in DuckDB's order, and back as they came", async () => {
    const page = await browser.open(
      asking("select * from (values ([10], interval 9 day), ([9], interval 10 day)) t(l, i); -- so"),
    );
    await settled(page);
    const firsts = async () => (await values(page)).map(([list]) => list);
    const head = page.locator("#explorer-result thead button");
    await head.first().click();
    await expect.poll(firsts).toEqual(["[9]", "[10]"]);
    await head.last().click();
    await expect.poll(firsts).toEqual(["[10]", "[9]"]);
    await head.last().click();
    await expect.poll(firsts).toEqual(["[9]", "[10]"]);
    expect(await page.locator("#explorer-result th").last().getAttribute("aria-sort")).toBe("descending");
    await head.last().click();
    await expect.poll(firsts).toEqual(["[10]", "[9]"]);
    expect(page.faults).toEqual([]);
    await page.release();
  });

  test("cuts what a page cannot hold, says where, and goes on", async () => {
    const page = await browser.open(
      asking("select 1 as n, repeat('한x', 5_000_000) as long union all select 2, 'short'"),
    );
    await settled(page);
    const [[, long], [, short]] = (await values(page)) as [[string, string], [string, string]];
    expect([long.length, long.slice(0, 2), long.at(-1), short]).toEqual([100_001, "한x", "…", "short"]);
    const notice = page.locator('[data-part="notice"]');
    expect(await notice.textContent()).toMatch(/^1 cell was longer than 100,000 characters .* row 1 of “long”/);
    await page.locator('[data-part="csv"]').click();
    expect(await sentence(page)).toBe((await notice.textContent())?.trim());
    await type(page, "select j, repeat('x', 100_000) as long from range(5000) t(j)");
    await settled(page);
    expect(await notice.textContent()).toMatch(/^First [\d,]+ of (more than )?[\d,]+ rows\. Further rows are left out/);
    expect(await notice.getByRole("button").count()).toBe(0);
    expect((await values(page))[7]?.[0]).toBe("7");
    expect(await stillAnswers(page)).toBe(true);
    expect(page.faults).toEqual([]);
    await page.release();
  });

  test("offers to defuse formulas only where the answer has some, and leaves numbers alone", async () => {
    const page = await browser.open(asking("select '=1+1' as formula, '-5' as digits, -5 as number, '+a' as other"));
    await settled(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: async (text: string) => document.body.setAttribute("data-copied", text) },
      });
    });
    const copied = async () => {
      await page.locator('[data-part="copy"]').click();
      return page.locator("body").getAttribute("data-copied");
    };
    const offer = page.locator('[data-part="defuse"]');
    await offer.waitFor();
    expect(await copied()).toBe("formula\tdigits\tnumber\tother\n=1+1\t-5\t-5\t+a\n");
    await offer.locator("input").check();
    expect(await copied()).toBe("formula\tdigits\tnumber\tother\n'=1+1\t-5\t-5\t'+a\n");
    await type(page, "select '-' as nothing, -1.5 as number");
    await settled(page);
    await offer.waitFor({ state: "hidden" });
    expect(await copied()).toBe("nothing\tnumber\n-\t-1.5\n");
    await page.release();
  });

  test("draws the chart it names", async () => {
    const sql = "select year, gdp_usd, country from world_bank_gdp where iso3 in ('CHN', 'USA')";
    const page = await browser.open(`${asking(sql)}&chart=line&x=year&y=gdp_usd&colour=country`);
    await settled(page);
    const chart = page.locator('[data-part="chart"] .drawing');
    await chart.waitFor();
    expect(await chart.locator("path[stroke='var(--china)'], g[stroke='var(--china)'] path").count()).toBeGreaterThan(
      0,
    );
    expect(await chart.getAttribute("aria-label")).toMatch(/^line chart of gdp_usd by year: 128 points/);
    const svg = await savedFile(page, "[data-picture=svg]");
    expect(svg.name).toBe("tideline-explorer_gdp-usd_year_country.svg");
    const picture = parseHTML(svg.bytes.toString()).document.querySelector("svg");
    const names = await page.locator(".explorer-legend li").allTextContents();
    const words = [...(picture?.querySelectorAll("tspan") ?? [])].map((sign) => sign.nextSibling?.textContent?.trim());
    expect(words).toEqual(names);
    const doubled = ["width", "height"].map((name) => 2 * Number(picture?.getAttribute(name)));
    const png = await savedFile(page, "[data-picture=png2]");
    expect(png.name).toBe("tideline-explorer_gdp-usd_year_country@2x.png");
    expect(pngSize(png.bytes)).toEqual(doubled);
    expect((await inkOf(page, png.bytes)).colours).toBeGreaterThan(50);
    // The last row of each economy in the table is the last point of its line.
    const last = await page
      .locator("table[data-rows] tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
    const years = last.map(([year]) => year ?? "").sort();
    const there = last.filter(([year]) => year === years.at(-1));
    await chart.scrollIntoViewIfNeeded();
    const size = await chart.boundingBox();
    if (!size) throw new Error("No chart is shown.");
    await page.mouse.move(size.x + size.width - 4, size.y + size.height / 2);
    await page.locator('[data-part="readout"]:visible').waitFor();
    expect(await page.locator(".readout-place").textContent()).toBe(years.at(-1));
    const read = await page.locator(".readout-line").evaluateAll((lines) => lines.map((line) => line.textContent));
    expect(read.sort()).toEqual(there.map(([, gdp, country]) => `${country}${gdp}`).sort());
    await chart.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".readout-live").textContent()).toMatch(/^Pinned/);
    await page.locator('[data-part="chart-kind"]').selectOption("dot");
    expect(new URL(page.url()).searchParams.get("chart")).toBe("dot");
    await expect.poll(() => page.locator('[data-part="chart"] circle').count()).toBe(128);
    expect(await page.locator(".readout-ring.pinned").count()).toBe(1);
    expect(page.faults).toEqual([]);
    await page.release();
  });

  test("breaks a line at a gap, counts text, keeps bars inside their axis and names how they stand", async () => {
    const rows =
      "select * from (values (2010, '1'), (2011, '2'), (2012, null), (2013, '1,020'), (2014, '3')) t(year, v)";
    const page = await browser.open(`${asking(rows)}&chart=line&x=year&y=v`);
    await settled(page);
    const chart = page.locator('[data-part="chart"]');
    await chart.locator(".drawing").waitFor();
    const paths = await chart.locator("path").evaluateAll((all) => all.map((path) => path.getAttribute("d") ?? ""));
    expect(paths.filter((path) => path.includes("L")).map((path) => path.match(/M/g)?.length)).toContain(2);
    expect(await chart.textContent()).toContain(
      "1 of 4 values in v are text and are not drawn, e.g. “1,020” in row 4.",
    );
    expect(await chart.locator("text").allTextContents()).toContain("2012");

    const bars = "select * from (values (2020, 4, 'A'), (2020, 10, 'B'), (2021, 5, 'A'), (2021, 12, 'B')) t(y, v, g)";
    await page.goto(new URL(`${asking(bars)}&chart=bar&x=y&y=v&colour=g`, page.url()).href);
    await settled(page);
    for (const [arrangement, name] of [
      ["grouped", "side by side bar"],
      ["stacked", "stacked bar"],
    ] as const) {
      await page.locator('[data-part="chart-bars"]').selectOption(arrangement);
      await chart.locator(`[aria-label^="${name} chart"]`).waitFor();
      expect(new URL(page.url()).searchParams.get("bars")).toBe(arrangement);
      const boxes = await chart.locator("rect").evaluateAll((all) =>
        all.map((rect) => {
          const { x, y, right, bottom } = rect.getBoundingClientRect();
          return { x, y, right, bottom };
        }),
      );
      const frame = await chart.locator("svg").boundingBox();
      expect(boxes).toHaveLength(4);
      for (const [i, a] of boxes.entries()) {
        expect(a.y).toBeGreaterThanOrEqual(frame?.y ?? Number.NaN);
        for (const b of boxes.slice(i + 1)) {
          const [width, height] = [
            Math.min(a.right, b.right) - Math.max(a.x, b.x),
            Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y),
          ];
          expect(width < 0.6 || height < 0.6, `${arrangement}: ${JSON.stringify([a, b])}`).toBe(true);
        }
      }
    }
    expect(page.faults).toEqual([]);
    await page.release();
  });

  test("reads a question of 100 kB from its fragment, and damaged percent encoding without a fault", async () => {
    const page = await browser.open(asking("select 1 as n"));
    await settled(page);
    const sql = `select 7 as n -- ${"0123456789".repeat(10_000)}`;
    await page.goto(`${new URL("/explorer/", page.url())}#sql=${encodeURIComponent(sql)}&run=1`);
    await settled(page);
    expect(await values(page)).toEqual([["7"]]);
    // Written by the page: the same fragment, which a change of the chart keeps.
    await page.locator('[data-part="chart-kind"]').selectOption("dot");
    const written = new URLSearchParams(new URL(page.url()).hash.slice(1));
    expect([written.get("sql") === sql, written.get("chart"), new URL(page.url()).search]).toEqual([true, "dot", ""]);
    await page.goto(`${new URL("/explorer/", page.url())}?sql=%E0%A4&run=1`);
    await settled(page);
    expect(page.faults).toEqual([]);
    await page.release();
  });

  test("does not load the engine under data-saver before the reader agrees", async () => {
    const page = await browser.open("/about/");
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) });
    });
    const engine: string[] = [];
    page.on("request", (request) => request.url().includes("/engine/") && engine.push(request.url()));
    await page.goto(new URL(asking("select 7 as n"), page.url()).href);
    const agree = page.getByRole("button", { name: /^Load \d/ });
    await agree.waitFor();
    expect(engine).toEqual([]);
    await agree.click();
    await settled(page);
    expect(await values(page)).toEqual([["7"]]);
    await page.context().close();
  });
});

describe("the editor", () => {
  let page: Page & { faults: string[] };
  beforeAll(async () => {
    page = await browser.open(asking("select 1 as n"));
    await settled(page);
  });
  afterAll(() => page?.context().close());

  test.each([
    ["select year\nfrom world_bank_gdp\nwhere yeer = 2000", /yeer.*\(line 3, column 7\)/s, "yeer"],
    ["select form 1", /syntax error.*\(line 1, column 13\)/s, "1"],
    ["select '한국' as 나라, nope from world_bank_gdp", /nope.*\(line 1, column 20\)/s, "nope"],
  ])("marks the offending word of %j", async (sql, says, word) => {
    await type(page, sql);
    await settled(page);
    expect(await sentence(page)).toMatch(says);
    expect(await page.locator("#explorer-result").getAttribute("data-state")).toBe("error");
    expect(await page.locator(".cm-lintRange-error").textContent()).toBe(word);
  });

  test.each([
    ["attach 'x.db' as x", /Only questions/],
    ["copy world_bank_gdp to 'x.csv'", /Only questions/],
    ["install json", /Only questions/],
    ["load json", /Only questions/],
    ["set memory_limit = '8GB'", /Only questions/],
    ["pragma database_list", /Only questions/],
    ["drop table world_bank_gdp", /Only questions/],
    ["with a as (select 1) insert into world_bank_gdp select * from world_bank_gdp", /no writing/],
    ["select * from read_csv('https://example.com/a.csv')", /no addresses/],
    ["select * from read_text('/etc/passwd')", /no addresses/],
    ["select * from 'https://example.com/a.csv'", /no addresses|does not exist/],
    ["select 1; select 2", /2 statements/],
    ["-- nothing yet", /no question yet/],
    ["select current_date", /icu/],
  ])("refuses %s in a sentence", async (sql, says) => {
    await type(page, sql);
    await settled(page);
    expect(await sentence(page)).toMatch(says);
  });

  test("refuses a megabyte of SQL in a sentence, and goes on", async () => {
    await page.evaluate(
      (sql) => {
        history.replaceState(null, "", "?");
        const content = document.querySelector("sql-editor")?.shadowRoot?.querySelector(".cm-content");
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", sql);
        content?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      },
      `select '${"x".repeat(1_000_000)}'`,
    );
    await page.evaluate(() => document.querySelector("#explorer-result")?.setAttribute("data-state", "idle"));
    await page.locator('[data-part="run"]').click();
    await settled(page);
    expect(await sentence(page)).toMatch(/longer than 200,000 characters/);
    expect(await stillAnswers(page)).toBe(true);
  });

  test("sets SQL out line by line, explains it and remembers what was asked", async () => {
    await type(page, "select  year,count(*)  from world_bank_gdp group by year");
    await settled(page);
    await page.getByRole("button", { name: "Format" }).click();
    await page.waitForFunction(
      () => document.querySelector("sql-editor")?.shadowRoot?.querySelectorAll(".cm-line").length !== 1,
    );
    await page.getByRole("button", { name: "Explain" }).click();
    await page.locator('[data-part="plan-text"]', { hasText: "HASH_GROUP_BY" }).waitFor();
    await page.locator('[data-part="history"] summary').click();
    expect(await page.locator('[data-part="history-list"] li').first().textContent()).toContain("count(*)");
  });

  test.each([
    ["tables", "select * from world_bank_p", "world_bank_population"],
    ["the rows of figures", "select * from china_us_r", "china_us_ratio"],
    ["columns of a figure, by their headings", "select china_us_ratio.rat", "China as % of US"],
  ])("offers %s while the reader types", async (_, typed, offered) => {
    await page.locator(".cm-content").click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(typed);
    await page.locator(".cm-tooltip-autocomplete", { hasText: offered }).waitFor();
    await page.keyboard.press("Escape");
  });

  test("sorts a column up, down and back, with nulls last", async () => {
    await type(page, "select * from (values (2), (null), (10), (1)) t(n)");
    await settled(page);
    const head = page.locator("#explorer-result thead button");
    await head.click();
    expect(await values(page)).toEqual([["1"], ["2"], ["10"], [null]]);
    await head.click();
    expect(await values(page)).toEqual([["10"], ["2"], ["1"], [null]]);
    expect(await page.locator("#explorer-result th").getAttribute("aria-sort")).toBe("descending");
    await head.click();
    expect(await values(page)).toEqual([["2"], [null], ["10"], ["1"]]);
  });
});

test.each([360, 1280])(
  "at %i px the explorer opens answered, takes that over as it stands, and goes on from it",
  async (width) => {
    const page = await browser.open("/ko/explorer/", { viewport: { width, height: 800 } });
    const shifted = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const sum = (list: PerformanceObserverEntryList) =>
              resolve(list.getEntries().reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0));
            new PerformanceObserver(sum).observe({ type: "layout-shift", buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
          }),
      );
    const engine = () =>
      page.evaluate(
        () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/engine/")).length,
      );
    const seen = async (selector: string) => ((await page.locator(selector).boundingBox())?.y ?? Infinity) < 800;
    const drawing = page.locator('[data-part="chart"] .drawing:visible');
    const said = () => drawing.getAttribute("aria-label");
    expect(await seen(width === 360 ? '.explorer-parts a[href="#tables"]' : "#table-article_2020")).toBe(true);
    const [built, alternative] = [await values(page), await said()];
    expect(built.length).toBeGreaterThan(20);
    expect(await page.locator(".cm-content").textContent()).toContain("imf_weo_2026_04");
    // Fonts that arrive move some lines by a pixel; an answer that came or went would move a tenth of the page.
    expect(await shifted()).toBeLessThan(0.01);

    const head = page.locator("#explorer-result thead button").first();
    await head.click();
    await head.click();
    expect(await values(page)).toEqual(built.toReversed());
    await drawing.hover();
    await page.waitForFunction(() => document.querySelectorAll('[data-part="chart"] svg').length === 1);
    expect(await said()).toBe(alternative);
    expect([await engine(), new URL(page.url()).search]).toEqual([0, ""]);

    await page.locator('a[data-example="incomePerPerson"]').click();
    await settled(page);
    await page.locator('[data-part="chart"] svg').waitFor();
    expect(await page.locator('[data-part="question"]').isVisible()).toBe(false);
    await page.locator(".explorer-views > summary").click();
    await page.locator("#view-online_shares > summary").click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);

    await page.goBack();
    await page.locator('#explorer-result[data-state="idle"]').waitFor();
    expect(await values(page)).toEqual(built);
    await page.locator('[data-part="run"]').click();
    await settled(page);
    expect(await values(page)).toEqual(built);
    await page.waitForFunction((label) => document.querySelector(`[aria-label="${label}"]`), alternative);

    await page.goto(new URL("?sql=select%201", page.url()).href);
    expect([await values(page), await drawing.count(), await page.locator(".cm-content").textContent()]).toEqual([
      [],
      0,
      "select 1",
    ]);
    expect(page.faults).toEqual([]);
    await page.release();
  },
);
