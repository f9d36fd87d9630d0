import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import type { Engine } from "./engine.ts";
import { type Running, startProgram } from "./startProgram.ts";

/** The name under which WebDriver hands out an element (w3.org/TR/webdriver2, "elements"). */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** WebDriver does not tell of errors: a page is asked to keep those that come after it has loaded. */
const listen = `
  window.journeyFaults = [];
  const keep = (text) => window.journeyFaults.push(String(text));
  addEventListener("error", ({ message, target }) => keep(message ?? "not loaded: " + (target.src ?? target.href)), true);
  addEventListener("unhandledrejection", ({ reason }) => keep(reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => keep(violatedDirective + " " + blockedURI));`;

/** A port that nobody listens on: the driver has to be told one. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * WebKit as GTK builds it, over WebDriver (w3.org/TR/webdriver2) by the driver that Debian packs with it, on a screen
 * of its own where there is Xvfb, else on the desktop.
 */
export async function startWebKit(
  program: string,
  screen: string | undefined,
  { width, height }: { width: number; height: number },
): Promise<Engine> {
  const started: Running[] = [];
  const environment: NodeJS.ProcessEnv = {};
  if (screen) {
    const xvfb = startProgram(screen, ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
    started.push(xvfb);
    environment.DISPLAY = `:${await xvfb.line(/^(\d+)$/)}`;
    environment.GDK_BACKEND = "x11";
  }
  const port = await freePort();
  const driver = startProgram(program, [`--port=${port}`], { ...environment, LANGUAGE: "en", LANG: "C.UTF-8" });
  started.push(driver);
  const faults: string[] = [];

  async function ask(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {}),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(message || error);
  }
  await isListening(() => ask("GET", "/status"));
  const { sessionId } = (await ask("POST", "/session", { capabilities: {} })) as { sessionId: string };
  const session = (method: "POST" | "DELETE", path: string, body?: object) =>
    ask(method, `/session/${sessionId}${path}`, body);
  const script = (text: string, ...args: unknown[]) => session("POST", "/execute/sync", { script: text, args });
  await session("POST", "/timeouts", { script: 30_000, pageLoad: 30_000 });
  // A window has edges: as many pixels more as its page falls short of.
  await session("POST", "/window/rect", { width, height });
  const inside = (await script("return [innerWidth, innerHeight]")) as [number, number];
  await session("POST", "/window/rect", { width: 2 * width - inside[0], height: 2 * height - inside[1] });

  /** What the page has told its listeners, before it is left. */
  async function collect(): Promise<void> {
    faults.push(...((await script("return (window.journeyFaults ?? []).splice(0)")) as string[]));
  }

  return {
    async go(url) {
      await collect();
      await session("POST", "/url", { url });
      await script(listen);
    },
    async call(source, json, frame) {
      if (frame) {
        const found = (await script("return document.querySelector(arguments[0])", frame)) as Record<string, string>;
        await session("POST", "/frame", { id: { [elementKey]: found[elementKey] } });
      }
      try {
        return String(
          await script(
            `return (async (json) => JSON.stringify(await (${source})(...JSON.parse(json))) ?? "null")(arguments[0])`,
            json,
          ),
        );
      } finally {
        if (frame) await session("POST", "/frame", { id: null });
      }
    },
    async act(actions) {
      await session("POST", "/actions", { actions });
    },
    async faults() {
      await collect();
      return faults.splice(0);
    },
    async close() {
      await session("DELETE", "").catch(() => undefined);
      for (const running of started.reverse()) await running.end();
    },
  };
}

/** Asks until a server answers; ten seconds at most. */
async function isListening(status: () => Promise<unknown>): Promise<void> {
  for (const last = Date.now() + 10_000; ; ) {
    try {
      await status();
      return;
    } catch (error) {
      if (Date.now() > last) throw new Error("WebKit's driver does not answer within ten seconds.", { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
