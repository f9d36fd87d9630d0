import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { site, useBrowser } from "./browser.ts";
import { asking, sentence, settled, stillAnswers, type, values } from "./explorerPage.ts";

const browser = useBrowser();
const table = "**/data/world-bank-gdp/*.csv?*";
const question = "select count(*) from world_bank_gdp";
const notice = (page: Page) => page.locator(".reload-notice");

const text = async (route: Route) => (await route.fetch()).text();
const csv = (route: Route, body: string) => route.fulfill({ body, contentType: "text/csv" });

/** What hosts, proxies and caches have been seen to answer in place of a file, all with status 200. */
const wrong: [what: string, answer: (route: Route) => Promise<void>][] = [
  ["empty", (route) => csv(route, "")],
  ["only its header", async (route) => csv(route, (await text(route)).replace(/\n[\s\S]*/, "\n"))],
  ["cut in the middle of a line", async (route) => csv(route, (await text(route)).slice(0, 5000))],
  ["as long, with one digit changed", async (route) => csv(route, (await text(route)).replace(/1(?=\d*\n)/, "2"))],
  ["with line ends of its own", async (route) => csv(route, (await text(route)).replaceAll("\n", "\r\n"))],
  [
    "a page of HTML",
    (route) => route.fulfill({ body: "<!doctype html><title>Home</title>", contentType: "text/html" }),
  ],
];

// One page for the whole file: every test takes back what it put in the way of the site's files.
let page: Page;
beforeAll(async () => {
  page = await browser.open("/ko/explorer/");
});
afterAll(() => page?.context().close());

describe("a table that does not arrive as it was published answers nothing", () => {
  test.each(wrong)("%s", async (_, answer) => {
    await page.route(table, answer);
    await type(page, question);
    await settled(page);
    expect(await sentence(page)).toMatch(/^world_bank_gdp 표가 .*발행된 것과 다르게 도착/);
    expect(await values(page)).toEqual([]);
    await page.unroute(table);
  });

  test("and is there once it does; a kept copy that went bad is passed over without a word", async () => {
    let asked = 0;
    await page.route(table, (route) => (asked++ === 0 ? csv(route, "year\n2020\n") : route.continue()));
    expect(await stillAnswers(page)).toBe(true);
    expect(asked).toBe(2);
    await page.unroute(table);
  });

  const halves: [what: string, answer: (route: Route) => Promise<void>][] = [
    ["HTML", (route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" })],
    ["cut", async (route) => route.fulfill({ body: (await text(route)).slice(0, 20_000) })],
    ["something else", (route) => route.fulfill({ body: "null" })],
  ];
  test.each(halves)("a catalogue that is %s is told in a sentence", async (_, answer) => {
    await page.route("**/data/catalogue.json", answer);
    await page.goto(site + asking(question, "ko"));
    await settled(page);
    expect(await sentence(page)).toMatch(/^이 사이트에서 표 파일을 읽지 못했다/);
    await page.unroute("**/data/catalogue.json");
  });

  test("a figure keeps its drawing and says why", async () => {
    await page.route("**/data/*/*.csv?*", (route) => csv(route, "company,year\n"));
    await page.goto(`${site}/charts/dominos-stores/`);
    const figure = page.locator('figure[data-figure="dominos-stores"]');
    const before = await figure.locator(".drawing.wide").innerHTML();
    await figure.locator('select[name="dominos-stores.measure"]').selectOption("retail_sales");
    await figure.getByText(/did not arrive as it was published/).waitFor();
    expect(await figure.locator(".drawing.wide").innerHTML()).toBe(before);
    await page.unroute("**/data/*/*.csv?*");
  });
});

describe("a page from before the site was published anew", () => {
  test("meets another catalogue: says so and loads itself anew", async () => {
    await page.goto(`${site}/explorer/`);
    await page.route("**/data/catalogue.json", async (route) => {
      await route.fulfill({ json: { ...JSON.parse(await text(route)), mark: "0123456789abcdef" } });
    });
    await type(page, question);
    await settled(page);
    expect(await sentence(page)).toMatch(/published anew since this page was opened/);
    await page.unroute("**/data/catalogue.json");
    await Promise.all([page.waitForEvent("load"), notice(page).getByRole("button").click()]);
    expect(await notice(page).count()).toBe(0);
    expect(await stillAnswers(page)).toBe(true);
  });

  test.each([
    ["the worker", "/explorer/", "worker-*", async (page: Page) => void (await type(page, question))],
    ["a figure’s controls", "/charts/dominos-stores/", "live-figure-element*", async () => {}],
    [
      "a figure’s live half",
      "/charts/dominos-stores/",
      "liveFigure.*",
      (page: Page) => page.locator("live-figure form").hover(),
    ],
    [
      "the explorer’s formatter",
      "/explorer/",
      "formatSql*",
      (page: Page) => page.locator('[data-part="format"]').click(),
    ],
    ["a calculator", "/ko/calculators/kpi/", "kpi-calculator-element*", async () => {}],
    ["a notebook", "/ko/notebooks/retail-lead/", "retail-lead*.js", async () => {}],
  ])("whose script is gone, as of %s, offers to reload it", async (_, path, script, reach) => {
    const gone = (route: Route) => route.fulfill({ status: 404, contentType: "text/html", body: "<!doctype html>" });
    await page.context().route(`**/_astro/${script}`, gone);
    await page.goto(site + path);
    await reach(page);
    await notice(page).waitFor();
    expect(await notice(page).textContent()).toMatch(path.startsWith("/ko/") ? /갱신됐거나/ : /was updated after/);
    await page.context().unroute(`**/_astro/${script}`);
  });
});
