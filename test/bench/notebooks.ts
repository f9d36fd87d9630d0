import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../src/commands/findBrowser.mjs";
import { serveFolder } from "../../src/commands/serveFolder.ts";

// Notebooks against their budget: when the first chart is there, what it costs until cells are live, and how soon an
// input answers on a processor four times slower.

const budget = { firstChart: 1.2, scriptKilobytes: 120, answerFrames: 2, redraw: 100 } as const;
const rounds = Number(process.env.ROUNDS ?? 7);
const slugs = readdirSync("notebooks")
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.slice(0, -5));

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

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

const server = createServer(serveFolder("dist"));
await new Promise<void>((resolve) => server.listen(0, resolve));
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
const over: string[] = [];
const table: Record<string, Record<string, string>> = {};
for (const slug of slugs) {
  const address = `${site}/notebooks/${slug}/`;
  const [painted, bare, lives, answers]: [
    number[],
    number[],
    Awaited<ReturnType<typeof untilLive>>[],
    Awaited<ReturnType<typeof answer>>[],
  ] = [[], [], [], []];
  for (let round = 0; round < rounds; round++) {
    painted.push(await firstPaint(browser, address, true));
    bare.push(await firstPaint(browser, address, false));
    lives.push(await untilLive(browser, address));
    answers.push(await answer(browser, address));
  }
  const ratio = median(painted) / median(bare);
  const { kilobytes, engine } = lives[0] as (typeof lives)[number];
  const frames = median(answers.map((each) => each.frames));
  const redraw = median(answers.map((each) => each.milliseconds));
  table[slug] = {
    "first chart, ms": `${median(painted).toFixed(0)} (${ratio.toFixed(2)} × without scripts)`,
    "script, KB brotli": kilobytes.toFixed(1),
    "live, ms": median(lives.map((each) => each.live)).toFixed(0),
    "input, frames": String(frames),
    "input to redraw, ms": redraw.toFixed(0),
  };
  if (ratio > budget.firstChart)
    over.push(`${slug}: first chart at ${ratio.toFixed(2)} × the page without scripts, budget ${budget.firstChart}`);
  if (kilobytes > budget.scriptKilobytes)
    over.push(`${slug}: ${kilobytes.toFixed(1)} KB of script, budget ${budget.scriptKilobytes}`);
  if (redraw > budget.redraw)
    over.push(`${slug}: ${redraw.toFixed(0)} ms from input to redraw, budget ${budget.redraw}`);
  if (engine.length > 0) over.push(`${slug}: loads the engine before anybody asked: ${engine.join(", ")}`);
}
await browser.close();
server.close();
console.table(table);
if (over.length > 0) {
  console.error(`Over budget:\n${over.join("\n")}`);
  process.exitCode = 1;
}
