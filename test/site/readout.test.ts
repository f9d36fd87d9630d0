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

/** Whether a number’s open proof leaves its whole sentence in sight, and how much of the window’s height it takes. */
function proofBeside(page: Opened, fact: string) {
  return page.evaluate((fact) => {
    const [link, box] = [document.querySelector(fact), document.querySelector(".fact-popover:popover-open")];
    const block = link?.closest("p, li") as Element;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const letters: { node: Node; at: number; letter: string }[] = [];
    while (walker.nextNode())
      if (!box?.contains(walker.currentNode))
        for (const [at, letter] of [...(walker.currentNode.textContent ?? "")].entries())
          letters.push({ node: walker.currentNode, at, letter });
    const text = letters.map(({ letter }) => letter).join("");
    const first = letters.findIndex(({ node }) => link?.contains(node));
    const from = Math.max(text.lastIndexOf(". ", first), -2) + 2;
    const end = text.indexOf(". ", first);
    const proof = box?.getBoundingClientRect() as DOMRect;
    const range = document.createRange();
    const hidden = letters.slice(from, end < 0 ? undefined : end + 1).filter(({ node, at }) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, bottom, width } = range.getBoundingClientRect();
      return width > 0 && (bottom < 0 || top > innerHeight || (bottom > proof.top && top < proof.bottom));
    });
    return { hidden: hidden.map(({ letter }) => letter).join(""), share: proof.height / innerHeight };
  }, fact);
}

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
});

/** Which year a figure's readout tells, with which point under the ring, and how many of its points are pinned. */
function readingOf(page: Opened, id: string) {
  return page.evaluate((id) => {
    const part = (name: string) => document.querySelector<HTMLElement>(`#figure-${id} .readout-${name}`);
    const box = part("box");
    if (!box || box.hidden) return undefined;
    return {
      place: part("place")?.textContent,
      value: part("line.active .readout-value")?.textContent,
      text: part("sentence")?.textContent,
      pins: document.querySelectorAll(`#figure-${id} .readout-ring.pinned`).length,
    };
  }, id);
}

