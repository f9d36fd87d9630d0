import { existsSync, readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";

const browser = useBrowser();
type Opened = Awaited<ReturnType<typeof browser.open>>;

const readout = '[data-part="readout"]';
const shown = ".drawing:visible";

/** Moves the pointer to a share of the shown drawing's width and height. */
async function pointAt(page: Opened, x: number, y: number): Promise<void> {
  await page.locator(shown).first().scrollIntoViewIfNeeded();
  const box = await page.locator(shown).first().boundingBox();
  if (!box) throw new Error("No drawing is shown.");
  await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
}

/** Whether the readout is shown, within its figure and the page's width, and off the ring at its point. */
function placeOf(page: Opened) {
  return page.evaluate((readout) => {
    const box = [...document.querySelectorAll<HTMLElement>(readout)].find((each) => each.offsetWidth > 0);
    if (!box) return "not shown";
    const [own, figure] = [box.getBoundingClientRect(), box.closest("figure")?.getBoundingClientRect() as DOMRect];
    const ring = box.parentElement?.querySelector(".readout-layer > .readout-ring")?.getBoundingClientRect() as DOMRect;
    const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
    if (own.left < 0 || own.right > document.documentElement.clientWidth) return "leaves the page";
    if (own.top < figure.top - 1 || own.bottom > figure.bottom + 1) return "leaves the figure";
    return x > own.left && x < own.right && y > own.top && y < own.bottom ? "covers its point" : "beside its point";
  }, readout);
}

const heard = (page: Opened) => page.locator(".readout-live").textContent();

/** A table cell of a column in the row that begins with a text. */
const cells = (page: Opened, first: string) =>
  page
    .locator('[data-part="table"] tbody tr', { has: page.locator(`th:text-is("${first}")`) })
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));

