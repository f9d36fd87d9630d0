import { describe, expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { useBrowser } from "./browser.ts";

const browser = useBrowser();
const number = "a[data-fact-ref=gdp-ratio-2021]";
const open = ".fact-popover:popover-open";

describe.each([
  {
    essay: "/essays/us-china-crossover/",
    entry: "/facts/gdp-ratio-2021/",
    verdict: "Corrected: 76.0%",
    source: "2020 article",
  },
  {
    essay: "/ko/essays/us-china-crossover/",
    entry: "/ko/facts/gdp-ratio-2021/",
    verdict: "정정: 76.0%",
    source: "2020년 원문(미국·중국 비교)",
  },
])("a number in $essay", ({ essay, entry, verdict, source }) => {
  test("opens its proof at a click, beside the line and without moving it", async () => {
    const page = await browser.open(essay);
    const link = page.locator(number).first();
    await link.scrollIntoViewIfNeeded();
    const before = await link.boundingBox();
    const height = await page.evaluate(() => document.body.scrollHeight);
    await link.click();
    const proof = page.locator(open);
    await proof.waitFor();
    expect(await proof.textContent()).toContain(verdict);
    expect(await proof.textContent()).toContain(source);
    expect(await proof.textContent()).toContain("14,200 × (1 + 1 ÷ 100)");
    expect(await link.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
    expect(await link.getAttribute("aria-expanded")).toBe("true");
    expect(page.faults).toEqual([]);
    expect(await accessFaults(page)).toEqual([]);
    await link.click();
    await proof.waitFor({ state: "hidden" });
    await page.release();
  });

  test.each(["Enter", "Space"])("opens at %s and closes at Escape, the focus staying on it", async (key) => {
    const page = await browser.open(essay);
    const link = page.locator(number).first();
    await link.focus();
    await page.keyboard.press(key);
    await page.locator(open).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(open).waitFor({ state: "hidden" });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await link.getAttribute("aria-expanded")).toBe("false");
    await page.release();
  });

  test("opens at focus by key and leaves no link in the way, and closes when the focus goes on", async () => {
    const page = await browser.open(essay);
    const link = page.locator(number).first();
    await link.focus();
    const proof = page.locator(open);
    await proof.waitFor();
    expect(await proof.locator("a:not([tabindex='-1'])").count()).toBe(0);
    await page.keyboard.press("Tab");
    await expect.poll(() => link.getAttribute("aria-expanded")).toBe("false");
    expect(await proof.evaluate((element) => element.contains(document.activeElement)).catch(() => false)).toBe(false);
    await page.release();
  });

  test("is a link to its entry without scripts", async () => {
    const page = await browser.open(essay, { javaScriptEnabled: false });
    await page.locator(number).first().click();
    await page.waitForURL(`**${entry}`);
    expect(await page.locator("article[data-fact=gdp-ratio-2021]").count()).toBe(1);
    await page.release();
  });
});

test("a proof opens within the width of a phone and leads to the explorer", async () => {
  const page = await browser.open("/essays/us-china-crossover/", {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  await page.locator("a[data-fact-ref=market-ratio-2021]").first().tap();
  const proof = page.locator(open);
  await proof.waitFor();
  const box = await proof.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  expect(await proof.locator('a[href*="/explorer/?sql="]').getAttribute("href")).toContain("run=1");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.release();
});

describe.each(["/facts/", "/ko/facts/"])("%s", (path) => {
  test("holds the tested numbers of the source articles, corrections first, unrounded", async () => {
    const page = await browser.open(path, { javaScriptEnabled: false });
    const count = (verdict: string) => page.locator(`article[data-fact][data-verdict=${verdict}]`).count();
    expect(await count("corrected")).toBe(6);
    expect(await count("contradicted")).toBe(15);
    expect(await count("reproduced")).toBeGreaterThanOrEqual(16);
    expect(await page.locator("article[data-fact]").first().getAttribute("data-verdict")).toBe("corrected");
    const ratio = page.locator("article[data-fact=gdp-ratio-2021]");
    expect(await ratio.getAttribute("data-published")).toBe("77.9");
    expect(await ratio.getAttribute("data-recomputed")).toBe("75.99648311621024");
    await page.release();
  });

  test("narrows to words, a verdict and an essay, and keeps what is asked in the address", async () => {
    const page = await browser.open(`${path}?q=gdp-ratio-2021`);
    expect(await page.inputValue("input[name=q]")).toBe("gdp-ratio-2021");
    expect(await page.locator("article[data-fact]:visible").count()).toBe(1);
    await page.fill("input[name=q]", "14.48");
    const found = await page.locator("article[data-fact]:visible").allTextContents();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => !text.includes("14.48"))).toEqual([]);
    expect(page.url()).toContain("q=14.48");
    await page.fill("input[name=q]", "");
    await page.selectOption("select[name=verdict]", "contradicted");
    expect(await page.locator("article[data-fact]:visible").count()).toBe(15);
    await page.selectOption("select[name=essay]", "dominos-turnaround");
    expect(await page.locator("article[data-fact]:visible").count()).toBe(1);
    expect(page.url()).toContain("verdict=contradicted");
    await page.reload();
    expect(await page.locator("article[data-fact]:visible").count()).toBe(1);
    expect(await accessFaults(page)).toEqual([]);
    await page.release();
  });
});

test("a tested claim carries a ClaimReview", async () => {
  const page = await browser.open("/facts/gdp-ratio-2021/");
  const schema = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "{}");
  expect(schema["@type"]).toBe("ClaimReview");
  expect(schema.reviewRating.alternateName).toBe("Corrected");
  await page.release();
});

test("the magnitude converter reads either language and keeps the amount in the address", async () => {
  const page = await browser.open("/magnitudes/?amount=120M");
  const part = (name: string) => page.locator(`[data-part=${name}]`).textContent();
  expect(await part("korean")).toBe("1억 2,000만");
  await page.fill("input[name=amount]", "15억");
  expect(await part("english")).toBe("1.5 billion");
  expect(new URL(page.url()).searchParams.get("amount")).toBe("15억");
  await page.fill("input[name=amount]", "plenty");
  expect(await page.locator("[data-part=unread]").isVisible()).toBe(true);
  await page.release();
});

test("the magnitude converter is a table of the seven slips without scripts", async () => {
  const page = await browser.open("/ko/magnitudes/", { javaScriptEnabled: false });
  expect(await page.locator("table").first().locator("tbody tr").count()).toBe(7);
  expect(await page.locator("form:visible").count()).toBe(0);
  await page.release();
});
