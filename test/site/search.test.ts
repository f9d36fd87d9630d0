import { existsSync, readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { particleAfter } from "../../src/language/particle.ts";
import { PageIndex } from "../../src/search/pageIndex.ts";
import type { Kind, SearchPage } from "../../src/search/searchPage.ts";
import { site, useBrowser } from "./browser.ts";

const browser = useBrowser();
const pages: Record<string, readonly SearchPage[]> = {};
const indexes: Record<string, PageIndex> = {};
beforeAll(async () => {
  for (const language of ["en", "ko"]) {
    const found: SearchPage[] = JSON.parse(readFileSync(`dist/search/${language}.json`, "utf8"));
    pages[language] = found;
    indexes[language] = await PageIndex.of(found);
  }
});
const found = (language: string, question: string) =>
  (indexes[language] as PageIndex).ask(question).found.map(({ page }) => page.url);

describe("what the built pages are found by", () => {
  test.each([
    "성장률",
    "물가",
    "국가",
    "환율",
    "음반",
    "매출",
    "전망",
    "소비자",
    "중국",
    "인도",
    "추월",
    "이용자",
    "참여율",
  ])("%s, with any particle", (noun) => {
    const list = found("ko", noun);
    expect(list.length).toBeGreaterThan(0);
    for (const particle of ["이/가", "은/는", "을/를", "과/와", "으로/로", "이었다/였다"] as const)
      expect(found("ko", noun + particleAfter(noun, particle)), particle).toEqual(list);
    for (const particle of ["의", "에서", "에서는", "까지도"])
      expect(found("ko", noun + particle), particle).toEqual(list);
  });

  test.each([
    ["forecast", "forecasts", "forecasting"],
    ["growth", "grows", "growing", "grew"],
    ["album", "albums", "album’s"],
    ["e-commerce", "ecommerce", "E-Commerce"],
  ])("%s, in any form", (...forms) => {
    const lists = forms.map((form) => found("en", form).sort());
    expect(lists[0]?.length).toBeGreaterThan(0);
    for (const list of lists) expect(list).toEqual(lists[0]);
  });

  test.each(["장률", "장률이", "팝과", "한국어로쓴없는말", "<장률>", "((", "😀", "ㅅㅈ"])("%s: nothing", (question) => {
    expect(found("ko", question)).toEqual([]);
  });

  test("76.6% by its essay, its figure and a fact", () => {
    for (const question of ["76.6%", "76.6"]) {
      const list = found("en", question);
      expect(list).toContain("/essays/us-china-crossover/");
      expect(list).toContain("/charts/china-us-ratio/");
      expect(list.some((url) => url.startsWith("/facts/"))).toBe(true);
    }
  });

  test("K-pop by its essay, in both languages", () => {
    for (const name of ["K-pop", "kpop", "케이팝"]) {
      expect(found("en", name)[0]).toBe("/essays/k-pop-albums/");
      expect(found("ko", name)[0]).toBe("/ko/essays/k-pop-albums/");
    }
  });

  test("every essay, chart, dataset, notebook and fact in both languages, no frame, in at most 110,000 bytes each", () => {
    const kinds: readonly (readonly [Kind, string])[] = [
      ["essay", "essays"],
      ["figure", "charts"],
      ["dataset", "data"],
      ["notebook", "notebooks"],
      ["fact", "facts"],
    ];
    for (const [language, prefix] of [
      ["en", ""],
      ["ko", "/ko"],
    ] as const) {
      for (const [kind, folder] of kinds) {
        const built = readdirSync(`dist${prefix}/${folder}`)
          .filter((name) => existsSync(`dist${prefix}/${folder}/${name}/index.html`))
          .map((name) => `${prefix}/${folder}/${name}/`);
        expect(
          pages[language]
            ?.filter((page) => page.kind === kind)
            .map(({ url }) => url)
            .sort(),
        ).toEqual(built.sort());
      }
      expect(pages[language]?.filter(({ url }) => url.startsWith("/ko/") !== (language === "ko"))).toEqual([]);
      expect(brotliCompressSync(readFileSync(`dist/search/${language}.json`)).length).toBeLessThan(110_000);
    }
  });
});

const results = ".search-results > li";
const address = (page: { url(): string }) => decodeURIComponent(page.url().slice(site.length));

describe("the search page", () => {
  test("/ leads to it; an answer says what its results are, marks words and shows pictures; keys lead through", async () => {
    const page = await browser.open("/ko/essays/k-pop-albums/");
    await page.keyboard.press("/");
    await page.waitForURL("**/ko/search/");
    await page.locator("#search-input:focus").waitFor();
    await page.keyboard.insertText("성장률이");
    await page.waitForSelector(results);
    expect(address(page)).toBe("/ko/search/?q=성장률이");
    const list = found("ko", "성장률이");
    expect(await page.locator("[data-part=status]").textContent()).toMatch(
      new RegExp(`^${list.length}건: 에세이 \\d+, `),
    );
    const links = page.locator(`${results} a`);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(list.slice(0, 20));
    expect(await page.locator(`${results} mark`).allTextContents()).toContain("성장률을");
    const picture = page.locator(".search-picture").first();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await picture.evaluate(({ alt, width, height }: HTMLImageElement) => [alt, width, height])).toEqual([
      "",
      144,
      96,
    ]);
    for (let shown = 20; shown < list.length; shown += 20) await page.locator("[data-part=more]").click();
    expect(await links.count()).toBe(list.length);
    await page.locator("#search-input").focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(list[0]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    expect(await page.locator("#search-input:focus").inputValue()).toBe("");
    expect([address(page), await page.locator(results).count()]).toEqual(["/ko/search/", 0]);
    for (const question of ["장률", "<장률>", "((\\", "   ", "ㅅ", "/", "😀", "가".repeat(500)]) {
      await page.locator("#search-input").fill(question);
      await expect.poll(() => page.locator(results).count(), { message: question }).toBe(0);
    }
    await page.locator("#search-input").fill("vinyl");
    const other = page.locator("[data-part=other] a");
    await other.waitFor();
    expect(await other.getAttribute("href")).toBe("/search/?q=vinyl");
    expect([page.faults, page.foreign]).toEqual([[], []]);
    await page.release();
  });

  test("the address asks; a question in the other language leads there; Back finds the answer again", async () => {
    const page = await browser.open("/search/?q=도미노피자");
    await page.locator("[data-part=other] a").click();
    await page.waitForURL("**/ko/search/?q=*");
    await page.waitForSelector(results);
    expect(address(page)).toBe("/ko/search/?q=도미노피자");
    await page.locator(`${results} a`).first().click();
    await page.waitForURL("**/ko/essays/dominos-turnaround/");
    await page.goBack();
    await page.waitForSelector(results);
    expect(await page.locator("#search-input").inputValue()).toBe("도미노피자");
    await page.route("**/search/en.json", (route) => route.abort());
    await page.goto(`${site}/search/?q=growth`);
    await expect.poll(() => page.locator("[data-part=status]").textContent()).toMatch(/could not be loaded/);
    await page.context().close();
  });

  test("without scripts it says so and leads to every list", () => {
    for (const [path, says] of [
      ["search", "Search needs JavaScript."],
      ["ko/search", "검색에는 자바스크립트가 필요하다."],
    ] as const) {
      const [, without = ""] =
        /<noscript>([\s\S]*?)<\/noscript>/.exec(readFileSync(`dist/${path}/index.html`, "utf8")) ?? [];
      expect(without).toContain(says);
      for (const list of ["essays", "charts", "data", "facts", "notebooks"]) expect(without).toContain(`/${list}/"`);
    }
  });
});

describe("a list that is searched in place", () => {
  test.each([
    ["/data/", "vinyl", "[data-dataset]:visible"],
    ["/data/", "streaming", "[data-dataset]:visible"],
    ["/data/", "inflation", "[data-dataset]:visible"],
    ["/ko/data/", "물가", "[data-dataset]:visible"],
    ["/ko/data/", "스트리밍", "[data-dataset]:visible"],
  ])("%s finds %s by the columns and the words of the rows", async (path, asked, entries) => {
    const page = await browser.open(path);
    await page.fill("input[name=q]", asked);
    await expect.poll(() => page.locator(entries).count()).toBeGreaterThan(0);
    expect(await page.locator("[data-part=no-matches]").isVisible()).toBe(false);
    expect(page.faults).toEqual([]);
    await page.release();
  });

  test.each([
    ["/data/", "input[name=q]"],
    ["/ko/facts/", "input[name=q]"],
    ["/ko/calculators/kpi/", "[data-part=find]"],
  ])("%s offers to clear and to search the whole site where it has nothing", async (path, field) => {
    const page = await browser.open(path, { viewport: { width: 390, height: 844 } });
    const offer = page.locator("[data-part=no-matches]");
    expect(await offer.isVisible()).toBe(false);
    await page.fill(field, "zzzz & co");
    await expect.poll(() => offer.isVisible()).toBe(true);
    const link = offer.locator("a");
    expect(await link.textContent()).toContain("zzzz & co");
    expect(await link.getAttribute("href")).toBe(
      `${site}${path.startsWith("/ko/") ? "/ko" : ""}/search/?q=zzzz+%26+co`,
    );
    await offer.locator("[data-part=clear]").click();
    expect(await page.inputValue(field)).toBe("");
    expect(await offer.isVisible()).toBe(false);
    expect(page.faults).toEqual([]);
    await page.release();
  });
});
