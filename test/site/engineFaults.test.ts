import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BreakingSite, breakingSite } from "./breakingSite.ts";
import { site, useBrowser } from "./browser.ts";
import { asking, sentence, settled, stillAnswers, type, values } from "./explorerPage.ts";
import { type StalledSite, stalledSite } from "./stalledSite.ts";

const browser = useBrowser();
const wasm = "**/engine/*.wasm.gz";

/** The explorer before anything is asked, with some of what it will fetch replaced. */
async function openWith(pattern: string, handle: (route: Route) => Promise<void> | void): Promise<Page> {
  const page = await browser.open("/explorer/");
  await page.context().route(pattern, handle);
  return page;
}

async function ask(page: Page, sql = "select 1 as one"): Promise<string> {
  await type(page, sql);
  await settled(page);
  return sentence(page);
}

describe("an engine that cannot come ends in a sentence and a page that goes on", () => {
  const cases: [what: string, answer: (route: Route) => Promise<void>, says: RegExp][] = [
    ["missing", (route) => route.fulfill({ status: 404, body: "gone" }), /not where it should be/],
    [
      "truncated",
      async (route) => {
        const body = await (await route.fetch()).body();
        await route.fulfill({ body: body.subarray(0, 1_000_000), contentType: "application/gzip" });
      },
      /arrived damaged/,
    ],
    [
      "a page of HTML",
      (route) => route.fulfill({ body: "<!doctype html><title>Home</title>", contentType: "text/html" }),
      /arrived damaged/,
    ],
    ["cut off by the network", (route) => route.abort("connectionreset"), /connection broke off/],
  ];
  // One page for the engine's file, since each engine that does come takes seconds to start.
  let page: Page;
  beforeAll(async () => {
    page = await browser.open("/explorer/");
  });
  afterAll(() => page?.context().close());

  test("the wasm is missing, truncated, a page of HTML, cut off by the network; each question tries anew", async () => {
    for (const [what, answer, says] of cases) {
      await page.context().route(wasm, answer);
      expect(await ask(page), what).toMatch(says);
      await page.context().unroute(wasm);
    }
  });

  test("the wasm comes with a type of its own or already unpacked by the host, and is read all the same", async () => {
    await page.context().route(wasm, async (route) => {
      await route.fulfill({ response: await route.fetch(), contentType: "text/plain" });
    });
    expect(await ask(page)).toBe("");
    expect(await values(page)).toEqual([["1"]]);
    await page.context().unroute(wasm);
  });

  test("a kept copy that has gone bad is replaced without a word", async () => {
    await page.waitForFunction(async () => (await (await caches.open("tideline-engine")).keys()).length === 1);
    await page.evaluate(async () => {
      const cache = await caches.open("tideline-engine");
      const [request] = await cache.keys();
      if (request) await cache.put(request, new Response(new Blob([Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3)])));
    });
    await page.goto(site + asking("select 2"));
    await settled(page);
    expect(await values(page)).toEqual([["2"]]);
  });

  test("the worker is forbidden by a policy", async () => {
    const page = await browser.open("/about/");
    await page.context().route("**/explorer/", async (route) => {
      const response = await route.fetch();
      const policy = (response.headers()["content-security-policy"] ?? "").replace(
        "worker-src 'self'",
        "worker-src 'none'",
      );
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    });
    await page.goto(`${site}/explorer/`);
    expect(await ask(page)).toMatch(/do not let the page run DuckDB/);
    expect(await page.locator("#tables").isVisible()).toBe(true);
    await page.context().close();
  });

  test("the browser has no WebAssembly", async () => {
    const page = await openWith("**/_astro/worker-*.js", async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ body: `delete globalThis.WebAssembly;${body}`, contentType: "text/javascript" });
    });
    expect(await ask(page)).toMatch(/has no WebAssembly/);
    await page.context().close();
  });
});

test("a page whose script is missing says so and offers nothing that would not answer", async () => {
  for (const [path, script, control] of [
    ["/explorer/", "**/_astro/explorer.astro*", "[data-part=run]"],
    ["/ko/crossover/", "**/_astro/gdp-crossover-element.*", "[data-rate=cg] input"],
    ["/crossover/field/", "**/_astro/gdp-field-element.*", ".field-ranks input[type=range]"],
  ] as const) {
    const page = await browser.open("/about/");
    await page.context().route(script, (route) => route.fulfill({ status: 404, body: "gone" }));
    await page.goto(site + path);
    await page.waitForSelector(".reload-notice button");
    expect(await page.locator(control).count(), path).toBeGreaterThan(0);
    expect(await page.locator(`${control}:visible`).count(), path).toBe(0);
    await page.context().close();
  }
});

describe("a connection lost in the middle of the engine", () => {
  let broken: BreakingSite;
  beforeAll(async () => {
    broken = await breakingSite();
  });
  afterAll(() => void broken.server.close());

  test("is told in a sentence, and the next question starts again", async () => {
    const page = await browser.open("/about/");
    await page.goto(`${broken.address}/explorer/`);
    expect(await ask(page)).toMatch(/connection broke off/);
    broken.breaks = false;
    expect(await stillAnswers(page)).toBe(true);
    await page.context().close();
  });
});

