import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../src/commands/findBrowser.mjs";
import { serveFolder } from "../../src/commands/serveFolder.ts";

/** Answers at an address of this machine, as hosts answer for the built site unless told otherwise. */
export async function serveSite(
  listener: RequestListener = serveFolder("dist"),
): Promise<{ site: string; close(): void }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { site: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });

/** The brotli size of every script that a page asks for from now on, in bytes, added up when it is called for. */
export function scriptBytes(page: Page): () => number {
  const scripts = new Set<string>();
  page.on("request", (request) => request.resourceType() === "script" && scripts.add(new URL(request.url()).pathname));
  return () => [...scripts].reduce((sum, path) => sum + brotliCompressSync(readFileSync(`dist${path}`)).length, 0);
}