describe("a chart of lines", () => {
  let page: Opened;
  beforeAll(async () => {
    page = await browser.open("/charts/china-us-ratio/");
  });
  afterAll(() => page?.context().close());

  test("reads all series at one year, as the table writes them, and moves nothing", async () => {
    const foot = () => page.locator(".figure-foot").evaluate((element) => element.getBoundingClientRect().top);
    await page.locator(shown).scrollIntoViewIfNeeded();
    const before = await foot();
    await pointAt(page, 0.5, 0.5);
    await page.locator(`${readout}:visible`).waitFor();
    expect(await foot()).toBe(before);
    const year = (await page.locator(".readout-place").textContent()) ?? "";
    const values = await page.locator(".readout-value").allTextContents();
    const rows = await cells(page, year);
    expect(rows.length).toBeGreaterThan(1);
    expect(values.length).toBe(rows.length);
    for (const value of values) expect(rows.some((row) => row.includes(value))).toBe(true);
    expect(await page.locator(".readout-status").allTextContents()).toContain("actual");
    expect(await placeOf(page)).toBe("beside its point");
  });

  test("draws the readout in the frame after the pointer moved", async () => {
    await pointAt(page, 0.3, 0.5);
    await pointAt(page, 0.31, 0.5);
    const frames = await page.evaluate(async (shown) => {
      const drawing = [...document.querySelectorAll<HTMLElement>(".drawing")].find((each) => each.offsetWidth > 0);
      if (!drawing) throw new Error(shown);
      const { left, top, width, height } = drawing.getBoundingClientRect();
      const place = () => document.querySelector(".readout-place")?.textContent;
      const before = place();
      drawing.dispatchEvent(
        new PointerEvent("pointermove", { bubbles: true, clientX: left + 0.6 * width, clientY: top + height / 2 }),
      );
      let count = 0;
      while (place() === before && count < 20) {
        await new Promise(requestAnimationFrame);
        count += 1;
      }
      return count;
    }, shown);
    expect(frames).toBe(1);
  });

  test("stays within the figure at 320 pixels, where another drawing is shown, and follows it there", async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const x of [0.05, 0.4, 0.8]) {
      await pointAt(page, x, 0.4);
      await page.locator(`${readout}:visible`).waitFor();
      expect(await placeOf(page)).toBe("beside its point");
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test("follows a redraw: the years that the reader asked for, without a point that is gone", async () => {
    await page.mouse.move(0, 0);
    await page.locator(shown).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    expect(await page.locator(".readout-ring.pinned").count()).toBe(1);
    await page.locator('input[name="china-us-ratio.first_year"]').fill("2015");
    await page.waitForFunction(
      () => document.querySelector('[data-part="table"] tbody th')?.textContent === "2015",
      undefined,
      { timeout: 50_000 },
    );
    expect(await page.locator(".readout-ring.pinned").count()).toBe(0);
    await page.locator(shown).focus();
    await page.keyboard.press("Home");
    await expect.poll(() => page.locator(".readout-place").textContent()).toBe("2015");
    expect(await heard(page)).toMatch(/^2015: /);
    expect(page.faults).toEqual([]);
  });
});

test("keys walk the points, and two pinned ones are compared as they are in both languages", async () => {
  for (const [path, years, change] of [
    ["/charts/cd-from-the-peak/", ["1983", "2011", "2017"], /^From 2011 to 2017: .*−63\.6%, ×0\.36, −15\.5% a year$/],
    [
      "/ko/charts/cd-from-the-peak/",
      ["1983년", "2011년", "2017년"],
      /^2011년에서 2017년까지: .*−63\.6%, ×0\.36, 연평균 −15\.5%$/,
    ],
  ] as const) {
    const page = await browser.open(path);
    const place = () => page.locator(".readout-place").textContent();
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const drawing = page.locator(shown);
    expect(await page.locator('[data-part="drawings"] [tabindex="0"]:visible').count()).toBe(1);
    expect(await drawing.getAttribute("aria-label")).toMatch(/1983/);
    await drawing.focus();
    const title = (await page.locator('[data-part="title"]').textContent()) ?? "";
    await expect.poll(() => heard(page)).toContain(title);
    await press("Home");
    expect(await place()).toBe(years[0]);
    // 1983 + 10 + 10 + 8 = 2011
    await press("PageDown", "PageDown", ...Array<string>(8).fill("ArrowRight"));
    expect(await place()).toBe(years[1]);
    expect(await heard(page)).toMatch(new RegExp(`^${years[1]}: 240\\.8`));
    await press("Enter", ...Array<string>(6).fill("ArrowRight"), "Enter");
    expect(await place()).toBe(years[2]);
    // 87.7 of 240.8 are 0.364; its sixth root is 0.845.
    expect(await page.locator(".readout-comparison").textContent()).toMatch(change);
    expect(await heard(page)).toMatch(/−15\.5%/);
    await press("Escape");
    expect(await page.locator(`${readout}:visible, .readout-ring.pinned`).count()).toBe(0);
    await press("End", "ArrowRight");
    expect(await heard(page)).toBe(await heard(page));
    expect(page.faults).toEqual([]);
    await page.release();
  }
});

test("a finger reads with a tap and along the axis, pins with a second tap, and still scrolls the page", async () => {
  const page = await browser.open("/ko/essays/k-pop-albums/", {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  const figure = page.locator('figure[data-figure="us-singles"]');
  await figure.locator(shown).scrollIntoViewIfNeeded();
  const tap = async () => {
    const size = await figure.locator(shown).boundingBox();
    if (!size) throw new Error("No drawing is shown.");
    await figure.locator(shown).tap({ position: { x: size.width * 0.25, y: size.height / 2 } });
  };
  const place = () => figure.locator(".readout-place").textContent();
  await tap();
  await figure.locator(`${readout}:visible`).waitFor();
  const first = await place();
  expect(first).toMatch(/^20\d\d년$/);
  expect(await figure.locator(".readout-ring.pinned").count()).toBe(0);
  await tap();
  await expect.poll(() => figure.locator(".readout-ring.pinned").count()).toBe(1);
  const box = await figure.locator(shown).boundingBox();
  if (!box) throw new Error("No drawing is shown.");
  const [left, middle] = [box.x + box.width * 0.25, box.y + box.height / 2];
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  const drag = async (dx: number, dy: number) => {
    await touch("touchStart", left, middle);
    for (let i = 1; i <= 10; i++) await touch("touchMove", left + (dx * i) / 10, middle + (dy * i) / 10);
    await touch("touchEnd");
  };
  const scrolled = () => page.evaluate(() => window.scrollY);
  const before = await scrolled();
  await drag(box.width * 0.4, 0);
  await expect.poll(place).not.toBe(first);
  expect(await scrolled()).toBe(before);
  expect(await figure.locator(".readout-comparison").textContent()).toMatch(/년까지: .*연평균/);
  await drag(0, -150);
  await expect.poll(scrolled).toBeGreaterThan(before + 50);
  expect(page.faults).toEqual([]);
  await page.release();
});

test("every figure of every essay reads within its bounds on the smallest screen", async () => {
  const essays = readdirSync("src/essays", { withFileTypes: true }).filter((entry) =>
    existsSync(`src/essays/${entry.name}/en.mdx`),
  );
  const page = await browser.open("/about/");
  await page.setViewportSize({ width: 320, height: 800 });
  const astray: string[] = [];
  let count = 0;
  for (const { name } of essays) {
    await page.goto(new URL(`/essays/${name}/`, page.url()).href);
    const ids = await page
      .locator('figure[data-figure]:has([data-part="drawings"])')
      .evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset.figure ?? ""));
    for (const id of ids) {
      const drawing = page.locator(`figure[data-figure="${id}"] ${shown}`);
      await drawing.hover();
      await page.locator(`figure[data-figure="${id}"] ${readout}:visible`).waitFor();
      const place = await placeOf(page);
      if (place !== "beside its point") astray.push(`${id} ${place}`);
      await page.mouse.move(0, 0);
      count += 1;
    }
  }
  expect(astray).toEqual([]);
  expect(count).toBe(essays.flatMap(({ name }) => readdirSync(`src/essays/${name}/figures`)).length);
  expect(page.faults).toEqual([]);
  await page.release();
});

test("a frame and the front page read too; without scripts there is no tab stop; without the values a sentence", async () => {
  const frame = await browser.open("/embed/tiktok-installs/");
  await pointAt(frame, 0.5, 0.3);
  await frame.locator(`${readout}:visible`).waitFor();
  await frame.goto(new URL("/", frame.url()).href);
  await pointAt(frame, 0.5, 0.5);
  await frame.locator(`${readout}:visible`).waitFor();
  await frame.route("**/*.points.json", (route) => route.abort());
  await frame.goto(new URL("/ko/embed/tiktok-installs/", frame.url()).href);
  await pointAt(frame, 0.5, 0.3);
  await expect.poll(() => frame.locator(readout).textContent()).toMatch(/불러오지 못했다/);
  await frame.context().close();
  const still = await browser.open("/embed/tiktok-installs/", { javaScriptEnabled: false });
  expect(await still.locator('[tabindex], [role="application"]').count()).toBe(0);
  await still.context().close();
});

const brotli = (path: string) => brotliCompressSync(readFileSync(`dist${path}`)).length;

/** The scripts that a script loads with it, itself included. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(`dist${path}`, "utf8");
  for (const [, name = ""] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) withImports(`/_astro/${name}`, seen);
  return seen;
}

test("the readout costs an essay's page no script before it is touched, and at most 6 KB then", () => {
  const html = readFileSync("dist/essays/us-china-crossover/index.html", "utf8");
  const scripts = new Set<string>();
  for (const [, path = ""] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) withImports(path, scripts);
  // What tells that the site was published anew is every page's, and no part of a figure.
  scripts.delete("/reload.js");
  // 4,405 bytes before there was a readout; the names of chunks, which are hashes, pack a few bytes better or worse.
  expect([...scripts].reduce((sum, path) => sum + brotli(path), 0)).toBeLessThanOrEqual(4450);
  const chunks = readdirSync("dist/_astro").filter((name) => /^readout\..*\.js$/.test(name));
  expect(chunks).toHaveLength(1);
  const late = [...withImports(`/_astro/${chunks[0]}`)].filter((path) => !scripts.has(path));
  expect(late.reduce((sum, path) => sum + brotli(path), 0)).toBeLessThanOrEqual(6144);
});
