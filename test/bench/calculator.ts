import type { CDPSession, Page } from "playwright-core";
import { percentile } from "./percentiles.ts";
import { openResults } from "./results.ts";
import { launchBrowser, scriptBytes, serveSite } from "./servedSite.ts";

// How fast the calculator answers a key press, with the processor slowed four times, and how much script that takes.
// Beside it stands a page that holds one number and nothing else: what any answer costs on this machine, measured in
// the same run. Ends with 1 where a budget is exceeded. Needs a built site in dist/.

/** Work and next frame as multiples of the bare page's, new fan in milliseconds, first script in bytes (brotli). */
const budgets = { work: 2, frame: 1.5, fan: 100, script: 20_480 } as const;
const record = openResults("calculator");

const presses = 200;
const restedPresses = 30;
/** After how long without a press a page does its slower work, ms (createPairPage.ts, the field's panels). */
const rests = { pair: 200, field: 120 } as const;
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

const { site, close } = await serveSite();
const browser = await launchBrowser();

try {
  record({
    what: "script of the page at first load, brotli",
    value: await firstScript(),
    unit: "bytes",
    budget: { most: budgets.script },
  });
  const bare = await measure(await barePage(), rests.pair);
  report("A page with one number", bare);
  const pair = "[data-spin=cg]";
  report("Key press, uncertainty off", await measure(await slowed("/crossover/", pair), rests.pair), bare);
  report(
    "Key press, 10,000 paths on",
    await measure(await slowed("/crossover/?sd=7.4&rho=0.7", pair), rests.pair),
    bare,
  );
  const field = ".field-ranks input[type=range]";
  report("Key press, field of twenty", await measure(await slowed("/crossover/field/", field), rests.field), bare);
  const fan = await fanTimes();
  record({ what: "key press to the new fan, p50", value: percentile(fan, 0.5), unit: "ms" });
  record({
    what: "key press to the new fan, p95",
    value: percentile(fan, 0.95),
    unit: "ms",
    budget: { most: budgets.fan },
  });
} finally {
  await browser.close();
  close();
}

/** Brotli size of every script that the page asks for until it is idle, in bytes. */
async function firstScript(): Promise<number> {
  const page = await browser.newPage();
  const bytes = scriptBytes(page);
  await page.goto(`${site}/crossover/`, { waitUntil: "networkidle" });
  await page.close();
  return bytes();
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

/** Work on the main thread caused by each key press (script, style, layout, paint), and time to the next frame, ms. */
interface Measured {
  readonly work: number[];
  readonly frame: number[];
}

/** Answers to the presses of a hand that moves, and to presses that each begin from rest. */
interface Answers {
  readonly moving: Measured;
  readonly fromRest: Measured;
  /** Presses of the moving hand left out, since the page had come to rest before them. */
  readonly late: number;
}

/**
 * A page does its slower work once the hand has rested for `restMs`. A moving hand presses as soon as the answer to the
 * last press is on the screen, as a held key does; where the machine made it wait for so long that the page came to
 * rest, the press is left out, and counted.
 */
async function measure({ page, session }: Slowed, restMs: number): Promise<Answers> {
  // From the event's own time stamp to the first task after the next frame was produced.
  await page.evaluate(() => {
    const times: number[] = [];
    let told = () => {};
    // By their number: the question may come to the page after the frame that it waits for.
    const framed = (count: number) =>
      new Promise<void>((resolve) => {
        if (times.length >= count) resolve();
        else told = resolve;
      });
    Object.assign(window, { frameTimes: times, framed });
    addEventListener(
      "keydown",
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            times.push(performance.now() - event.timeStamp);
            told();
          };
          channel.port2.postMessage(0);
        });
      },
      true,
    );
  });
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "toplevel"] },
  });
  const press = async (i: number) => {
    const framed = page.evaluate(
      (count) => (window as unknown as { framed: (count: number) => Promise<void> }).framed(count),
      i + 1,
    );
    await page.keyboard.press(i % 20 < 10 ? "ArrowUp" : "ArrowDown");
    await framed;
  };
  for (let i = 0; i < presses; i++) await press(i);
  for (let i = 0; i < restedPresses; i++) {
    await page.waitForTimeout(3 * restMs + 100);
    await press(i);
  }
  await page.waitForTimeout(restMs);
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  const frame = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes);
  await page.close();
  const answered = workOfPresses(events, restMs);
  if (frame.length !== presses + restedPresses || answered.length !== frame.length)
    throw new Error(
      `Of ${presses + restedPresses} presses the page saw ${frame.length}, the trace ${answered.length}.`,
    );
  const pick = (kept: (press: { readonly gap: number }, i: number) => boolean): Measured => {
    const chosen = answered.flatMap((press, i) => (kept(press, i) ? [i] : []));
    return { work: chosen.map((i) => answered[i]?.work ?? 0), frame: chosen.map((i) => frame[i] ?? 0) };
  };
  // The first press begins from rest too; it is none of the moving hand's.
  const isLate = ({ gap }: { readonly gap: number }, i: number) => i > 0 && i < presses && gap >= restMs;
  return {
    moving: pick((press, i) => i > 0 && i < presses && !isLate(press, i)),
    fromRest: pick((_, i) => i >= presses),
    late: answered.filter(isLate).length,
  };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/**
 * The renderer's work from each key press to the next, or to the page's rest where that comes first, and how long
 * before it the last press was, both in milliseconds. Nested events are counted once, in their parent.
 */
function workOfPresses(
  events: readonly TraceEvent[],
  restMs: number,
): { readonly work: number; readonly gap: number }[] {
  const isPress = ({ name, args }: TraceEvent) => name === "EventDispatch" && args?.data?.type === "keydown";
  const keys = events.filter(isPress).toSorted((a, b) => a.ts - b.ts);
  const spans = events
    .filter(({ name, ph, tid }) => ph === "X" && counted.has(name) && tid === keys[0]?.tid)
    .toSorted((a, b) => a.ts - b.ts);
  return keys.map(({ ts: from }, i) => {
    const to = Math.min(keys[i + 1]?.ts ?? Number.POSITIVE_INFINITY, from + restMs * 1000);
    let [work, end] = [0, 0];
    for (const { ts, dur = 0 } of spans) {
      if (ts < from || ts >= to || ts < end) continue;
      work += dur / 1000;
      end = ts + dur;
    }
    return { work, gap: (from - (keys[i - 1]?.ts ?? Number.NEGATIVE_INFINITY)) / 1000 };
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

/** Records what one page answered, the moving hand held to the budget; a press from rest is told beside it. */
function report(name: string, answers: Answers, bare?: Answers): void {
  const of = (hand: "moving" | "fromRest", kind: keyof Measured, what: string) => {
    for (const share of [0.5, 0.95])
      record({
        what: `${name}, ${what}, p${100 * share}`,
        value: percentile(answers[hand][kind], share),
        unit: "ms",
        ...(bare && { floor: percentile(bare[hand][kind], share) }),
        ...(bare && hand === "moving" && share === 0.95 && { budget: { times: budgets[kind] } }),
      });
  };
  of("moving", "work", "script, style, layout, paint");
  of("moving", "frame", "to the next frame");
  of("fromRest", "work", "from rest, script, style, layout, paint");
  of("fromRest", "frame", "from rest, to the next frame");
  // Where more are late, this machine cannot tell.
  record({
    what: `${name}, presses of ${presses} left out, since they came after rest`,
    value: answers.late,
    unit: "presses",
    budget: { most: presses / 10 },
  });
}
