import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { inkOf, pngSize, savedFile } from "./savedFile.ts";

const browser = useBrowser();
type Opened = Awaited<ReturnType<typeof browser.open>>;

const id = "dominos-stores";
const figure = `figure[data-figure="${id}"]`;
/** The title without what holds the parts of a word together. */
const title = async (page: Opened) =>
  (await page.locator(`${figure} [data-part="title"]`).textContent())?.replaceAll("\u2060", "");

/** Opens a panel of the row under the figure. */
async function openPanel(page: Opened, part: string): Promise<void> {
  const panel = page.locator(`${figure} [data-part="${part}"]`);
  if ((await panel.getAttribute("open")) === null) await panel.locator("summary").click();
}

/** Waits until the figure has been drawn anew, as its title shows. */
async function redrawn(page: Opened, before: string | undefined): Promise<void> {
  await page.waitForFunction(
    ([selector, old]) => {
      const element = document.querySelector(selector as string);
      const text = element?.querySelector('[data-part="title"]')?.textContent?.replaceAll("\u2060", "");
      return !element?.hasAttribute("aria-busy") && text !== old;
    },
    [figure, before],
    { timeout: 50_000 },
  );
}

/** Addresses of the engine and its tables that a page has fetched. */
function engineRequests(page: Opened): string[] {
  const seen: string[] = [];
  page.on("request", (request) => {
    if (/\/engine\/|catalogue\.json|\.csv/.test(request.url())) seen.push(new URL(request.url()).pathname);
  });
  return seen;
}

test("an essay page on which nothing is asked loads no byte of the engine", async () => {
  const page = await browser.open("/about/");
  const seen = engineRequests(page);
  await page.goto(new URL("/essays/us-china-crossover/", page.url()).href, { waitUntil: "networkidle" });
  // All that scrolling sets off is begun before the page is idle twice.
  await page.evaluate(async () => {
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
    window.scrollTo(0, document.body.scrollHeight);
    await idle();
    await idle();
  });
  expect(seen).toEqual([]);
  await page.context().close();
});

