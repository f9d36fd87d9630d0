import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { findBrowser } from "../../src/commands/findBrowser.mjs";

export const site = inject("site");

/** One headless browser for a test file, closed when its tests end. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });
  afterAll(() => browser?.close());
  return {
    /** Opens a page of the built site; console errors and requests to other origins are collected. */
    async open(
      path: string,
      options: BrowserContextOptions = {},
    ): Promise<Page & { faults: string[]; foreign: string[] }> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      const foreign: string[] = [];
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== site) foreign.push(request.url());
      });
      await page.goto(site + path, { waitUntil: "load" });
      return Object.assign(page, { faults, foreign });
    },
  };
}
