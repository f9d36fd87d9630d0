import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../src/commands/findBrowser.mjs";

// When the first chart of a page is seen on a slow line and a processor four times slower, against the same page
// without scripts and fonts. Both are served compressed, as hosts serve them. The two are visited in turn and compared
// pair by pair, so that a machine that grows busy in between weighs on both.

const budget = 1.15;
const rounds = Number(process.env.ROUNDS ?? 9);
const paths = [
  "/essays/us-china-crossover/",
  "/ko/essays/us-china-crossover/",
  "/crossover/",
  "/notebooks/crossover-first-principles/",
];
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A built file; without scripts and faces for `bare`. */
function fileFor(path: string, bare: boolean): Buffer {
  const file = readFileSync(path);
  if (!bare) return file;
  if (path.endsWith(".html"))
    return Buffer.from(
      file.toString().replace(/<script\b[^>]*\bsrc=[^>]*><\/script>|<link rel="[a-z]*preload"[^>]*>/g, ""),
    );
  return path.endsWith(".css") ? Buffer.from(file.toString().replace(/@font-face\s*\{[^}]*\}/g, "")) : file;
}

/** Serves dist; its pages without scripts and faces where the address ends in `?bare`, or is asked for by one that does. */
const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const bare = search === "?bare" || (request.headers.referer ?? "").endsWith("?bare");
  const asked = join("dist", decodeURIComponent(pathname));
  const path = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
  if (!existsSync(path)) {
    response.statusCode = 404;
    response.end();
    return;
  }
  const content = fileFor(path, bare);
  response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream");
  if (path.endsWith(".woff2")) response.end(content);
  else response.setHeader("content-encoding", "gzip").end(gzipSync(content));
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const site = `http://localhost:${(server.address() as AddressInfo).port}`;

/** Milliseconds until a chart is laid out and something is painted. */
async function firstChart(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      const charts = [...document.querySelectorAll(".drawing svg, .cell-output svg")];
      const isSeen = charts.some((chart) => chart.getClientRects().length > 0);
      if (isSeen && performance.getEntriesByType("paint").length > 0) performance.mark("chart");
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(address, { waitUntil: "load" });
  await page.waitForFunction(() => performance.getEntriesByName("chart").length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName("chart")[0]?.startTime ?? Number.NaN);
  await context.close();
  return time;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
const over: string[] = [];
for (const path of paths) {
  const [whole, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const visits = [
      async () => whole.push(await firstChart(browser, site + path)),
      async () => bare.push(await firstChart(browser, `${site}${path}?bare`)),
    ];
    for (const visit of round % 2 === 0 ? visits : visits.reverse()) await visit();
  }
  const ratio = median(whole.map((time, round) => time / (bare[round] as number)));
  console.log(
    `${path}: first chart at ${median(whole).toFixed(0)} ms, ${ratio.toFixed(2)} × without scripts and fonts`,
  );
  if (ratio > budget) over.push(`${path}: ${ratio.toFixed(2)} ×, budget ${budget}`);
}
await browser.close();
server.close();
if (over.length > 0) {
  console.error(`Over budget:\n${over.join("\n")}`);
  process.exitCode = 1;
}
