import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { findBrowser } from "../../src/commands/findBrowser.mjs";
import { foreignRequests } from "./foreignRequests.ts";

export const site = inject("site");

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
        // A page with a form would have the browser itself ask Google what the fields are.
        "--disable-features=AutofillServerCommunication",
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
