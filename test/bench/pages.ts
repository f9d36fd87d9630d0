import type { Browser, Page } from "playwright-core";
import { readArguments } from "../../src/commands/readArguments.ts";
import { stop } from "../../src/commands/stop.ts";
import { fontBytes } from "../site/pageFonts.ts";
import { median } from "./percentiles.ts";
import { openResults } from "./results.ts";
import { serveBare } from "./servedBare.ts";
import { launchBrowser, scriptBytes, serveSite } from "./servedSite.ts";

// What a first visit to each kind of page takes, against the same page without scripts and fonts: until its first chart
// and its largest piece are seen, what moves meanwhile, how long the page does not answer. The two are visited in turn
// and compared pair by pair, so that a machine that grows busy in between weighs on both. Then what the page loads before
// anybody touches it, and whether a hand that only passes its controls makes it load the engine. Needs a built site.

const rounds = Number(process.env.ROUNDS ?? 3);
const kilobyte = 1024;
/** Times the floor; the sum of all shifts; milliseconds over 50 of each long task; bytes. */
const budget = {
  chart: 1.15,
  largest: 1.3,
  shift: 0,
  blocking: 50,
  fonts: { en: 60 * kilobyte, ko: 90 * kilobyte },
  engine: 0,
} as const;

interface Kind {
  readonly name: string;
  readonly path: string;
  /** Kilobytes of script before anybody touches the page. */
  readonly script?: number;
  /** Timed in Korean too: the two differ in how much of their text is set in which face. */
  readonly isTimedInKorean?: true;
}

const kinds: readonly Kind[] = [
  { name: "essay", path: "/essays/us-china-crossover/", script: 10, isTimedInKorean: true },
  { name: "calculator", path: "/crossover/", script: 20 },
  { name: "field", path: "/crossover/field/", script: 20 },
  { name: "KPI calculators", path: "/calculators/kpi/", script: 20 },
  { name: "notebook", path: "/notebooks/crossover-first-principles/", script: 120, isTimedInKorean: true },
  { name: "explorer", path: "/explorer/" },
  { name: "chart", path: "/charts/dominos-stores/" },
  { name: "front", path: "/", isTimedInKorean: true },
];

/** The line and the processor: a telephone on a poor line, and this machine as it is. */
const speeds = {
  slow: { processor: 4, line: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 } },
  fast: undefined,
} as const;
type Speed = keyof typeof speeds;

const charts = ".drawing svg, .cell-output svg, .kpi-bars";

interface Seen {
  /** Milliseconds until a chart is laid out and something is painted, and until the largest piece is. */
  readonly chart: number;
  readonly largest: number;
  readonly shift: number;
  readonly blocking: number;
}

/** Kept by the page itself from its first moment on. */
interface Kept {
  largest: number;
  shift: number;
  tasks: { readonly start: number; readonly duration: number }[];
}

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
}

/** Opens a page for the first time and waits until it is quiet. */
async function visit(browser: Browser, address: string, speed: Speed): Promise<Seen> {
  const page = await newPage(browser);
  await page.addInitScript((charts) => {
    const kept: Kept = { largest: Number.NaN, shift: 0, tasks: [] };
    Object.assign(window, { kept });
    const observe = (type: string, keep: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true });
    observe("largest-contentful-paint", ({ startTime }) => {
      kept.largest = startTime;
    });
    observe("layout-shift", (entry) => {
      kept.shift += (entry as PerformanceEntry & { value: number }).value;
    });
    observe("longtask", ({ startTime: start, duration }) => kept.tasks.push({ start, duration }));
    const look = () => {
      const isSeen = [...document.querySelectorAll(charts)].some((chart) => chart.getClientRects().length > 0);
      if (isSeen && performance.getEntriesByType("paint").length > 0) performance.mark("chart");
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, charts);
  const session = await page.context().newCDPSession(page);
  const { processor, line } = speeds[speed] ?? {};
  if (line) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", { offline: false, ...line });
  }
  if (processor) await session.send("Emulation.setCPUThrottlingRate", { rate: processor });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForFunction(() => performance.getEntriesByName("chart").length > 0);
  const seen = await page.evaluate(() => {
    const { largest, shift, tasks } = (window as unknown as { kept: Kept }).kept;
    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    const blocking = tasks.reduce(
      (sum, { start, duration }) => sum + (start + duration > painted ? Math.max(0, duration - 50) : 0),
      0,
    );
    const chart = performance.getEntriesByName("chart")[0]?.startTime ?? Number.NaN;
    return { chart, largest, shift: Math.round(1000 * shift) / 1000, blocking };
  });
  await page.context().close();
  return seen;
}