describe("a figure with controls", () => {
  let page: Opened;
  let seen: string[];
  beforeAll(async () => {
    page = await browser.open(`/charts/${id}/`);
    seen = engineRequests(page);
  });
  afterAll(() => page?.context().close());

  test("loads no engine for a pointer or a focus that passes over its controls", async () => {
    const live = page.waitForResponse(/liveFigure\./);
    await page.locator(`${figure} form`).hover();
    await page.locator(`${figure} form select`).first().focus();
    await (await live).finished();
    await page.waitForLoadState("networkidle");
    expect(seen).toEqual([]);
  });

  test("asks its own question with the reader's choice and draws the answer; the address holds the choice", async () => {
    const [before, drawing] = [await title(page), await page.locator(`${figure} .drawing.wide`).innerHTML()];
    await page.locator(`${figure} select[name="${id}.measure"]`).selectOption("retail_sales");
    await redrawn(page, before);
    expect(await title(page)).toContain("sales");
    expect(await page.locator(`${figure} .drawing.wide`).innerHTML()).not.toBe(drawing);
    expect(await page.locator(`${figure} .drawing.wide`).getAttribute("aria-label")).toBe(
      await page.locator(`${figure} [data-part="alternative"]`).textContent(),
    );
    expect(new URL(page.url()).searchParams.get(`${id}.measure`)).toBe("retail_sales");
    expect(await page.locator(`${figure} [data-part="explorer"]`).getAttribute("href")).toContain("retail_sales");
  });

  test("loads only the table its question names", () => {
    expect(seen.filter((path) => path.endsWith(".csv"))).toEqual([
      "/data/dominos-stores-sales/dominos-stores-sales.csv",
    ]);
  });

  test("gives its rows as it shows them, as native DuckDB writes them", async () => {
    await openPanel(page, "download");
    const csv = await savedFile(page, `${figure} [data-file="csv"]`);
    expect(csv.name).toBe("dominos-stores_measure-retail-sales.csv");
    const folder = mkdtempSync(join(tmpdir(), "view-"));
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`copy (
      select fiscal_year, region, measure, value, derived, null as stores, value / 1000 as billions,
        lead(fiscal_year) over (partition by region order by fiscal_year) > fiscal_year + 1 as before_gap
      from read_csv('data/dominos-stores-sales/dominos-stores-sales.csv', types = {value: 'DOUBLE', derived: 'BOOLEAN'})
      where point = 'year' and measure = 'retail_sales' and region in ('United States', 'international')
      order by region, fiscal_year
    ) to '${join(folder, "rows.csv")}' (header)`);
    connection.closeSync();
    const expected = readFileSync(join(folder, "rows.csv"), "utf8");
    rmSync(folder, { recursive: true });
    expect(expected.split("\n").length).toBeGreaterThan(15);
    expect(csv.bytes.toString()).toBe(expected);
    const { bytes, name } = await savedFile(page, `${figure} [data-file="json"]`);
    const json = JSON.parse(bytes.toString());
    expect(name).toBe("dominos-stores_measure-retail-sales.json");
    expect(json).toMatchObject({ id, view: page.url(), parameters: { measure: "retail_sales", region: "both" } });
    expect(json.text.en.title).toBe(await title(page));
    expect(json.rows).toHaveLength(expected.trimEnd().split("\n").length - 1);
    expect(json.datasets).toHaveLength(1);
  });

  test("gives its picture as it shows it: words, colours, address, at both sizes", async () => {
    await openPanel(page, "download");
    await page.emulateMedia({ colorScheme: "dark" });
    const svg = await savedFile(page, `${figure} [data-file="svg"]`);
    expect(svg.name).toBe("dominos-stores_measure-retail-sales_dark.svg");
    const { document } = parseHTML(svg.bytes.toString());
    const drawn = document.querySelector("svg > svg");
    const words = [...document.querySelectorAll("svg > text")].map((line) => line.textContent).join(" ");
    const shown = await page.locator(`${figure} .drawing.wide svg text`).allTextContents();
    expect(words.replace(/\s+/g, " ")).toContain((await title(page)) as string);
    expect(words.replaceAll(" ", "")).toContain("/charts/dominos-stores/?dominos-stores.measure=retail_sales");
    expect(words).toContain("Source: Domino’s");
    expect([...(drawn?.querySelectorAll("text") ?? [])].map((text) => text.textContent)).toEqual(shown);
    // The dark paper of tokens.css.
    expect(document.querySelector("rect")?.getAttribute("fill")).toBe("#0f1517");
    expect(svg.bytes.toString()).not.toContain("var(--");
    const size = ["width", "height"].map((name) => Number(document.querySelector("svg")?.getAttribute(name)));
    for (const [kind, scale, end] of [
      ["png", 1, ".png"],
      ["png2", 2, "@2x.png"],
    ] as const) {
      const png = await savedFile(page, `${figure} [data-file="${kind}"]`);
      expect(png.name).toBe(`dominos-stores_measure-retail-sales_dark${end}`);
      expect(pngSize(png.bytes)).toEqual(size.map((each) => each * scale));
      const { colours, ink } = await inkOf(page, png.bytes);
      expect(colours).toBeGreaterThan(50);
      expect(ink).toBeGreaterThan(0.01);
      expect(ink).toBeLessThan(0.5);
    }
    await page.emulateMedia({ colorScheme: "light" });
    expect(page.faults).toEqual([]);
  });

  test("hands its link on: to the clipboard, selected where that is refused, to the system's sheet", async () => {
    await openPanel(page, "share");
    const own = page.url();
    const status = page.locator(`${figure} [data-share-status]`);
    const copy = page.locator(`${figure} [data-share-by="copy"]`);
    const stub = (allowed: boolean) =>
      page.evaluate((isAllowed) => {
        const writeText = async (text: string) => {
          if (!isAllowed) throw new DOMException("no", "NotAllowedError");
          document.body.dataset.copied = text;
        };
        Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
      }, allowed);
    expect(await page.locator(`${figure} [data-part="share-address"]`).getAttribute("href")).toBe(own);
    await stub(true);
    await copy.click();
    await expect.poll(() => status.textContent()).toBe("Link copied.");
    expect(await page.locator("body").getAttribute("data-copied")).toBe(own);
    await stub(false);
    await copy.click();
    await expect.poll(() => status.textContent()).toContain(`The browser did not allow copying`);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(own);
    const sheet = page.locator(`${figure} [data-share-by="sheet"]`);
    // This browser has no sheet.
    expect(await sheet.isVisible()).toBe(false);
  });

  test("shows the same again when its address is opened", async () => {
    const shown = await title(page);
    const again = await browser.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.waitForFunction(
      ([selector, words]) =>
        document.querySelector(selector as string)?.textContent?.replaceAll("\u2060", "") === words,
      [`${figure} [data-part="title"]`, shown],
      { timeout: 50_000 },
    );
    expect(await again.locator(`select[name="${id}.measure"]`).inputValue()).toBe("retail_sales");
    // The sheet of the system, which the reader closes at the second time.
    await again.evaluate(() => {
      const share = async (data: ShareData) => {
        if (document.body.dataset.shared) throw new DOMException("closed", "AbortError");
        document.body.dataset.shared = JSON.stringify(data);
      };
      Object.defineProperty(navigator, "share", { value: share });
    });
    await openPanel(again, "share");
    const sheet = again.locator(`${figure} [data-share-by="sheet"]`);
    await sheet.click();
    const shared = JSON.parse((await again.locator("body").getAttribute("data-shared")) ?? "");
    expect(shared).toEqual({ title: shown, url: again.url() });
    await sheet.click();
    expect(await again.locator(`${figure} [data-share-status]`).textContent()).toBe("");
    expect(again.faults).toEqual([]);
    await again.context().close();
  });

  test("goes back to the published state on request", async () => {
    const before = await title(page);
    await page.getByRole("button", { name: "Start over" }).click();
    await redrawn(page, before);
    expect(await title(page)).toContain("store numbers");
    expect(new URL(page.url()).search).toBe("");
    expect(page.faults).toEqual([]);
  });
});

