import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";

const browser = useBrowser();
const page = { en: "/calculators/kpi/", ko: "/ko/calculators/kpi/" } as const;

/** The answer, the filled-in formula and the address of one calculator. */
function reader(tab: Awaited<ReturnType<typeof browser.open>>, id: string) {
  const figure = tab.locator(`[data-figure="kpi-${id}"]`);
  return {
    figure,
    field: (input: string) => figure.locator(`[name="${id}.${input}"]`),
    answer: figure.locator('[data-part="answer"]'),
    value: (output: string) => figure.locator(`[data-value="${output}"]`).textContent(),
    working: (output: string) => figure.locator(`[data-working="${output}"]`).textContent(),
    search: () => new URL(tab.url()).searchParams,
  };
}

describe("the KPI calculators", () => {
  test.each([
    ["en", "20,000 won", "50,000 won"],
    ["ko", "2만 원", "5만 원"],
  ] as const)("answer at once and keep what is typed in the address (%s)", async (language, before, after) => {
    const tab = await browser.open(page[language]);
    const cpm = reader(tab, "cpm");
    expect(await cpm.value("cpm")).toBe(before);
    const bar = cpm.figure.locator('[data-bar="cpm"] rect');
    expect(Number(await bar.getAttribute("width"))).toBeGreaterThan(0);
    const copy = cpm.figure.locator('[data-share-by="copy"]');
    expect(await copy.isVisible()).toBe(false);
    await cpm.field("cost").fill("2,500,000");
    expect(await cpm.value("cpm")).toBe(after);
    await tab.evaluate(() => {
      const writeText = async (text: string) => document.body.setAttribute("data-copied", text);
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    });
    await copy.click();
    await cpm.figure.locator("[data-share-status]:not(:empty)").waitFor();
    const link = new URL((await tab.getAttribute("body", "data-copied")) ?? "");
    expect(link.pathname + link.search + link.hash).toBe(`${page[language]}?cpm.cost=2%2C500%2C000#kpi-cpm`);
    expect(await cpm.working("cpm")).toBe("2,500,000 ÷ 50,000 × 1,000");
    expect(await cpm.answer.textContent()).toContain(after);
    expect(cpm.search().get("cpm.cost")).toBe("2,500,000");
    expect(cpm.search().has("cpm.reached")).toBe(false);
    const ltv = reader(tab, "ltv");
    await ltv.field("margin").fill("12,5");
    // 12.5 · 0.8 / (1.1 − 0.8)
    expect(await ltv.value("later")).toContain("33.33");
    const roi = reader(tab, "roi");
    await roi.field("uplift").fill("2,5");
    expect(await roi.value("roi")).toBe("−68.8%");
    await roi.field("cost").fill("1,5B");
    expect(await roi.working("roi")).toContain("1,500,000,000");
    // Each result stands once, in the sentence or in the list; a search leaves what it names.
    expect(await cpm.figure.locator('[data-value="cpm"]').count()).toBe(1);
    const waits = reader(tab, "response-time");
    await waits.field("waits").fill("10, 30, 50");
    expect(await waits.value("median")).toContain("30");
    expect(await waits.figure.locator('.kpi-results [data-value="median"]').count()).toBe(0);
    const shown = tab.locator("figure.kpi:visible");
    const all = await shown.count();
    await tab.fill("[data-part=find]", "CPM");
    expect(await cpm.figure.isVisible()).toBe(true);
    expect(await shown.count()).toBeLessThan(all);
    await tab.fill("[data-part=find]", "");
    expect(await shown.count()).toBe(all);
    const influence = reader(tab, "influence-share");
    const kept = await influence.value("first");
    await influence.field("influence").fill("1,200, 800, 300");
    expect(await influence.answer.textContent()).toMatch(/1200; 800; 300.*1; 200; 800; 300/);
    expect(await influence.field("influence").getAttribute("aria-invalid")).toBe("true");
    expect(await influence.value("first")).toBe(kept);
    expect(tab.faults).toEqual([]);
    expect(tab.foreign).toEqual([]);
    await tab.release();
  });

  test("are restored from a link, and a step back undoes what was typed", async () => {
    const tab = await browser.open(`${page.en}?fan-value.fans=1000000&response-rate.answered=30`);
    const fans = reader(tab, "fan-value");
    expect(await fans.value("valuePerMonth")).toBe("$300,000");
    expect(await reader(tab, "response-rate").value("rate")).toBe("50%");
    await fans.field("fans").fill("10000");
    await fans.field("fans").blur();
    expect(await fans.value("valuePerMonth")).toBe("$3,000");
    await tab.goBack();
    expect(await fans.field("fans").inputValue()).toBe("1000000");
    expect(await fans.value("valuePerMonth")).toBe("$300,000");
    await tab.release();
  });

  test("go back to their example, which leaves no trace in the address", async () => {
    const tab = await browser.open(`${page.en}?cpm.cost=7`);
    const cpm = reader(tab, "cpm");
    await cpm.figure.locator(".kpi-reset").click();
    expect(await cpm.value("cpm")).toBe("20,000 won");
    expect(new URL(tab.url()).search).toBe("");
    await tab.release();
  });

  test.each([
    ["en", "No data: with 0 for issues received"],
    ["ko", "자료 없음. 받은 문의"],
  ] as const)("say that 0 of 0 is no data, in the field and as a sentence (%s)", async (language, words) => {
    const tab = await browser.open(`${page[language]}?response-rate.answered=0&response-rate.received=0`);
    const rate = reader(tab, "response-rate");
    expect(await rate.answer.getAttribute("data-kind")).toBe("fault");
    expect(await rate.answer.getAttribute("data-code")).toBe("no-data");
    expect(await rate.answer.textContent()).toContain(words);
    expect(await rate.field("received").getAttribute("aria-invalid")).toBe("true");
    await rate.field("received").fill("4");
    expect(await rate.answer.getAttribute("data-kind")).toBe("answer");
    expect(await rate.field("received").getAttribute("aria-invalid")).toBeNull();
    expect(await rate.value("rate")).toBe("0%");
    await tab.release();
  });

  test("take a hostile address for what it is: text that is no number", async () => {
    const hostile = encodeURIComponent('"><script>alert(1)</script>');
    const tab = await browser.open(`${page.en}?cpr.cost=NaN&cpm.cost=${hostile}&cpm.reached=${"9".repeat(6000)}`);
    expect(await reader(tab, "cpm").answer.getAttribute("data-code")).toBe("unreadable");
    expect(await reader(tab, "cpr").answer.textContent()).toContain("“NaN” is not a number");
    expect(await tab.locator("kpi-calculator script").count()).toBe(0);
    expect(tab.faults).toEqual([]);
    await tab.release();
  });

  test.each(["en", "ko"] as const)("are complete without scripts (%s)", async (language) => {
    const tab = await browser.open(page[language], { javaScriptEnabled: false });
    const figures = tab.locator("figure.kpi");
    const count = await figures.count();
    expect(await tab.locator("svg.kpi-bars rect").count()).toBeGreaterThan(50);
    expect(await tab.locator(".kpi-contents ul a:visible").count()).toBe(count);
    expect(count).toBeGreaterThanOrEqual(30);
    for (let i = 0; i < count; i += 1) {
      const figure = figures.nth(i);
      expect((await figure.locator('[data-part="answer"]').textContent())?.trim()).not.toBe("");
      expect(await figure.locator("[data-value]").count()).toBeGreaterThan(0);
      expect(await figure.locator(".kpi-result").count()).toBeGreaterThan(0);
    }
    expect(await tab.locator('[data-figure="kpi-cpm"] [data-working="cpm"]').textContent()).toBe(
      "1,000,000 ÷ 50,000 × 1,000",
    );
    await tab.release();
  });

  test.each([360, 390, 768])("fit a screen of %i pixels in both languages", async (width) => {
    for (const path of Object.values(page)) {
      const tab = await browser.open(path, { viewport: { width, height: 800 } });
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await tab.release();
    }
  });

  test.each(["/essays/social-media-kpis/", "/ko/essays/social-media-kpis/"])(
    "work inside %s, folded ones too",
    async (path) => {
      const tab = await browser.open(path);
      const sentiment = reader(tab, "sentiment");
      // Its script comes when the reader does; what is typed before it is here is answered all the same.
      await sentiment.field("positive").fill("90");
      await sentiment.field("negative").fill("10");
      await expect.poll(() => sentiment.value("positiveShare")).toBe("90%");
      const advocacy = reader(tab, "advocacy");
      expect(await advocacy.figure.isVisible()).toBe(false);
      await tab
        .locator("details.kpi-fold", { has: tab.locator('[data-figure="kpi-advocacy"]') })
        .locator("> summary")
        .click();
      await advocacy.field("advocates").fill("200");
      expect(await advocacy.value("rate")).toBe("50%");
      expect(tab.faults).toEqual([]);
      await tab.release();
    },
  );
});