describe("an engine that goes silent on its way", () => {
  let silent: StalledSite;
  let page: Page;
  beforeAll(async () => {
    silent = await stalledSite();
    page = await browser.open("/about/");
    await page.clock.install();
  });
  afterAll(async () => {
    await page?.context().close();
    silent.server.closeAllConnections();
    silent.server.close();
  });

  test("is stopped by the explorer's button, and its download does not go on", async () => {
    await page.goto(`${silent.address}/explorer/`);
    await type(page, "select 1");
    await page.locator('[data-part="stop"]').click();
    await settled(page);
    expect(await sentence(page)).toBe("Stopped.");
    await expect.poll(() => silent.open.size).toBe(0);
  });

  test("is given up after a minute without a byte", async () => {
    await type(page, "select 2");
    await expect.poll(() => silent.open.size).toBe(1);
    // The first bytes may arrive after a leap, and the minute begins with them.
    const leap = async () => {
      await page.clock.fastForward("01:05");
      return sentence(page);
    };
    await expect.poll(leap).toMatch(/^Nothing has arrived for a while/);
  });

  test("is stopped beside a figure, which then offers to try again", async () => {
    await page.goto(`${silent.address}/ko/charts/dominos-stores/`);
    await page.locator('select[name="dominos-stores.measure"]').selectOption("retail_sales");
    const status = page.locator('live-figure [data-part="status"]');
    await status.getByRole("button", { name: "중지" }).click();
    await status.getByRole("button", { name: "다시 시도" }).waitFor();
    expect(await status.textContent()).toMatch(/^멈췄다\./);
    expect(await page.locator("figure[aria-busy]").count()).toBe(0);
    await expect.poll(() => silent.open.size).toBe(0);
  });

  test("is stopped in a notebook, whose cell says so", async () => {
    await page.goto(`${silent.address}/notebooks/retail-lead/#sql-7=select+1+as+one`);
    await page.locator("#cell-7 .cell-status").getByRole("button", { name: "Stop" }).click();
    await page.locator("#cell-7 .cell-status").getByText("Stopped.").waitFor();
  });
});

describe("questions that go too far", () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.open(asking("select 1"));
    await settled(page);
  });
  afterAll(() => page?.context().close());

  test("one that never ends is stopped by the button, and the engine is there for the next", async () => {
    await type(page, "select count(*) from range(1e12::bigint)");
    await page.locator('[data-part="stop"]').click({ timeout: 10_000 });
    await settled(page);
    expect(await sentence(page)).toBe("Stopped.");
    expect(await stillAnswers(page)).toBe(true);
  });

  test("one that needs more memory than a page may take", async () => {
    const sql = "select i, string_agg(j::varchar) from range(40000) a(i), range(10000) b(j) group by i order by i";
    expect(await ask(page, sql)).toMatch(/more memory/);
    expect(await stillAnswers(page)).toBe(true);
  });

  const deaths: [how: string, die: () => void][] = [
    ["dies", () => setTimeout(() => Promise.resolve().then(() => reportError(new Error("gone"))), 0)],
    ["falls silent", () => self.close()],
  ];
  test.each(deaths)(
    "a worker that %s is replaced and the question asked again",
    async (_, die) => {
      const [before] = page.workers();
      await type(page, "select sum(i) from range(60000000) r(i)");
      await before?.evaluate(die).catch(() => undefined);
      await settled(page);
      expect(await values(page)).toEqual([["1799999970000000"]]);
      expect(page.workers()).not.toContain(before);
    },
    90_000,
  );

  test("a late answer to an old question is dropped", async () => {
    await type(page, "select sum(i) from range(30000000) r(i)");
    await type(page, "select 'second'");
    await settled(page);
    expect(await values(page)).toEqual([["second"]]);
    // The engine answers one after the other: by the time of a third answer the first has come.
    await type(page, "select 'third'");
    await settled(page);
    expect(await values(page)).toEqual([["third"]]);
  });

  test("two tabs ask at the same time, each with an engine of its own", async () => {
    const other = await page.context().newPage();
    await other.goto(site + asking("select 'other'"));
    await type(page, "select 'first'");
    await Promise.all([settled(page), settled(other)]);
    expect([await values(page), await values(other)]).toEqual([[["first"]], [["other"]]]);
    await other.close();
  });
});

test("40 questions in a row leave memory within 4 percent of where it was", async () => {
  const page = await browser.open(asking("select 1"));
  await settled(page);
  // What is not shown need not be painted forty times.
  await page.evaluate(() => {
    document.body.style.visibility = "hidden";
  });
  const session = await page.context().newCDPSession(page);
  const askTimes = (times: number) =>
    page.evaluate(async (count) => {
      const table = document.querySelector("#explorer-result") as HTMLElement;
      for (let i = 0; i < count; i++) {
        table.dataset.state = "idle";
        const sql = `select *, ${i % 7} as n from world_bank_gdp order by gdp_usd limit ${200 + (i % 7)}`;
        history.replaceState(null, "", `?sql=${encodeURIComponent(sql)}&run=1`);
        dispatchEvent(new PopStateEvent("popstate"));
        while (table.dataset.state !== "done") await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }, times);
  const memory = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = (await session.send("Runtime.getHeapUsage")) as { usedSize: number };
    const [worker] = page.workers();
    const engine = await worker?.evaluate(
      () =>
        (globalThis as unknown as { DUCKDB_BINDINGS: { mod: { HEAPU8: Uint8Array } } }).DUCKDB_BINDINGS.mod.HEAPU8
          .length,
    );
    return usedSize + (engine ?? 0);
  };
  await askTimes(10);
  const before = await memory();
  await askTimes(40);
  expect(await memory()).toBeLessThan(before * 1.04);
  await page.context().close();
}, 180_000);