describe.each([
  { path: "/essays/us-china-crossover/", text: "In the text: “76.6%” “2021”", year: "2021" },
  { path: "/ko/essays/us-china-crossover/", text: "본문에서: “76.6%” “2021년”", year: "2021년" },
])("a number in $path and its point", ({ path, text, year }) => {
  const id = "china-us-ratio";
  const fact = "#fact-market-ratio-2021";
  let page: Opened;
  beforeAll(async () => {
    page = await browser.open(path);
  });
  afterAll(() => page?.context().close());
  const reading = () => readingOf(page, id);

  test("light each other under the pointer and at the focus, and nothing moves", async () => {
    expect(
      await page.evaluate(() =>
        performance.getEntriesByType("resource").filter(({ name }) => /points\.json/.test(name)),
      ),
    ).toEqual([]);
    const link = page.locator(fact);
    await link.scrollIntoViewIfNeeded();
    const places = () => page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
    const before = await places();
    await link.hover();
    await expect.poll(reading).toEqual({ place: year, value: "76.6", text, pins: 0 });
    await page.mouse.move(0, 0);
    await expect.poll(reading).toBeUndefined();
    expect(await places()).toEqual(before);
    await link.focus();
    await expect.poll(reading).toEqual({ place: year, value: "76.6", text, pins: 0 });
    // The point stands in two more charts of the page, which tell the same value.
    for (const other of ["article-2020-against-actual", "horizon-recedes"])
      await expect.poll(async () => (await readingOf(page, other))?.value).toBe("76.6");
    // Out of the number and its proof, which the focus has opened.
    await page.keyboard.press("Escape");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect.poll(reading).toBeUndefined();
  });

  test("lead to each other: the proof to the pinned point, by key the point to the sentence and its proof", async () => {
    await page.locator(fact).focus();
    await page.keyboard.press("Enter");
    await page.locator(`.fact-popover a[data-chart][href$="#figure-${id}"]`).click();
    await expect.poll(reading).toEqual({ place: year, value: "76.6", text, pins: 1 });
    const figure = page.locator(`#figure-${id}`);
    await expect.poll(() => figure.locator(".readout-live").textContent()).toContain(text);
    expect(await figure.locator(shown).evaluate((drawing) => drawing === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe(`#figure-${id}`);
    // Of the neighbours no sentence speaks; of the pinned point one does, and stays in the order of tabs.
    await page.keyboard.press("ArrowLeft");
    expect((await reading())?.text).toBeUndefined();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(fact);
    expect((await reading())?.text).toBe(text);
    await page.keyboard.press("Enter");
    await page.locator(".fact-popover:popover-open").waitFor();
    expect(new URL(page.url()).hash).toBe(fact);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(fact.slice(1));
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(fact).getAttribute("aria-expanded")).toBe("false");
  });

  test("lead to each other under the mouse: the pinned point stays read on the way to its link", async () => {
    const link = page.locator(fact);
    await link.click();
    await page.locator(`.fact-popover a[data-chart][href$="#figure-${id}"]`).click();
    await expect.poll(async () => (await reading())?.pins).toBe(1);
    const box = async (selector: string) => {
      const found = await page.locator(`#figure-${id} ${selector}`).first().boundingBox();
      if (!found) throw new Error(selector);
      return { x: found.x + found.width / 2, y: found.y + found.height / 2 };
    };
    const [from, to] = [await box(".readout-layer > .readout-ring"), await box(".readout-sentence a")];
    for (let i = 0; i <= 8; i++) {
      await page.mouse.move(from.x + ((to.x - from.x) * i) / 8, from.y + ((to.y - from.y) * i) / 8);
      expect((await reading())?.place).toBe(year);
    }
    await page.mouse.down();
    await page.mouse.up();
    await page.locator(".fact-popover:popover-open").waitFor();
    expect((await proofBeside(page, fact)).hidden).toBe("");
    expect(await link.getAttribute("aria-expanded")).toBe("true");
    expect((await reading())?.pins).toBe(1);
    await page.keyboard.press("Escape");
    expect(page.faults).toEqual([]);
  });
});

test("a number of the text follows a redraw: a point that is still drawn is lit, one that is not is said to be gone", async () => {
  const id = "china-us-ratio";
  const page = await browser.open("/essays/us-china-crossover/");
  const figure = page.locator(`#figure-${id}`);
  const reading = () => readingOf(page, id);
  await figure.locator(shown).focus();
  // The readout is loaded at the first touch; the key that comes before it is not heard.
  await expect.poll(() => figure.locator(".readout-live").count()).toBe(1);
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  expect((await reading())?.pins).toBe(1);
  await page.locator(`input[name="${id}.first_year"]`).fill("2018");
  await page.waitForFunction(
    (id) => document.querySelector(`#figure-${id} [data-part="table"] tbody th`)?.textContent === "2018",
    id,
    { timeout: 50_000 },
  );
  expect(await figure.locator(".readout-ring.pinned").count()).toBe(0);
  await page.locator("#fact-market-ratio-2021").focus();
  await expect.poll(async () => (await reading())?.text).toBe("In the text: “76.6%” “2021”");
  await page.locator("#fact-ppp-crossing-year").focus();
  await expect.poll(async () => (await reading())?.place).toMatch(/other values; the number in the text is not among/);
  await figure.locator(shown).focus();
  await page.keyboard.press("Home");
  await expect.poll(async () => (await reading())?.place).toBe("2018");
  // The proof names the chart as published, and says so once the page shows it under another title.
  const chart = page.locator(`.fact-popover li:has(a[href$="#figure-${id}"])`);
  const title = "In dollars China’s GDP peaked at 77% of America’s in 2021, then fell back";
  await page.locator("#fact-market-ratio-2021").press("Enter");
  expect((await chart.textContent())?.trim()).toBe(title);
  await page.keyboard.press("Escape");
  await page.locator(`#figure-${id} input[value="market"]`).uncheck();
  await expect.poll(() => figure.locator('[data-part="title"]').textContent(), { timeout: 20_000 }).not.toBe(title);
  await page.locator("#fact-market-ratio-2021").press("Enter");
  await expect
    .poll(() => chart.textContent())
    .toBe(`${title} Its title as published: on this page the chart now shows other values.`);
  expect(page.faults).toEqual([]);
  await page.release();
});

test("keys walk the points, and two pinned ones are compared as they are in both languages", async () => {
  // 87.7 of 240.8 million, −153.1 million, are 0.364; its sixth root is 0.845.
  for (const [path, years, value, change] of [
    [
      "/charts/cd-from-the-peak/",
      ["1983", "2011", "2017"],
      "240.8",
      "From 2011 to 2017: −153.1, −63.6%, ×0.36, −15.5% a year",
    ],
    [
      "/ko/charts/cd-from-the-peak/",
      ["1983년", "2011년", "2017년"],
      "2억 4,080만",
      "2011년에서 2017년까지: −1억 5,310만, −63.6%, ×0.36, 연평균 −15.5%",
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
    expect(await heard(page)).toContain(`${years[1]}: ${value}`);
    // On its own page the chart leads to the essay, once the point is pinned.
    const sentence = page.locator(".readout-sentence");
    expect(await sentence.locator("a").getAttribute("href")).toBe(
      `${path.replace(/charts.*/, "essays/k-pop-albums/")}#fact-us-cd-2011`,
    );
    expect(await heard(page)).toContain(await sentence.textContent());
    expect(await sentence.evaluate((element) => (element as HTMLElement).inert)).toBe(true);
    await press("Enter");
    expect(await sentence.evaluate((element) => (element as HTMLElement).inert)).toBe(false);
    await press(...Array<string>(6).fill("ArrowRight"), "Enter");
    expect(await place()).toBe(years[2]);
    expect(await page.locator(".readout-comparison").textContent()).toBe(change);
    expect(await heard(page)).toMatch(/−15\.5%/);
    await press("Escape");
    expect(await page.locator(`${readout}:visible, .readout-ring.pinned`).count()).toBe(0);
    // The keys go on from where they were, after Escape and when the focus comes back.
    await press("ArrowLeft");
    expect(await place()).toBe(years[2].replace("2017", "2016"));
    await press("Shift+Tab", "Tab", "ArrowLeft");
    expect(await place()).toBe(years[2].replace("2017", "2015"));
    // Escape in the link to the text leads back into the chart.
    await press("Escape", ...Array<string>(4).fill("ArrowLeft"), "Enter", "Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".readout-sentence")?.textContent)).toBe(
      await sentence.textContent(),
    );
    await press("Escape");
    expect(await drawing.evaluate((element) => element === document.activeElement)).toBe(true);
    await press("ArrowRight");
    expect(await place()).toBe(years[1].replace("2011", "2012"));
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
  // A tap on a number lights its point; its proof leads to the chart, and what is read there back to the number.
  const peak = page.locator("#fact-us-singles-peak");
  await peak.tap();
  await expect.poll(place).toBe("2012년");
  await page.locator('.fact-popover a[data-chart][href$="#figure-us-singles"]').tap();
  await page.locator(".fact-popover:popover-open").waitFor({ state: "hidden" });
  await expect.poll(() => figure.locator(".readout-sentence").textContent()).toBe("본문에서: “2012년” “14억”");
  const back = figure.locator(".readout-sentence a").nth(1);
  expect((await back.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await back.tap();
  await page.locator(".fact-popover:popover-open").waitFor();
  const proof = await proofBeside(page, "#fact-us-singles-peak");
  expect(proof.hidden).toBe("");
  expect(proof.share).toBeLessThanOrEqual(0.5);
  expect(await place()).toBe("2012년");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("fact-us-singles-peak");
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

/** A script packed, without the hashes in the names of the chunks that it loads: those change with any word of the site, and pack 30 bytes better or worse. */
const brotli = (path: string) =>
  brotliCompressSync(readFileSync(`dist${path}`, "utf8").replace(/\.[\w-]{8}\.(?=(?:js|css)\b)/g, ".")).length;

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
  // With the hashes 4,405 bytes before there was a readout, 30 that open a fold to which an address leads, and 130 that
  // wait for the reader before they load a calculator: 3,955 without the hashes.
  expect([...scripts].reduce((sum, path) => sum + brotli(path), 0)).toBeLessThanOrEqual(3960);
  const chunks = readdirSync("dist/_astro").filter((name) => /^readout\..*\.js$/.test(name));
  expect(chunks).toHaveLength(1);
  const late = [...withImports(`/_astro/${chunks[0]}`)].filter((path) => !scripts.has(path));
  expect(late.reduce((sum, path) => sum + brotli(path), 0)).toBeLessThanOrEqual(6144);
});
