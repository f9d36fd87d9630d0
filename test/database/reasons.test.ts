import { afterEach, describe, expect, test, vi } from "vitest";
import { EngineError } from "../../src/database/engineError.ts";
import { faultWords } from "../../src/database/faultWords.ts";
import { fetchBytes } from "../../src/database/fetchBytes.ts";
import { tellFault } from "../../src/database/tellFault.ts";
import { isOwnOrigin } from "../../src/database/wasm/guardOrigin.ts";
import { reasonOf } from "../../src/database/wasm/reasonOf.ts";

const said = (message: string) => Object.assign(new Error(message), { name: "DuckDBError" });

describe("reasonOf(error)", () => {
  test.each([
    ["Out of Memory Error: failed to allocate data of size 16.0 MiB", "memory"],
    ["Permission Error: Cannot access file - file system operations are disabled by configuration", "locked"],
    ["TransactionContext Error: Cannot write to database - transaction is launched in read-only mode", "locked"],
    ["memory access out of bounds", "crashed"],
    ["Binder Error: Referenced column not found", "sql"],
    ["Extension Autoloading Error: … the required extension 'icu':\nLoading external extensions is disabled", "sql"],
    ["Failed to fetch dynamically imported module: https://tideline.example/_astro/own.js", "rebuilt"],
  ])("of %j is %s", (message, reason) => {
    expect(reasonOf(said(message))).toBe(reason);
  });
  test("of an error of ours is the reason it carries, and of anything else that the engine broke", () => {
    expect(reasonOf(new EngineError("offline"))).toBe("offline");
    expect(reasonOf(new TypeError("x is undefined"))).toBe("crashed");
  });
});

test("every reason has a whole sentence in both languages", () => {
  const own = new Set(["file", "sql"]);
  for (const words of Object.values(faultWords)) {
    for (const [reason, say] of Object.entries(words))
      if (!own.has(reason)) expect(say("2"), reason).toMatch(/[.다]\.?$/);
  }
  expect(Object.keys(faultWords.ko)).toEqual(Object.keys(faultWords.en));
});

test("isOwnOrigin(address, base) keeps a worker on its host, whatever the address looks like", () => {
  const base = "https://tideline.example/engine/worker.js";
  expect(isOwnOrigin("/data/a.csv", base)).toBe(true);
  expect(isOwnOrigin("https://tideline.example/x", base)).toBe(true);
  for (const address of [
    "https://tideline.example.evil.com/",
    "//other.example/x",
    "http://tideline.example/",
    "data:text/plain,x",
    "https://",
  ])
    expect(isOwnOrigin(address, base), address).toBe(false);
});

test.each(["en", "ko"] as const)(
  "an error that nobody foresaw is a sentence in %s, its own words left to the console",
  (language) => {
    const logged = vi.spyOn(console, "error").mockReturnValue();
    const error = new TypeError("Cannot read properties of undefined");
    expect(tellFault(error, "select 1", language).message).toMatch(
      language === "ko" ? /^[가-힣][^A-Za-z]+다\.$/ : /^Something in this page/,
    );
    expect(logged).toHaveBeenCalledWith(error);
    logged.mockRestore();
  },
);

describe("fetchBytes(address)", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** A host that sends a byte every `pause` milliseconds, `count` in all, and ends or goes silent. */
  function host(pause: number, count: number, ends: boolean): void {
    vi.useFakeTimers();
    vi.stubGlobal("fetch", async (_: string, { signal }: RequestInit) => {
      let sent = 0;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => signal?.addEventListener("abort", () => controller.error(signal.reason)),
        async pull(controller) {
          if (sent === count) return ends ? controller.close() : new Promise(() => {});
          await new Promise((resolve) => setTimeout(resolve, pause));
          controller.enqueue(Uint8Array.of(sent++));
        },
      });
      return new Response(body);
    });
  }

  test("waits for a slow host while bytes come", async () => {
    host(20_000, 4, true);
    const bytes = fetchBytes("/slow.csv");
    await vi.advanceTimersByTimeAsync(100_000);
    expect([...(await bytes)]).toEqual([0, 1, 2, 3]);
  });

  test("gives a silent one up", async () => {
    host(10, 2, false);
    const told = expect(fetchBytes("/silent.csv")).rejects.toMatchObject({ reason: "stalled" });
    await vi.advanceTimersByTimeAsync(31_000);
    await told;
  });
});
