import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { type CDPSession, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../src/commands/findBrowser.mjs";
import { serveFolder } from "../../src/commands/serveFolder.ts";
import { percentile, percentiles } from "./percentiles.ts";

// How fast the calculator answers a key press, with the processor slowed four times, and how much script that takes.
// Beside it stands a page that holds one number and nothing else: what any answer costs on this machine, measured in
// the same run. Ends with 1 where a budget is exceeded. Needs a built site in dist/.

/** Work and next frame as multiples of the bare page's, new fan in milliseconds, first script in bytes (brotli). */
const budgets = { work: 2, frame: 1.5, fan: 100, script: 20_480 } as const;
const exceeded: string[] = [];

const presses = 200;
const slowdown = 4;
const counted = new Set([
  "EventDispatch",
  "FireAnimationFrame",
  "UpdateLayoutTree",
  "Layout",
  "PrePaint",
  "Paint",
  "Layerize",
  "Commit",
]);
const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const server = createServer(serveFolder(dist));
await new Promise<void>((resolve) => server.listen(0, resolve));
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });

try {
  const script = await scriptBytes();
  console.log(`Script of the page at first load: ${script} bytes, brotli (budget ${budgets.script})`);
  if (script > budgets.script) exceeded.push(`first script ${script} bytes`);
  const bare = await measure(await barePage());
  report("A page with one number", bare);
  const pair = "[data-spin=cg]";
  report("Key press, uncertainty off", await measure(await slowed("/crossover/", pair)), bare);
  report("Key press, 10,000 paths on", await measure(await slowed("/crossover/?sd=7.4&rho=0.7", pair)), bare);
  const field = ".field-ranks input[type=range]";
  report("Key press, field of twenty", await measure(await slowed("/crossover/field/", field)), bare);
  const fan = await fanTimes();
  console.log(`Key press to the new fan: ${percentiles(fan)} (budget p95 ${budgets.fan})`);
  const late = percentile(fan, 0.95);
  if (late > budgets.fan) exceeded.push(`new fan ${late.toFixed(0)} ms`);
  if (exceeded.length > 0) {
    console.log(`Over budget: ${exceeded.join("; ")}.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}

/** Brotli size of every script that the page asks for until it is idle, in bytes. */
async function scriptBytes(): Promise<number> {
  const page = await browser.newPage();
  const scripts = new Set<string>();
  page.on("request", (request) => request.resourceType() === "script" && scripts.add(new URL(request.url()).pathname));
  await page.goto(`${site}/crossover/`, { waitUntil: "networkidle" });
  await page.close();
  return [...scripts].reduce((sum, path) => sum + brotliCompressSync(readFileSync(dist + path)).length, 0);
}

interface Slowed {
  readonly page: Page;
  readonly session: CDPSession;
}

async function slow(page: Page, focus: string): Promise<Slowed> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.focus(focus);
  return { page, session };
}

async function slowed(path: string, focus: string): Promise<Slowed> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(site + path, { waitUntil: "networkidle" });
  await page.waitForSelector(":is(gdp-crossover, gdp-field)[data-ready]");
  return slow(page, focus);
}

/** A page whose only content is a number that each key press raises. */
async function barePage(): Promise<Slowed> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent("<!doctype html><title>One number</title><button>0</button>");
  await page.evaluate(() => {
    const text = document.querySelector("button")?.firstChild as Text;
    addEventListener("keydown", (event) => {
      event.preventDefault();
      text.data = String(Number(text.data) + 1);
    });
  });
  return slow(page, "button");
}

interface Measured {
  readonly work: number[];
  readonly frame: number[];
}

/** Work on the main thread caused by each key press (script, style, layout, paint), and time to the next frame, ms. */
async function measure({ page, session }: Slowed): Promise<Measured> {
  const work: number[] = [];
  const frame: number[] = [];
  // From the event's own time stamp to the first task after the next frame was produced.
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    addEventListener(
      "keydown",
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(0);
        });
      },
      true,
    );
  });
  const events: { name: string; ph: string; dur?: number; ts: number; tid: number }[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as typeof events)));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "toplevel", "blink.user_timing"] },
  });
  for (let i = 0; i < presses; i++) {
    await page.evaluate((mark) => performance.mark(mark), `press-${i}`);
    await page.keyboard.press(i % 20 < 10 ? "ArrowUp" : "ArrowDown");
    // Past the next frames and short of the rest of the hand, so that only the answer itself is counted.
    await page.waitForTimeout(90);
    await page.evaluate((mark) => performance.mark(mark), `rest-${i}`);
  }
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  frame.push(...(await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes)));
  work.push(...workPerPress(events));
  await page.close();
  return { work, frame };
}

/** Sums the renderer's work between each pair of marks; nested events are counted once, in their parent. */
function workPerPress(events: { name: string; ph: string; dur?: number; ts: number; tid: number }[]): number[] {
  const marks = events.filter(({ name }) => /^(press|rest)-\d+$/.test(name)).sort((a, b) => a.ts - b.ts);
  const [main] = marks;
  const spans = events
    .filter(({ name, ph, tid }) => ph === "X" && counted.has(name) && tid === main?.tid)
    .sort((a, b) => a.ts - b.ts);
  return Array.from({ length: presses }, (_, i) => {
    const from = marks.find(({ name }) => name === `press-${i}`)?.ts ?? 0;
    const to = marks.find(({ name }) => name === `rest-${i}`)?.ts ?? 0;
    let [sum, end] = [0, 0];
    for (const { ts, dur = 0 } of spans) {
      if (ts < from || ts > to || ts < end) continue;
      sum += dur / 1000;
      end = ts + dur;
    }
    return sum;
  });
}

/** From a key press to the fan of the new path with its probabilities, ms. */
async function fanTimes(): Promise<number[]> {
  const { page } = await slowed("/crossover/?sd=7.4&rho=0.7", "[data-spin=cg]");
  await page.waitForSelector("[data-part=chance-strip]:not([hidden])");
  const times: number[] = [];
  for (let i = 0; i < 40; i++) {
    await page.evaluate(() => {
      const strip = document.querySelector("[data-part=chance-strip]") as HTMLElement;
      const started = new Promise<number>((resolve) =>
        addEventListener("keydown", ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true }),
      );
      const drawn = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now()));
        });
        observer.observe(strip, { childList: true });
      });
      Object.assign(window, { fanTime: Promise.all([started, drawn]).then(([from, to]) => to - from) });
    });
    await page.keyboard.press(i % 2 ? "ArrowDown" : "ArrowUp");
    times.push(await page.evaluate(() => (window as unknown as { fanTime: Promise<number> }).fanTime));
    await page.waitForTimeout(200);
  }
  await page.close();
  return times;
}

function report(name: string, { work, frame }: Measured, bare?: Measured): void {
  console.log(`${name}, processor slowed ${slowdown} times, ${work.length} presses:`);
  console.log(`  script, style, layout, paint: ${percentiles(work, bare && { values: bare.work, name: "bare page" })}`);
  console.log(
    `  key press to the next frame:  ${percentiles(frame, bare && { values: bare.frame, name: "bare page" })}`,
  );
  if (!bare) return;
  for (const [kind, values, floor] of [
    ["work", work, bare.work],
    ["frame", frame, bare.frame],
  ] as const) {
    const times = percentile(values, 0.95) / percentile(floor, 0.95);
    if (times > budgets[kind])
      exceeded.push(`${name}, ${kind} ${times.toFixed(1)} times the bare page (${budgets[kind]})`);
  }
}
