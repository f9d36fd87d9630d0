import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";

const browser = useBrowser();
type Opened = Awaited<ReturnType<typeof browser.open>>;

const id = "dominos-stores";
const figure = `figure[data-figure="${id}"]`;
const title = (page: Opened) => page.locator(`${figure} [data-part="title"]`).textContent();

/** Waits until the figure has been drawn anew, as its title shows. */
async function redrawn(page: Opened, before: string | null): Promise<void> {
  await page.waitForFunction(
    ([selector, old]) => {
      const element = document.querySelector(selector as string);
      return !element?.hasAttribute("aria-busy") && element?.querySelector('[data-part="title"]')?.textContent !== old;
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
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(500);
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

  test("starts the engine when the reader comes near, not before", async () => {
    expect(seen).toEqual([]);
    await page.locator(`${figure} form`).hover();
    await expect.poll(() => seen.filter((path) => path.endsWith(".wasm.gz")), { timeout: 20_000 }).toHaveLength(1);
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

  test("shows the same again when its address is opened", async () => {
    const shown = await title(page);
    const again = await browser.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.waitForFunction(
      ([selector, words]) => document.querySelector(selector as string)?.textContent === words,
      [`${figure} [data-part="title"]`, shown],
      { timeout: 50_000 },
    );
    expect(await again.locator(`select[name="${id}.measure"]`).inputValue()).toBe("retail_sales");
    await again.context().close();
  });

  test("goes back to the published state on request", async () => {
    const before = await title(page);
    await page.getByRole("button", { name: "Start over" }).click();
    await redrawn(page, before);
    expect(await title(page)).toContain("stores");
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
