import { afterEach, describe, expect, test, vi } from "vitest";
import { EngineError } from "../../src/database/engineError.ts";
import { faultWords } from "../../src/database/faultWords.ts";
import { fetchBytes } from "../../src/database/fetchBytes.ts";
import { type RangeFault, rangeError } from "../../src/database/rangeFault.ts";
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
  const own = new Set(["file", "ranges", "sql"]);
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

test("tellFault(error) of a table read in parts says what was read of how much, and by which columns less is", () => {
  const stopped = {
    kind: "budget",
    table: "daily_sales",
    bytes: 137_400_000,
    read: 7_980_000,
    sort: ["region", "day"],
  };
  const tell = (fault: RangeFault, language: "en" | "ko") => tellFault(rangeError(fault), "", language).message;
  expect(tell(stopped as RangeFault, "en")).toBe(
    "Stopped after reading 8.0 MB of the 137 MB of daily_sales, the most that one query may read. The table is sorted by region, then day: a filter on region reads far less.",
  );
  expect(tell(stopped as RangeFault, "ko")).toBe(
    "daily_sales 표 137MB 가운데 질의 하나가 읽을 수 있는 최대치인 8.0MB를 읽고 멈췄다. 표는 region, day 순으로 정렬되어 있어, region으로 거르면 훨씬 덜 읽는다.",
  );
  expect(tell({ ...stopped, sort: [] } as RangeFault, "en")).toMatch(/Fewer columns need less\.$/);
  expect(tell({ kind: "whole", table: "daily_sales", bytes: 137_400_000 }, "ko")).toMatch(
    /^daily_sales 표는 137MB라서/,
  );
});
