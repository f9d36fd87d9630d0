import { existsSync, readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { median } from "./percentiles.ts";
import { openResults } from "./results.ts";
import { launchBrowser, serveSite } from "./servedSite.ts";

// Notebooks against their budget: when the first chart is there, what it costs until cells are live, and how soon an
// input answers on a processor four times slower.

const budget = { firstChart: 1.2, scriptKilobytes: 120, redraw: 100 } as const;
const record = openResults("notebooks");
const rounds = Number(process.env.ROUNDS ?? 7);
const slugs = readdirSync("notebooks")
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.slice(0, -5));

/** Milliseconds to the first paint of a page, whose charts are in its HTML; with its scripts or without any. */
async function firstPaint(browser: Browser, address: string, scripts: boolean): Promise<number> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  if (!scripts) await page.route(/\.js$/, (route) => route.abort());
  await page.goto(address, { waitUntil: "load" });
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  await page.context().close();
  return paint;
}

/** Kilobytes of script, brotli, that a page loads until its cells are live, and the time that takes. */
async function untilLive(browser: Browser, address: string) {
  const page = await (await browser.newContext()).newPage();
  const scripts = new Set<string>();
  const engine: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(".js")) scripts.add(pathname);
    if (/wasm|\/engine\//.test(pathname)) engine.push(pathname);
  });
  await page.goto(address);
  await page.waitForSelector("tideline-notebook[data-live]");
  const live = await page.evaluate(() => performance.now());
  await page.context().close();
  const bytes = [...scripts]
    .filter((path) => existsSync(`dist${path}`))
    .map((path) => brotliCompressSync(readFileSync(`dist${path}`)).length);
  return { kilobytes: bytes.reduce((sum, each) => sum + each, 0) / 1024, live, engine };
}

/** Frames and milliseconds from moving the first slider or ticking the first box to the chart drawn anew. */
async function answer(browser: Browser, address: string): Promise<{ frames: number; milliseconds: number }> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForSelector("tideline-notebook[data-live]");
  await page.waitForTimeout(300);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const result = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement | HTMLSelectElement>(
      '.notebook-input input[type="range"], .notebook-input select, .notebook-input input[type="checkbox"]',
    );
    if (!input) throw new Error("there is no input");
    let frames = 0;
    let isOver = false;
    const count = () => {
      if (isOver) return;
      frames += 1;
      requestAnimationFrame(count);
    };
    const changed = new Promise<void>((resolve) => {
      const watch = new MutationObserver((records) => {
        if (!records.some(({ addedNodes }) => [...addedNodes].some((node) => (node as Element).querySelector?.("svg"))))
          return;
        watch.disconnect();
        resolve();
      });
      watch.observe(document.querySelector("tideline-notebook") as Element, { childList: true, subtree: true });
    });
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    requestAnimationFrame(count);
    if (input instanceof HTMLSelectElement) input.selectedIndex = 1;
    else if (input.type === "checkbox") input.checked = !input.checked;
    else input.value = String(Number(input.value) + 2 * Number(input.step));
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await changed;
    isOver = true;
    return { frames, milliseconds: performance.now() - start };
  });
  await page.context().close();
  return result;
}

async function measure(browser: Browser, site: string, slug: string): Promise<void> {
  const address = `${site}/notebooks/${slug}/`;
  const [painted, bare]: [number[], number[]] = [[], []];
  const lives: Awaited<ReturnType<typeof untilLive>>[] = [];
  const answers: Awaited<ReturnType<typeof answer>>[] = [];
  for (let round = 0; round < rounds; round++) {
    painted.push(await firstPaint(browser, address, true));
    bare.push(await firstPaint(browser, address, false));
    lives.push(await untilLive(browser, address));
    answers.push(await answer(browser, address));
  }
  const { kilobytes, engine } = lives[0] as (typeof lives)[number];
  // The floor is the page without scripts.
  record({
    what: `${slug}, first chart`,
    value: median(painted),
    unit: "ms",
    floor: median(bare),
    budget: { times: budget.firstChart },
  });
  record({ what: `${slug}, script, brotli`, value: kilobytes, unit: "KB", budget: { most: budget.scriptKilobytes } });
  record({ what: `${slug}, live`, value: median(lives.map(({ live }) => live)), unit: "ms" });
  record({
    what: `${slug}, input to the chart drawn anew`,
    value: median(answers.map(({ frames }) => frames)),
    unit: "frames",
  });
  record({
    what: `${slug}, input to the chart drawn anew`,
    value: median(answers.map(({ milliseconds }) => milliseconds)),
    unit: "ms",
    budget: { most: budget.redraw },
  });
  record({
    what: `${slug}, files of the engine before anybody asked`,
    value: engine.length,
    unit: "requests",
    budget: { most: 0 },
  });
}

const { site, close } = await serveSite();
const browser = await launchBrowser();
try {
  for (const slug of slugs) await measure(browser, site, slug);
} finally {
  await browser.close();
  close();
}
