import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";

const browser = useBrowser();
const open = ".fact-popover:popover-open";

describe.each([
  { essay: "/essays/us-china-crossover/", means: "natural logarithm", note: "Note", link: "Link to: " },
  { essay: "/ko/essays/us-china-crossover/", means: "자연로그", note: "덧붙임", link: "링크" },
])("$essay", ({ essay, means, note, link }) => {
  test("opens a term while the pointer is on it or its meaning, and keeps it closed after Escape", async () => {
    const page = await browser.open(essay);
    const term = page.locator("a.term").first();
    const meaning = page.locator(open);
    await term.hover();
    await meaning.waitFor();
    expect(await meaning.textContent()).toContain(means);
    await meaning.hover();
    expect(await meaning.isVisible()).toBe(true);
    await page.mouse.move(4, 4);
    await meaning.waitFor({ state: "hidden" });
    await term.hover();
    await meaning.waitFor();
    await page.keyboard.press("Escape");
    await meaning.waitFor({ state: "hidden" });
    expect(await term.getAttribute("aria-expanded")).toBe("false");
    expect(page.faults).toEqual([]);
    await page.release();
  });

  test("has a link at every heading and a list of contents, wide and narrow", async () => {
    const page = await browser.open(essay);
    const heading = page.locator(".prose h2").first();
    const anchor = heading.locator("a.anchor");
    expect(await anchor.getAttribute("aria-label")).toContain(link);
    const opacity = () => anchor.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe("0");
    await heading.hover();
    expect(await opacity()).toBe("1");
    const id = await heading.getAttribute("id");
    await anchor.click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
    const titles = await page.locator(".prose > h2").count();
    expect(await page.locator(".essay-contents li:visible").count()).toBe(titles);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator(".essay-contents:visible").count()).toBe(0);
    await page.locator(".essay-sections summary").click();
    expect(await page.locator(".essay-sections li:visible").count()).toBe(titles);
    await page.release();
  });

  test("opens a note and the number in it at a tap on a phone, and shows notes whole without scripts", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
    const page = await browser.open(essay, phone);
    const aside = page.locator(".prose > .note").first();
    expect(await aside.locator(".note-mark").textContent()).toBe(note);
    expect(await aside.locator(".note-text").isVisible()).toBe(false);
    await aside.locator(".note-mark").tap();
    const box = page.locator(open);
    await box.waitFor();
    const text = await aside.locator(".note-text").textContent();
    expect((await box.textContent())?.trim()).toBe(text?.trim());
    await box.locator("a[data-fact-ref]").first().tap();
    await box.locator("article[data-fact]").waitFor();
    await page.locator("h1").tap();
    await box.waitFor({ state: "hidden" });
    expect(page.faults).toEqual([]);
    await page.release();
    const still = await browser.open(essay, { ...phone, javaScriptEnabled: false });
    expect(await still.locator(".note-text:visible").count()).toBe(await still.locator(".note").count());
    expect(await still.locator(".note-mark:visible").count()).toBe(0);
    await still.release();
  });

  test("is printed with charts, tables, sources and addresses, and without what wants a press", async () => {
    const page = await browser.open(essay);
    await page.emulateMedia({ media: "print" });
    const shown = (selector: string) => page.locator(`${selector}:visible`).count();
    const figures = await page.locator(".prose figure.figure[data-figure]").count();
    expect(await shown(".prose figure[data-figure] .drawing.wide svg")).toBe(figures);
    const tables = await page.locator('.prose [data-part="table"]').count();
    expect(tables).toBeGreaterThan(5);
    expect(await shown('.prose [data-part="table"] tbody tr:first-child')).toBe(tables);
    expect(await shown(".note-text")).toBe(await page.locator(".note").count());
    expect(await shown(":is(button, input, select, label, .anchor, .note-mark, summary, .masthead nav)")).toBe(0);
    const cited = await page.locator('[data-part="cite"] .figure-more:visible').first().textContent();
    expect(cited).toMatch(/https:\/\/\S+\/charts\//);
    const after = await page
      .locator(".figure-source a")
      .first()
      .evaluate((element) => getComputedStyle(element, "::after").content);
    expect(after).toContain("/data/");
    await page.emulateMedia({ media: null });
    await page.release();
  });

  test("moves nothing when its fonts arrive late", async () => {
    const page = await browser.open("/robots.txt", { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    const arrive: (() => void)[] = [];
    await page.route(
      "**/*.woff2",
      (route) =>
        new Promise<void>((resolve) => {
          arrive.push(() => resolve(route.continue()));
        }),
    );
    await page.goto(new URL(essay, page.url()).href, { waitUntil: "domcontentloaded" });
    const moved = await page.evaluateHandle(() => {
      const shifts = { sum: 0 };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
      return shifts;
    });
    await expect.poll(() => arrive.length).toBeGreaterThan(2);
    for (const each of arrive) each();
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    expect(await moved.evaluate(({ sum }) => sum)).toBeLessThan(0.002);
    await page.context().close();
  });
});

test("a control stays under the hand when its chart is drawn anew", async () => {
  const page = await browser.open("/essays/us-china-crossover/", { viewport: { width: 390, height: 844 } });
  const figure = page.locator("figure[data-figure]:has(.figure-controls select)").first();
  const control = figure.locator("select").first();
  await control.scrollIntoViewIfNeeded();
  await control.focus();
  const top = () => control.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  const drawing = await figure.locator(".drawing.narrow").innerHTML();
  await control.selectOption({ index: 0 });
  await expect.poll(() => figure.locator(".drawing.narrow").innerHTML(), { timeout: 30_000 }).not.toBe(drawing);
  expect(Math.abs((await top()) - before)).toBeLessThan(1);
  await page.release();
});
