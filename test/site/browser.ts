import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { findBrowser } from "../../src/commands/findBrowser.mjs";
import { foreignRequests } from "./foreignRequests.ts";

export const site = inject("site");

/** A page that a test has opened, with what went wrong in it. */
export type Opened = Page & { faults: string[]; foreign: string[]; release(): Promise<void> };

const viewport = { width: 1280, height: 900 };

/** Chromium's own update and account services, which it asks whatever page is open. */
const browsersOwn =
  /^(?:http:\/\/)?(?:update|clients2|optimizationguide-pa|content-autofill|android\.clients|safebrowsing)\.google(?:apis)?\.com|^accounts\.google\.com/;

/**
 * One headless browser for a test file, closed when its tests end. What it asks of any other host goes to a proxy that
 * remembers it; one such request fails the file.
 */
export function useBrowser() {
  let browser: Browser;
  let outside: Awaited<ReturnType<typeof foreignRequests>>;
  beforeAll(async () => {
    outside = await foreignRequests();
    browser = await chromium.launch({
      executablePath: findBrowser(),
      proxy: { server: outside.address, bypass: "localhost" },
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // A page with a form would have the browser itself ask Google what the fields are; the list of the address bar,
        // which nobody sees, would be made ready for every page, at three seconds of the processor.
        "--disable-features=AutofillServerCommunication,WebUIOmniboxPopup,WebUIOmniboxAimPopup",
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    outside.server.close();
    expect(
      outside.seen.filter((address) => !browsersOwn.test(address)),
      "requests to other hosts",
    ).toEqual([]);
  });
  const idle = new Map<string, Page[]>();

  /** A page that an earlier visit with the same options left, else a new one with a context of its own. */
  async function pageFor(options: BrowserContextOptions): Promise<Page> {
    const left = idle.get(JSON.stringify(options))?.pop();
    if (left && !left.isClosed()) return left;
    return (await browser.newContext({ viewport, ...options })).newPage();
  }

  /** Makes a page as good as new for the next visit: nothing stored, nothing heard, its first size and colours. */
  async function leave(page: Page, options: BrowserContextOptions): Promise<void> {
    for (const heard of ["console", "pageerror", "request"] as const) page.removeAllListeners(heard);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.goto("about:blank");
    await page.emulateMedia({
      colorScheme: options.colorScheme ?? null,
      forcedColors: options.forcedColors ?? null,
      reducedMotion: options.reducedMotion ?? null,
    });
    await page.setViewportSize(options.viewport ?? viewport);
    const key = JSON.stringify(options);
    idle.set(key, [...(idle.get(key) ?? []), page]);
  }

  return {
    /**
     * Opens a page of the built site; console errors and requests to other origins are collected. A test that changed
     * nothing but what the page shows and stores gives it back with `release()`: the next visit then finds a warm
     * browser, in a quarter of the time. One that routed requests or touched caches closes its context instead. On a
     * first visit the page finds nothing of earlier ones.
     */
    async open(path: string, options: BrowserContextOptions = {}, isFirstVisit = false): Promise<Opened> {
      const page = await pageFor(options);
      const faults: string[] = [];
      const foreign: string[] = [];
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== site) foreign.push(request.url());
      });
      const cold = isFirstVisit ? await withoutCache(page) : undefined;
      await page.goto(site + path, { waitUntil: "load" });
      await cold?.detach();
      return Object.assign(page, { faults, foreign, release: () => leave(page, options) });
    },
  };
}

/** Has a page fetch all anew, until the session is detached. */
async function withoutCache(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  return session;
}
