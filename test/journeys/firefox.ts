import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "./engine.ts";
import { startProgram } from "./startProgram.ts";

/** Firefox's own services, which no page has to do with; the remote agent turns off the rest of them. */
const settings = {
  "app.update.disabledForTesting": true,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "intl.accept_languages": "en-US, en",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.server": "",
  // A mouse, as a desktop has it (2 fine, 4 hovers): without a window there is none.
  "ui.allPointerCapabilities": 6,
  "ui.primaryPointerCapabilities": 6,
};

/** NS_BINDING_ABORTED: what a page was still loading when the reader went on is no error of the page. */
const leftEarly = "status=2152398850";

interface Reply {
  readonly id?: number;
  readonly type: "success" | "error" | "event";
  readonly result?: Record<string, unknown>;
  readonly message?: string;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}

type Value = { readonly type: string; readonly value?: unknown };
type Called =
  | { readonly type: "success"; readonly result: Value }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } };

/**
 * Firefox, without a window, over WebDriver BiDi (w3.org/TR/webdriver-bidi), which it speaks itself: no driver beside
 * it. Playwright's client for it asks at every start for `emulation.setMediaFeaturesOverride`, which Firefox 153 has not.
 */
export async function startFirefox(program: string, size: { width: number; height: number }): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), "tideline-firefox-"));
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const running = startProgram(program, [
    ...["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0", "about:blank"],
  ]);
  const address = await running.line(/WebDriver BiDi listening on (ws:\S+)/);
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener("open", () => resolve());
    socket.addEventListener("error", () => reject(new Error(`Firefox does not answer at ${address}.`)));
  });
  const faults: string[] = [];
  const waiting = new Map<number, { resolve(result: Record<string, unknown>): void; reject(error: Error): void }>();
  socket.addEventListener("message", ({ data }) => {
    const { id, type, result = {}, message, method, params } = JSON.parse(String(data)) as Reply;
    if (method === "log.entryAdded" && params?.level === "error" && !params.text?.includes(leftEarly))
      faults.push(params.text ?? "");
    const asked = waiting.get(id ?? -1);
    waiting.delete(id ?? -1);
    if (type === "success") asked?.resolve(result);
    else if (type === "error") asked?.reject(new Error(message));
  });
  let asked = 0;
  const ask = (method: string, params: object) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      socket.send(JSON.stringify({ id: asked, method, params }));
    });
  await ask("session.new", { capabilities: {} });
  await ask("session.subscribe", { events: ["log.entryAdded"] });
  const { contexts } = (await ask("browsingContext.getTree", { maxDepth: 0 })) as { contexts: { context: string }[] };
  const page = contexts[0]?.context as string;
  await ask("browsingContext.setViewport", { context: page, viewport: size });

  async function run(context: string, functionDeclaration: string, args: readonly Value[]): Promise<Value> {
    const called = (await ask("script.callFunction", {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    })) as Called;
    if (called.type === "exception") throw new Error(called.exceptionDetails.text);
    return called.result;
  }
  /** The context of the frame that a selector finds. */
  async function frameContext(selector: string): Promise<string> {
    const found = await run(page, "(selector) => document.querySelector(selector).contentWindow", [
      { type: "string", value: selector },
    ]);
    return (found.value as { context: string }).context;
  }

  return {
    async go(url) {
      await ask("browsingContext.navigate", { context: page, url, wait: "complete" });
    },
    async call(source, json, frame) {
      const context = frame ? await frameContext(frame) : page;
      const result = await run(
        context,
        `async (json) => JSON.stringify(await (${source})(...JSON.parse(json))) ?? "null"`,
        [{ type: "string", value: json }],
      );
      return String(result.value);
    },
    async act(sources) {
      await ask("input.performActions", { context: page, actions: sources });
    },
    faults: async () => faults.splice(0),
    async close() {
      await ask("browser.close", {}).catch(() => undefined);
      socket.close();
      await running.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