test("a hostile address falls back to what the controls offer", async () => {
  const page = await browser.open(
    `/charts/${id}/?${id}.measure=${encodeURIComponent("x'); drop table dominos_stores_sales; --")}`,
  );
  await page.waitForFunction(
    (selector) => document.querySelector(`${selector} [data-part="status"] .visually-hidden`) !== null,
    figure,
    { timeout: 50_000 },
  );
  expect(await page.locator(`select[name="${id}.measure"]`).inputValue()).toBe("stores");
  expect(page.faults).toEqual([]);
  await page.context().close();
});

describe("a figure's SQL, opened in place", () => {
  let page: Opened;
  beforeAll(async () => {
    page = await browser.open("/charts/dominos-digital-share/");
    await page.locator('[data-part="sql"] summary').click();
    await page.getByRole("button", { name: "Edit and run here" }).click();
    await page.locator(".cm-content").waitFor();
  });
  afterAll(() => page?.context().close());
  const write = async (sql: string) => {
    await page.locator(".cm-content").click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(sql);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
  };
  const status = (text: RegExp) =>
    page.locator('[data-part="sql"] [role="status"]', { hasText: text }).waitFor({ timeout: 50_000 });

  test("runs with Ctrl+Enter and shows the result as a table and as the chart", async () => {
    await page.keyboard.press("Control+Enter");
    await status(/The chart above now shows this result/);
    expect(await page.locator('[data-part="sql"] tbody tr').count()).toBeGreaterThan(0);
  });

  test("shows columns that do not fit the chart as a table only", async () => {
    await write("select count(*) as n from dominos_stores_sales");
    await status(/do not fit the chart/);
    expect(await page.locator('[data-part="sql"] tbody').textContent()).toMatch(/^\d+$/);
  });

  test("marks the offending word with its line and column", async () => {
    await write("select region\nfrom dominos_stores_sales\nwhere nowhere = 1");
    await status(/line 3, column 7/);
    expect(await page.locator(".cm-lintRange-error").textContent()).toBe("nowhere");
  });

  test("starts over from the published question", async () => {
    await page.locator('[data-part="sql-tools"]').getByRole("button", { name: "Start over" }).click();
    await status(/The chart above now shows this result/);
    expect(page.faults).toEqual([]);
  });
});
