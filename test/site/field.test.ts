import { afterEach, describe, expect, test } from "vitest";
import { type Opened, site, useBrowser } from "./browser.ts";
import { textInLocalSerif } from "./pageFonts.ts";

const browser = useBrowser();

const opened: Opened[] = [];
async function open(path: string, options: Parameters<typeof browser.open>[1] = {}): Promise<Opened> {
  const page = await browser.open(path, options);
  opened.push(page);
  if (options.javaScriptEnabled !== false)
    await page.waitForSelector("gdp-field[data-ready], gdp-crossover[data-ready]");
  return page;
}
afterEach(async () => {
  for (const page of opened.splice(0)) {
    expect(page.faults).toEqual([]);
    expect(page.foreign).toEqual([]);
    await page.release();
  }
});

/** Every passing in the list, as "2052 CHN>USA". */
const passings = (page: Opened) =>
  page.$$eval("#field-answer [data-crossing]", (items) =>
    items.map((item) => {
      const { year, chaser, leader } = (item as HTMLElement).dataset;
      return `${year} ${chaser}>${leader}`;
    }),
  );
const economies = (page: Opened) =>
  page.$$eval("#field-answer [data-economy]", (rows) => rows.map((row) => (row as HTMLElement).dataset.economy));
const of = (page: Opened, code: string, name: string) =>
  page.getAttribute(`#field-answer [data-economy=${code}]`, `data-${name}`);

describe.each([
  ["en", "/crossover/field/", "China is the largest of these 20 economies in 2050"],
  ["ko", "/ko/crossover/field/", "2050년에는 20개국 가운데 중국이 가장 크고 미국, 인도가 뒤를 잇는다."],
])("the field in %s", (_, path, sentence) => {
  test("is whole without scripts: headline, drawing, ranks, passings", async () => {
    const page = await open(path, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    expect(await page.textContent("h1")).toMatch(/2050.*\?$/);
    expect(await page.textContent("[data-part=headline]")).toContain(sentence);
    expect(await page.locator(".drawing:visible .field-chart").count()).toBe(1);
    expect(await economies(page)).toHaveLength(20);
    expect(await passings(page)).toHaveLength(30);
    expect(await page.locator(".field-pairs li:has(a[href*='chaser=']) .pair-chart:visible").count()).toBe(12);
    expect(await page.locator(".field-since tbody tr").count()).toBeGreaterThan(20);
    expect(await page.locator(".scripted:visible").count()).toBe(0);
  });

  test("follows group, rule, economies, growth by slider and text, and Back", async () => {
    const page = await open(path);
    await page.selectOption("[data-part=group]", "asean");
    await expect.poll(() => economies(page)).toHaveLength(11);
    await page.selectOption("[data-setting=growth]", "converge");
    await expect.poll(() => page.url()).toContain("growth=converge");
    await page.fill("[data-part=added]", "한국");
    await page.keyboard.press("Enter");
    await expect.poll(() => economies(page)).toContain("KOR");
    expect(await page.evaluate(() => document.activeElement?.matches("[data-part=added]"))).toBe(true);
    await page.click("[data-remove=SGP]");
    await expect.poll(() => economies(page)).not.toContain("SGP");
    await page.focus("[data-rate=KOR]");
    const before = await of(page, "KOR", "value");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => of(page, "KOR", "value")).not.toBe(before);
    await page.fill("[data-typed=KOR]", "4,5 %");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("g")).toBe("KOR:4.5");
    await page.fill("[data-typed=KOR]", "much");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("[data-part=notes]")).toContain("KOR:much");
    await expect.poll(() => new URL(page.url()).searchParams.get("g")).toBe("KOR:4.5");
    await page.click("[data-ruled=KOR]");
    await expect.poll(() => new URL(page.url()).searchParams.get("g")).toBe(null);
    await page.goBack();
    await expect.poll(() => page.locator("[data-typed=KOR]").inputValue()).toBe("4.5");
  });
});

test("an address is answered as it is by hand: the IMF's rates to 2100, in numbers and attributes", async () => {
  const page = await open("/crossover/field/?e=CHN,USA,IND&growth=imf&start=imf-2026-04&to=2100");
  await expect.poll(() => passings(page)).toEqual(["2052 CHN>USA", "2072 IND>USA", "2085 IND>CHN"]);
  expect(Number(await of(page, "IND", "value"))).toBeCloseTo(444622.219, 2);
  expect([await of(page, "CHN", "rank-2030"), await of(page, "CHN", "rank-2050")]).toEqual(["2", "2"]);
  await page.click("[data-part=files] summary");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-export=csv]")]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  expect(await page.getAttribute("[data-file=explorer]", "href")).toContain("imf_weo_2026_04");
});

test("a frame shows the field of its address, at the height that its code gives", async () => {
  const page = await open("/crossover/field/?e=KOR,ESP,ITA&start=wb-2026-07&growth=decade&to=2040");
  await page.click("[data-part=files] summary");
  await expect.poll(() => page.textContent("[data-file=embed]")).toContain("<iframe");
  const code = (await page.textContent("[data-file=embed]")) ?? "";
  const source = new URL(/src="([^"]+)"/.exec(code)?.[1] ?? "");
  const height = Number(/height="(\d+)"/.exec(code)?.[1]);
  const frame = await open(source.pathname + source.search);
  await expect.poll(() => frame.textContent("h1")).toContain("in 2040");
  expect(await frame.getAttribute("[data-part=open]", "href")).toContain("e=KOR,ESP,ITA");
  for (const width of [320, 390, 700, 1280]) {
    await frame.setViewportSize({ width, height });
    // The drawing follows the new width a moment later.
    await expect
      .poll(() => frame.evaluate(() => document.body.getBoundingClientRect().height))
      .toBeLessThanOrEqual(height);
  }
  await frame.setViewportSize({ width: 1280, height: 900 });
});

