import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { useBrowser } from "./browser.ts";
import { brokenLineStarts } from "./lineStarts.ts";
import { fontBytes, textInLocalSerif } from "./pageFonts.ts";

const browser = useBrowser();

/** One page of every kind; each is opened in both languages. */
const kinds = [
  "/",
  "/essays/",
  "/essays/us-china-crossover/",
  "/charts/",
  "/charts/china-us-ratio/",
  "/data/",
  "/data/imf-weo-2025-10/",
  "/crossover/",
  "/calculators/kpi/",
  "/magnitudes/",
  "/explorer/",
  "/notebooks/",
  "/notebooks/crossover-first-principles/",
  "/facts/",
  "/facts/gdp-ratio-2021/",
  "/glossary/",
  "/about/",
  "/about/method/",
  "/search/",
  "/embed/china-us-ratio/",
  "/embed/crossover/",
];
const paths = kinds.flatMap((path) => [path, `/ko${path}`]);

/** Every built page, as its path. */
const built = readdirSync("dist", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === "index.html")
  .map((entry) => `/${join(entry.parentPath, "").replace(/^dist\/?/, "")}`.replace(/\/?$/, "/"))
  .sort();
const html = (path: string) => readFileSync(join("dist", path, "index.html"), "utf8");

describe("every built page", () => {
  test("there are pages to check", () => expect(built.length).toBeGreaterThan(60));

  test.each(built)("%s says its language, has one first heading, and loads nothing inline", (path) => {
    const source = html(path);
    expect(source).toContain(path.startsWith("/ko/") ? '<html lang="ko"' : '<html lang="en"');
    expect(source.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(source).toMatch(/<title>[^<]{3,}<\/title>/);
    expect(source, "inline style").not.toMatch(/<[^>]+\sstyle="/);
    expect(source, "style element").not.toMatch(/<style[\s>]/);
    expect(source, "inline script").not.toMatch(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/(ld\+)?json")[^>]*>/);
    expect(source, "handler").not.toMatch(/\son(?:click|load|input|change|error)="/);
  });

  test.each(built.filter((path) => !/\/embed\/|^\/frame/.test(path)))("%s has a twin in the other language", (path) => {
    const twin = path.startsWith("/ko/") ? path.slice(3) : `/ko${path}`;
    expect(built).toContain(twin);
  });
});

describe.each(paths)("%s", (path) => {
  const isKorean = path.startsWith("/ko/");

  test("opens at every width and size of letters, without a fault of access, an error or a request elsewhere", async () => {
    const page = await browser.open(path, { colorScheme: "light" });
    const scrolls = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await fontBytes(page), "fonts").toBeLessThanOrEqual(isKorean ? 150_000 : 60_000);
    expect(await scrolls(), "at 1280 px").toBeLessThanOrEqual(0);
    expect(await accessFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await accessFaults(page, ["color-contrast"])).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await scrolls(), "at 390 px").toBeLessThanOrEqual(0);
    if (isKorean) {
      expect(await brokenLineStarts(page), "lines").toEqual([]);
      expect(await textInLocalSerif(page), "serif of the machine").toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await scrolls(), "1280 px at 400 %").toBeLessThanOrEqual(0);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await scrolls(), `letters at 200 %, ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(page.faults).toEqual([]);
    expect(page.foreign).toEqual([]);
    await page.release();
  });

  test("reads whole at 360 px without scripts, and nothing scrolls sideways or shuts anyone out", async () => {
    const page = await browser.open(path, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    expect(page.faults).toEqual([]);
    expect(await page.locator("main").textContent()).toMatch(/\S{2}/);
    expect(await page.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0);
    expect(await accessFaults(page)).toEqual([]);
    await page.release();
  });
});

describe("the frame around the pages", () => {
  test("the language switch leads to the twin page and back", async () => {
    const page = await browser.open("/essays/us-china-crossover/");
    await page.click("[data-language-switch]");
    expect(new URL(page.url()).pathname).toBe("/ko/essays/us-china-crossover/");
    await page.click("[data-language-switch]");
    expect(new URL(page.url()).pathname).toBe("/essays/us-china-crossover/");
    await page.release();
  });

  test("the chosen colours are remembered and set before the first paint of the next page", async () => {
    const page = await browser.open("/", { colorScheme: "light" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe("rgb(255, 255, 255)");
    await page.click("[data-theme-switch]");
    await page.click("[data-theme-switch]");
    expect(await paper()).toBe("rgb(15, 21, 23)");
    await page.goto(page.url().replace(/\/$/, "/about/"), { waitUntil: "commit" });
    await page.waitForSelector("body");
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await page.release();
  });

  test("robots.txt leads to the list of pages, at the address the site is published at", () => {
    const lines = readFileSync("dist/robots.txt", "utf8").split("\n");
    const site = process.env.SITE ?? "https://tideline.example";
    expect(lines).toContain("Allow: /");
    expect(lines).toContain(`Sitemap: ${site}/sitemap-index.xml`);
    expect(readFileSync("dist/sitemap-index.xml", "utf8")).toContain(`${site}/sitemap-0.xml`);
  });

  test("an unknown address answers 404 in both languages", async () => {
    const page = await browser.open("/no-such-page/");
    expect(await page.locator("h1").textContent()).toBe("There is no page at this address");
    expect(await page.locator("main [lang=ko] h2").textContent()).toBe("이 주소에는 페이지가 없다");
    await page.release();
  });

  test.each([
    ["/search/?q=K-pop", "/essays/k-pop-albums/"],
    ["/ko/search/?q=케이팝", "/ko/essays/k-pop-albums/"],
  ])("%s finds the essay before its charts, and no frame", async (path, essay) => {
    const page = await browser.open(path);
    await page.waitForSelector(".search-results li");
    const links = await page
      .locator(".search-results a")
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.slice(0, 5)).toContain(essay);
    expect(links.filter((link) => link.includes("/embed/"))).toEqual([]);
    await page.release();
  });

  test.each([["/search/?q=retail"], ["/ko/search/?q=소매"]])("%s finds pages in its language", async (path) => {
    const page = await browser.open(path);
    await page.waitForSelector(".search-results li");
    const links = await page
      .locator(".search-results a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => link.startsWith("/ko/") === path.startsWith("/ko/"))).toBe(true);
    expect(page.faults).toEqual([]);
    expect(page.foreign).toEqual([]);
    await page.release();
  });
});
