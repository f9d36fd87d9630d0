import { readdirSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { serveFolder } from "../../src/commands/serveFolder.ts";
import { median } from "./percentiles.ts";
import { openResults } from "./results.ts";
import { launchBrowser, serveSite } from "./servedSite.ts";

// DuckDB in the browser against its budget: bytes, the time until it is ready, and the time from run to table.

const budget = { clientKilobytes: 15, readyTimes: 1.5, warm: 20 } as const;
const record = openResults("database");
const rounds = Number(process.env.ROUNDS ?? 7);
const files = readdirSync("dist/engine");
const engine = {
  wasm: files.find((name) => name.endsWith(".wasm.gz")),
  script: files.find((name) => name.endsWith(".worker.js")),
};

/** The bare engine: DuckDB's own worker instantiates the same packed bytes, inflated by the browser on their way. */
const bareWorker = `
importScripts("/engine/${engine.script}");
const answer = self.onmessage;
const post = self.postMessage.bind(self);
self.onmessage = ({ data: start }) => {
  self.postMessage = ({ type }) => type === "OK" && post(performance.timeOrigin + performance.now() - start);
  answer({ data: { messageId: 1, type: "INSTANTIATE", data: ["/bare.wasm", null] } });
};`;

const serve = serveFolder("dist");
const packed = readFileSync(`dist/engine/${engine.wasm}`);
const answer: RequestListener = (request, response) => {
  if (request.url === "/bare.html") return response.end("<!doctype html><title>bare</title>");
  if (request.url === "/bare.js") return response.setHeader("content-type", "text/javascript").end(bareWorker);
  if (request.url !== "/bare.wasm") return serve(request, response);
  response.writeHead(200, {
    "content-type": "application/wasm",
    "content-encoding": "gzip",
    "cache-control": "public, max-age=31536000, immutable",
  });
  return response.end(packed);
};

/** Milliseconds from making the worker to the bare engine's answer. */
async function bareReady(page: Page, site: string): Promise<number> {
  await page.goto(`${site}/bare.html`);
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const worker = new Worker("/bare.js");
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }) => {
          worker.terminate();
          resolve(data);
        };
        worker.postMessage(performance.timeOrigin + performance.now());
      }),
  );
}

/** Milliseconds from running a question in the explorer to its table, on the page as it is. */
function runToTable(page: Page, sql: string): Promise<number> {
  return page.evaluate(async (text) => {
    const table = document.querySelector("#explorer-result") as HTMLElement;
    table.dataset.state = "idle";
    history.pushState(null, "", `?sql=${encodeURIComponent(text)}`);
    dispatchEvent(new PopStateEvent("popstate"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = performance.now();
    document.querySelector<HTMLElement>('[data-part="run"]')?.click();
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (table.dataset.state !== "done") return;
        watch.disconnect();
        resolve();
      });
      watch.observe(table, { attributes: true });
    });
    return performance.now() - start;
  }, sql);
}

/** Milliseconds from making our worker to its word that it is ready, locked down and connected; from the cache. */
async function ourReady(page: Page, site: string): Promise<number> {
  await page.goto(`${site}/explorer/`, { waitUntil: "networkidle" });
  await runToTable(page, "select 1");
  return page.evaluate(() => performance.getEntriesByName("engine-ready")[0]?.duration ?? Number.NaN);
}

/** Kilobytes of script, brotli, that the client itself is: its chunk and what that imports. */
function clientKilobytes(): number {
  const folder = "dist/_astro";
  const text = (name: string) => readFileSync(`${folder}/${name}`, "utf8");
  const entry = readdirSync(folder).find(
    (name) => name.endsWith(".js") && /new Worker\([\s\S]*tideline-engine/.test(text(name)),
  );
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const [, next] of text(name).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) visit(next as string);
  };
  if (!entry) throw new Error("dist/_astro holds no client of the engine");
  visit(entry);
  return [...seen].reduce((sum, name) => sum + brotliCompressSync(text(name)).length, 0) / 1024;
}

async function measure(browser: Browser, site: string): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await ourReady(page, site);
  await page.waitForFunction(async () => (await (await caches.open("tideline-engine")).keys()).length === 1);
  await bareReady(page, site);
  const [bare, ours]: [number[], number[]] = [[], []];
  for (let i = 0; i < rounds; i++) {
    bare.push(await bareReady(page, site));
    ours.push(await ourReady(page, site));
  }
  const warm: number[] = [];
  const questions = readdirSync("src/explorer/questions").map((name) =>
    readFileSync(`src/explorer/questions/${name}`, "utf8"),
  );
  for (const sql of questions) await runToTable(page, sql);
  for (let i = 0; i < rounds; i++) for (const sql of questions) warm.push(await runToTable(page, sql));
  record({
    what: "client on the main thread, brotli",
    value: clientKilobytes(),
    unit: "KB",
    budget: { most: budget.clientKilobytes },
  });
  // The floor is the bare instantiate.
  record({
    what: "engine ready from the cache",
    value: median(ours),
    unit: "ms",
    floor: median(bare),
    budget: { times: budget.readyTimes },
  });
  record({
    what: `warm, run to table, p50 over ${warm.length} questions`,
    value: median(warm),
    unit: "ms",
    budget: { most: budget.warm },
  });
  record({ what: "engine as it is sent, packed", value: packed.length / 1e6, unit: "MB" });
}

const { site, close } = await serveSite(answer);
const browser = await launchBrowser();
try {
  await measure(browser, site);
} finally {
  await browser.close();
  close();
}