test("growth by convergence waits for the population, and says when it cannot be had", async () => {
  const page = await open("/crossover/field/");
  await page.route("**/population.json", (route) => route.abort());
  await page.selectOption("[data-setting=growth]", "converge");
  await expect.poll(() => page.textContent("[data-part=status]")).toContain("could not be fetched");
  expect(await page.inputValue("[data-setting=growth]")).toBe("decade");
  expect(await passings(page)).toHaveLength(30);
  page.faults.length = 0;
  await page.unroute("**/population.json");
  await page.selectOption("[data-setting=growth]", "converge");
  await expect.poll(() => page.url()).toContain("growth=converge");
  expect(await page.textContent("[data-part=status]")).toBe("");
});

test("chances of ranks, pairs and a comparison come when they are asked for, and go with the address", async () => {
  const page = await open("/crossover/field/?e=CHN,USA,IND,DJI&start=wb-2026-07&growth=decade&to=2050");
  await page.check("[data-part=chance]");
  await expect.poll(() => page.url()).toContain("sd=history");
  const chance = (code: string, name: string) =>
    page.getAttribute(`[data-chance-of=${code}]`, `data-${name}`, { timeout: 5000 });
  await expect.poll(() => page.locator("[data-chance-of]").count()).toBe(3);
  const first = Number(await chance("CHN", "first")) + Number(await chance("USA", "first"));
  expect(first + Number(await chance("IND", "first"))).toBeCloseTo(1, 9);
  expect(await page.textContent("[data-chances=refused]")).toContain("Djibouti (12)");
  await expect.poll(() => page.locator(".drawing:visible .range").count()).toBe(3);
  await page.fill("[data-chance=sd]", "0");
  await page.keyboard.press("Enter");
  await expect.poll(() => chance("CHN", "expected")).toBe("1");
  await expect.poll(() => page.locator(".field-pairs .pair-chart path.path").count()).toBe(1);
  await page.uncheck("[data-part=chance]");
  await expect.poll(() => page.locator("[data-part=chances]:visible").count()).toBe(0);
  await page.click("[data-part=compare] summary");
  await page.fill("[data-compare=name]", "Three and one");
  await page.click("[data-compare=form] button");
  await expect.poll(() => page.textContent("[data-compare=list]")).toContain("Three and one");
  await page.selectOption("[data-setting=growth]", "imf");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect.poll(() => page.locator("[data-compared]").count()).toBe(4);
  expect(await page.textContent("[data-compare=table] thead")).toContain("as in 2016–2025");
  await page.reload();
  await expect.poll(() => page.locator("[data-compared]").count()).toBe(4);
});

test("a chosen name is set in the site's own face", async () => {
  const page = await open("/ko/crossover/?chaser=KGZ&leader=BTN&cg=4&lg=2&start=wb-2026-07");
  const heading = await page.textContent("[data-part=question]");
  expect((await page.title()).split(" · ")).toEqual([heading, "추월 계산기", "Tideline"]);
  expect(await page.textContent("h1")).toContain("키르기스스탄");
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => textInLocalSerif(page)).toEqual([]);
});

test("a name typed while the panels are on their way is not written over", async () => {
  const page = await browser.open("/about/");
  const sent = Promise.withResolvers<void>();
  await page.context().route("**/_astro/connectPanels.*", async (route) => {
    await sent.promise;
    await route.continue();
  });
  await page.goto(`${site}/crossover/`);
  await page.fill("[data-setting=leader]", "스페인");
  const came = page.waitForResponse("**/_astro/connectPanels.*");
  sent.resolve();
  await (await came).finished();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await page.inputValue("[data-setting=leader]")).toBe("스페인");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("leader=ESP");
  await page.context().close();
});

test("a name that was entered before the panels came is written out when they come", async () => {
  const page = await open("/crossover/");
  const sent = Promise.withResolvers<void>();
  await page.route("**/_astro/connectPanels.*", async (route) => {
    await sent.promise;
    await route.continue();
  });
  await page.fill("[data-setting=leader]", "스페인");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("leader=ESP");
  sent.resolve();
  await expect.poll(() => page.inputValue("[data-setting=leader]")).toBe("Spain");
});

test("any two economies: typed in either language, next above, their record fetched and drawn", async () => {
  const page = await open("/crossover/");
  const record = () => page.locator(".drawing:visible [data-path=actualChaser]").getAttribute("d");
  await page.fill("[data-setting=leader]", "스페인");
  await page.keyboard.press("Enter");
  await page.fill("[data-setting=chaser]", "korea");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("chaser=KOR&leader=ESP");
  await expect.poll(() => page.inputValue("[data-setting=chaser]")).toBe("South Korea");
  await expect.poll(async () => (await record())?.length ?? 0).toBeGreaterThan(300);
  await page.click("[data-neighbour='leader:-1']");
  await expect.poll(() => page.url()).toContain("leader=BRA");
  await page.fill("[data-setting=chaser]", "Congo");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.textContent("[data-part=notes]")).toContain("may be one of several");
  expect(page.url()).toContain("chaser=KOR");
  await page.route("**/series/FRA.json", (route) => route.abort());
  await page.fill("[data-setting=chaser]", "France");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.textContent("[data-part=notes]"))
    .toContain("The past figures of France could not be loaded");
  expect(await page.textContent("#crossover-answer")).toContain("France");
  page.faults.length = 0;
});