/** What a kind of page takes in one language, at one speed. */
async function time(browser: Browser, name: string, addresses: { whole: string; bare: string }, speed: Speed) {
  const [whole, bare]: [Seen[], Seen[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const visits = [
      async () => whole.push(await visit(browser, addresses.whole, speed)),
      async () => bare.push(await visit(browser, addresses.bare, speed)),
    ];
    for (const visit of round % 2 === 0 ? visits : visits.reverse()) await visit();
  }
  const against = (part: "chart" | "largest" | "blocking") => ({
    value: median(whole.map((seen) => seen[part])),
    unit: "ms",
    floor: median(bare.map((seen) => seen[part])),
  });
  const pairs = (part: "chart" | "largest") =>
    median(whole.map((seen, round) => seen[part] / (bare[round]?.[part] ?? Number.NaN)));
  const on = `${name}, ${speed}`;
  record({
    what: `${on}, first chart`,
    ...against("chart"),
    times: pairs("chart"),
    budget: { times: budget.chart },
  });
  record({
    what: `${on}, largest piece`,
    ...against("largest"),
    times: pairs("largest"),
    budget: { times: budget.largest },
  });
  // One visit in which something moved is one too many.
  const worst = (visits: readonly Seen[]) => Math.max(...visits.map(({ shift }) => shift));
  record({
    what: `${on}, layout shift`,
    value: worst(whole),
    unit: "",
    floor: worst(bare),
    budget: { most: budget.shift },
  });
  if (speed === "slow") record({ what: `${on}, blocked`, ...against("blocking"), budget: { most: budget.blocking } });
}

/** Bytes of scripts, by brotli, and of fonts that a page asks for until it is quiet. */
async function bytesLoaded(browser: Browser, address: string): Promise<{ script: number; fonts: number }> {
  const page = await newPage(browser);
  const script = scriptBytes(page);
  await page.goto(address, { waitUntil: "networkidle" });
  const fonts = await fontBytes(page);
  await page.context().close();
  return { script: script(), fonts };
}

const controls = "button, input, select, textarea, summary, [role=slider], [role=textbox], .drawing";
/** How many controls the pointer passes, and how often Tab is pressed, at most. */
const passed = { controls: 80, tabs: 150 } as const;

/** Requests for the engine's files from opening a page until a pointer and the Tab key have passed its controls. */
async function enginePassingBy(browser: Browser, address: string): Promise<number> {
  const page = await newPage(browser);
  const engine = new Set<string>();
  page.on("request", (request) => request.url().includes("/engine/") && engine.add(request.url()));
  await page.goto(address, { waitUntil: "networkidle" });
  const shown = page.locator(`:is(${controls}):visible`);
  for (const control of (await shown.all()).slice(0, passed.controls)) {
    await control.scrollIntoViewIfNeeded();
    const box = await control.boundingBox();
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  }
  for (let i = 0; i < passed.tabs; i++) await page.keyboard.press("Tab");
  await page.waitForTimeout(500);
  await page.context().close();
  return engine.size;
}

const usage = `npm run bench:pages -- [kind …]
Kinds: ${kinds.map(({ name }) => name).join(", ")}.`;
const { words } = readArguments(process.argv.slice(2), { usage });
const chosen = words.length > 0 ? kinds.filter(({ name }) => words.includes(name)) : kinds;
if (chosen.length === 0) stop(`There is no such kind of page.\n${usage}`);

const record = openResults("pages");
const whole = await serveSite();
const bare = await serveSite(serveBare("dist"));
const browser = await launchBrowser();
try {
  for (const { name, path, script, isTimedInKorean } of chosen)
    for (const language of ["en", "ko"] as const) {
      const own = language === "ko" ? `/ko${path}` : path;
      const what = language === "ko" ? `Korean ${name}` : name;
      const loaded = await bytesLoaded(browser, whole.site + own);
      record({
        what: `${what}, script before a touch, brotli`,
        value: loaded.script,
        unit: "bytes",
        ...(script && { budget: { most: script * kilobyte } }),
      });
      record({ what: `${what}, fonts`, value: loaded.fonts, unit: "bytes", budget: { most: budget.fonts[language] } });
      if (language === "ko" && !isTimedInKorean) continue;
      for (const speed of ["slow", "fast"] as const)
        await time(browser, what, { whole: whole.site + own, bare: bare.site + own }, speed);
      if (language === "ko") continue;
      record({
        what: `${what}, files of the engine for a hand that passes by`,
        value: await enginePassingBy(browser, whole.site + own),
        unit: "requests",
        budget: { most: budget.engine },
      });
    }
} finally {
  await browser.close();
  whole.close();
  bare.close();
}
