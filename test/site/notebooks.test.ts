import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { compileNotebook } from "../../src/notebooks/compile/compileNotebook.ts";
import { prerenderNotebooks } from "../../src/notebooks/prerender/workshop.ts";
import { site, useBrowser } from "./browser.ts";
import { retype } from "./retype.ts";

const slugs = readdirSync("notebooks")
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.slice(0, -5));
const browser = useBrowser();
const live = (page: Page) => page.waitForSelector("tideline-notebook[data-live]", { timeout: 20_000 });
const builtPage = (path: string) => parseHTML(readFileSync(`dist${path}index.html`, "utf8")).document;

test("the formulas of a notebook are MathML in both languages", () => {
  for (const path of ["/notebooks/", "/ko/notebooks/"]) {
    const page = builtPage(`${path}crossover-first-principles/`);
    expect(page.querySelectorAll("math").length).toBe(8);
    expect(page.querySelectorAll('math[display="block"] mfrac').length).toBeGreaterThanOrEqual(2);
  }
});

describe.each(slugs)("%s", (slug) => {
  const document = builtPage(`/notebooks/${slug}/`);
  const korean = builtPage(`/ko/notebooks/${slug}/`);

  test("is whole in its HTML: words, charts, an input, a table, the source of every cell", () => {
    const prose = [...document.querySelectorAll(".cell-md > .cell-output")].map((cell) => cell.textContent).join(" ");
    expect(prose.split(/\s+/).length).toBeGreaterThanOrEqual(400);
    expect(document.querySelectorAll(".cell-js > .cell-output svg").length).toBeGreaterThanOrEqual(6);
    expect(document.querySelectorAll(".cell-js .wide svg").length).toBeGreaterThanOrEqual(3);
    expect(document.querySelectorAll(".notebook-input").length).toBeGreaterThanOrEqual(1);
    expect(document.querySelectorAll(".cell-sql .notebook-table tbody tr").length).toBeGreaterThanOrEqual(1);
    expect(document.querySelectorAll(".cell-source").length).toBe(document.querySelectorAll(".cell").length);
  });

  test("has the code of every cell folded behind a summary that says so, in both languages", () => {
    for (const [page, words] of [
      [document, "Show code"],
      [korean, "코드 보기"],
    ] as const) {
      expect(page.querySelector(".cell-setup[open], .cell-source[open]:not(.cell-setup .cell-source)")).toBeNull();
      for (const setup of page.querySelectorAll(".cell-setup .cell-output")) expect(setup.innerHTML).toBe("");
      for (const summary of page.querySelectorAll(".cell-source > summary .when-folded"))
        expect(summary.textContent).toBe(words);
    }
  });

  test("has every drawing described in words", () => {
    for (const svg of document.querySelectorAll(".cell-js .wide svg, .cell-js .narrow svg")) {
      const label = svg.parentElement?.getAttribute("aria-label") ?? "";
      expect(svg.parentElement?.getAttribute("role")).toBe("img");
      expect(label.length).toBeGreaterThan(20);
      expect(label).not.toMatch(/undefined|NaN|null/);
    }
  });

  test("says nothing undefined anywhere", () => {
    const said = [...document.querySelectorAll(".cell-output, .notebook-facts")]
      .map((cell) => cell.textContent)
      .join(" ");
    expect(said).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
  });

  test("leads to its essay, and its essay quotes its result", () => {
    const links = [...document.querySelectorAll(".notebook-facts a")].map((link) => link.getAttribute("href") ?? "");
    const essay = links.find((link) => link.startsWith("/essays/")) as string;
    const result = document.querySelector("#result dd")?.textContent as string;
    expect(essay).toBeTruthy();
    if (!existsSync(`dist${essay}index.html`)) return;
    expect(builtPage(essay).body.textContent).toContain(result);
  });

  test("stands in Korean with title, abstract, result, texts, the words of its charts and the labels of its inputs", () => {
    const said = ["h1", ".lead", "#result dd", ".cell-md .cell-output", ".chart-title", ".chart-measure"];
    for (const selector of [...said, ".notebook-input legend", ".notebook-range label > span"])
      for (const { textContent } of korean.querySelectorAll(selector)) expect(textContent).toMatch(/[가-힣]/);
    for (const drawing of korean.querySelectorAll('[role="img"]'))
      expect(drawing.getAttribute("aria-label")).toMatch(/[가-힣]/);
    for (const selector of [...said, ".cell-md h2", ".cell-md [data-blank]", ".notebook-input"])
      expect(korean.querySelectorAll(selector).length).toBeGreaterThan(0);
    const anchors = (page: Document) => [...page.querySelectorAll(".cell-md h2")].map(({ id }) => id);
    expect(anchors(korean)).toEqual(anchors(document));
    expect(korean.querySelector(".cell-output[lang]")).toBeNull();
    for (const { textContent } of korean.querySelectorAll(".notebook-table th, .notebook-table td"))
      expect(textContent).not.toMatch(/[a-z]{2}|\d{4}-(?:\d{2}|Q)/);
  });

  test("has no element with a style of its own, formulas included", () => {
    for (const page of [document, korean]) expect(page.querySelector(".notebook [style]")).toBeNull();
  });

  test("has years without separators in its tables", () => {
    for (const table of document.querySelectorAll(".notebook-table table")) {
      const names = [...table.querySelectorAll("thead th")].map(({ textContent }) => textContent ?? "");
      const place = names.findIndex((name) => /^(?:year|target_year)$/.test(name)) + 1;
      if (place === 0) continue;
      for (const { textContent } of table.querySelectorAll(`tbody td:nth-child(${place})`))
        expect(textContent).toMatch(/^\d{4}$/);
    }
  });

  test("comes alive under the strict policy as the build drew it, without the engine, with at most 120 KB of script; and from disk as one file", async () => {
    const page = await browser.open("/404");
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await page.goto(`${site}/notebooks/${slug}/`);
    await live(page);
    const drawn = [...document.querySelectorAll(".cell-js .wide .chart-title")].map((title) => title.textContent);
    const titles = page.locator(".cell-js > .cell-output > figure .chart-title");
    await expect.poll(() => titles.allTextContents()).toEqual(drawn);
    expect(page.faults).toEqual([]);
    expect(page.foreign).toEqual([]);
    expect(loaded.filter((url) => /wasm|worker/.test(url))).toEqual([]);
    expect(await page.locator(".cell-error").count()).toBe(0);
    const scripts = [...new Set(loaded.map((url) => new URL(url).pathname).filter((path) => path.endsWith(".js")))];
    const weight = scripts.reduce((sum, path) => sum + brotliCompressSync(readFileSync(`dist${path}`)).length, 0);
    expect(weight).toBeGreaterThan(20_000);
    expect(weight).toBeLessThanOrEqual(120 * 1024);

    loaded.length = 0;
    const address = pathToFileURL(resolve(`dist/notebooks/files/${slug}-offline.html`)).href;
    await page.goto(address);
    await page.locator(".cell-js > .cell-output > figure svg").first().waitFor();
    expect(page.faults).toEqual([]);
    expect(loaded.filter((url) => url !== address && !url.startsWith("data:"))).toEqual([]);
    await page.goto(`${site}/404`);
    await page.release();
  });
});

test("without scripts a notebook shows no dead input and says why", async () => {
  const page = await browser.open("/notebooks/retail-lead/", { javaScriptEnabled: false });
  expect(await page.locator(".notebook-input:visible").count()).toBe(0);
  expect(await page.locator(".notebook-still").isVisible()).toBe(true);
  expect(await page.locator(".cell-output svg:visible").count()).toBeGreaterThanOrEqual(4);
  await page.release();
});

test("on a screen of 360 pixels nothing scrolls sideways and charts are the narrow ones", async () => {
  const page = await browser.open("/notebooks/imf-edition-errors/", { viewport: { width: 360, height: 740 } });
  await live(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await page.locator(".cell-output > figure svg").first().getAttribute("width")).toBe("340");
  await page.release();
});

test("moving an input redraws what depends on it and loads no engine", async () => {
  const page = await browser.open("/notebooks/retail-lead/");
  await live(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const slider = page.locator('.notebook-range input[type="range"]').first();
  await slider.fill("5.5");
  await page.waitForFunction(() =>
    document.body.textContent?.includes("At 5.50 yuan a dollar China leads in 7 of 7 years"),
  );
  const box = page.locator('.notebook-range input[type="text"]').first();
  expect(await box.inputValue()).toBe("5.5");
  expect(new URL(page.url()).search).toBe("?in-16=5.5");
  expect(requests).toEqual([]);
  /** The first value of the chart below the input, as its readout gives it. */
  const first = async () => {
    const chart = page.locator('.notebook-chart:has-text("yuan a dollar China leads") [role="application"]');
    await chart.focus();
    await expect.poll(() => page.locator(".readout-live").textContent()).toContain("yuan a dollar");
    await page.keyboard.press("Home");
    await page.locator('[data-part="readout"]:visible').waitFor();
    const [place, value] = await page.locator(".readout-place, .readout-value").allTextContents();
    return { place, value: Number(value) };
  };
  const before = await first();
  expect(before.place).toBe("2019");
  requests.length = 0;
  await box.fill("6,3");
  await page.getByText("At 6.30 yuan a dollar").first().waitFor();
  expect(await slider.inputValue()).toBe("6.3");
  expect(requests).toEqual([]);
  // Sales in yuan through the rate: the ratio times the rate stays, to the decimal that is shown.
  const after = await first();
  expect(Math.abs(after.value * 6.3 - before.value * 5.5)).toBeLessThan(0.05 * (6.3 + 5.5));
  expect(after.value).toBeLessThan(before.value);
  expect(page.faults).toEqual([]);

  await page.goto(`${site}/ko/notebooks/retail-lead/`);
  await live(page);
  await box.fill("6,300");
  expect(await page.getByRole("alert").textContent()).toBe(
    "6300일 수도 있고 6.3일 수도 있다. 둘 가운데 하나로 적는다. 값은 바뀌지 않았다.",
  );
  expect(await slider.inputValue()).toBe("6.9");
  await box.fill("6.3");
  await expect.poll(() => slider.inputValue()).toBe("6.3");
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.release();
});

describe("a value after an input", () => {
  const file = "test/fixtures/awkwardNotebook.html";
  const text = readFileSync(file, "utf8");
  const shown = [904, 905, 906];
  /** What the cells show at build, with the input at each of these numbers. */
  const builtWith = async (...numbers: number[]) => {
    const copies = numbers.map((many) => {
      const copy = `test/fixtures/awkward-${many}.html`;
      writeFileSync(copy, text.replace("value: 3", `value: ${many}`));
      return copy;
    });
    const { notebooks, faults } = await prerenderNotebooks(copies);
    for (const copy of copies) rmSync(copy);
    expect(faults).toEqual([]);
    return notebooks.map(({ cells }) =>
      shown.map((id) => {
        const html = cells.find((cell) => cell.id === id)?.html ?? "";
        return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent?.trim() ?? "";
      }),
    ) as string[][];
  };

  test("is of the type and has the text that the build gives it, whatever it is", async () => {
    const [three = [], five = []] = await builtWith(3, 5);
    // By arithmetic: 0.28 times 0, 1 and 2; 30 hours three and five times; beyond 2^53 an integer is text.
    expect(three[0]).toContain("\ndecimals: [number 0, number 0.28, number 0.56]\n");
    expect(three[0]).toContain("\nhours: string 90:00:00\n");
    expect(five[0]).toContain("\nhours: string 150:00:00\n");
    expect(five[0]).toContain("\nbeyond_integers: string 9007199254740998\n");
    expect(three[1]).toBe('2024-02-290,0.28,0.56{"name":"가 \\"나\\"","share":0.5,"at":"2020-01-01"}');
    expect(JSON.parse(three[2] ?? "")).toEqual([
      { yes: true, nothing: null, day: "2024-02-29", list: [1, 2.5], moment: "2024-02-29 10:30:00", text: "it's" },
    ]);

    // The cells come to life in the page of another notebook, with its engine, its runtime and its inputs.
    const page = await browser.open("/notebooks/retail-lead/", { bypassCSP: true, timezoneId: "Asia/Seoul" });
    await live(page);
    const { compiled } = compileNotebook(file, text).notebook;
    await page.evaluate(addCells, compiled);
    const inPage = () =>
      page.evaluate(
        (ids) => ids.map((id) => document.querySelector(`[data-output="${id}"]`)?.textContent?.trim() ?? ""),
        shown,
      );
    await expect.poll(inPage, { timeout: 40_000 }).toEqual(three);
    await page.locator('[data-output="902"] input[type="range"]').fill("5");
    await expect.poll(inPage, { timeout: 40_000 }).toEqual(five);
    expect(await page.locator(".cell-error").count()).toBe(0);
    expect(page.faults).toEqual([]);
    await page.release();
  });
});

/** For page.evaluate: gives the open notebook further cells, by their compiled texts. */
function addCells(compiled: readonly { readonly id: number; readonly body: string }[]) {
  const notebook = document.querySelector("tideline-notebook") as HTMLElement & {
    readonly running: { redefine(cell: object): void };
  };
  for (const { id } of compiled) {
    const output = document.createElement("div");
    output.dataset.output = String(id);
    // The blanks that a build leaves in the one text.
    if (id === 905) output.innerHTML = [0, 1, 2].map((i) => `<span data-blank="${i}"></span>`).join("");
    notebook.append(output);
  }
  // The page has a db and a result of its own.
  for (const cell of compiled.filter(({ id }) => id !== 901 && id !== 907))
    notebook.running.redefine({ ...cell, body: new Function(`return (${cell.body}\n)`)() });
}

test("a SQL cell is edited and run in the page; the address keeps the edit; a fault is told in its place", async () => {
  const page = await browser.open("/notebooks/retail-lead/");
  await live(page);
  const cell = page.locator("#cell-7");
  const editor = cell.locator(".cm-content");
  const run = cell.locator(".cell-tools button").first();
  const says = (words: string) => page.getByText(words).first().waitFor({ timeout: 40_000 });
  const rows = await cell.locator("tbody tr").count();
  await cell.getByText("Show code").click();
  await run.click();
  await editor.waitFor();
  const written = (await cell.locator(".cm-line").allTextContents()).join("\n");

  // A fault leaves the paper as it was.
  await retype(editor, "select nothing from world_bank_gdp");
  await run.click();
  await cell.locator(".cell-status").getByText("nothing").waitFor({ timeout: 40_000 });
  expect(await cell.locator("tbody tr").count()).toBe(rows);
  expect(await page.locator(".cell-error").count()).toBe(0);

  // What reads the cell follows it, and its reset.
  await retype(editor, written.replace("/ 1000.0 as us", "/ 2000.0 as us"));
  await run.click();
  await says("China’s retail sales went from 196.5% to 160.3% of");
  const edited = page.url();
  expect(edited).toContain("#sql-7=");
  await cell.locator(".cell-tools button").nth(1).click();
  await says("China’s retail sales went from 98.3% to 80.2% of");
  expect(new URL(page.url()).hash).toBe("");
  expect(page.faults).toEqual([]);

  // Cells that fail with other rows keep what they showed.
  await retype(editor, "select 1 as one");
  await run.click();
  await page.locator(".cell-error").first().waitFor();
  expect(await page.locator("#cell-9 svg").count()).toBe(1);

  await page.goto("about:blank");
  await page.goto(edited);
  await says("China’s retail sales went from 196.5% to 160.3% of");
  expect(page.foreign).toEqual([]);
  await page.release();
});

describe("the sandbox", () => {
  test("runs edited code in a frame of its own; leaving it changes nothing, coming back finds the edit", async () => {
    const page = await browser.open("/notebooks/retail-lead/");
    await live(page);
    const openIt = () => page.locator("#cell-16 .cell-tools button").click();
    await page.locator("#cell-16 .cell-source").evaluate((details) => details.setAttribute("open", ""));
    await openIt();
    const frame = page.frameLocator(".sandbox iframe");
    const text = frame.locator("#cell-16 textarea");
    await text.waitFor();
    await frame.locator("#cell-17 svg").waitFor();
    await text.fill((await text.inputValue()).replace("value: 6.9", "value: 5.5"));
    await frame.locator("#cell-16 .cell-tools button").first().click();
    await frame.getByText("At 5.50 yuan a dollar China leads in 7 of 7 years").waitFor();
    expect(await page.locator("#cell-17 > .cell-output .chart-title").textContent()).toContain("At 6.90 yuan");
    await text.fill("const chosen = ;");
    await frame.locator("#cell-16 .cell-tools button").first().click();
    await frame.locator("#cell-16 .cell-error").waitFor();
    await page.locator(".sandbox > button").click();
    expect(await page.locator(".sandbox").count()).toBe(0);
    await openIt();
    await text.waitFor();
    expect(await text.inputValue()).toBe("const chosen = ;");
    expect(page.faults).toEqual([]);
    await page.release();
  });

  test("is shut off from the site, its storage and the network", async () => {
    const page = await browser.open("/notebooks/retail-lead/");
    await live(page);
    await page.locator("#cell-16 .cell-source").evaluate((details) => details.setAttribute("open", ""));
    await page.locator("#cell-16 .cell-tools button").click();
    const frame = page.frameLocator(".sandbox iframe");
    const text = frame.locator("#cell-16 textarea");
    await text.waitFor();
    await text.fill(`const tried = await Promise.all([
  () => fetch("${site}/"),
  () => window.localStorage.length,
  () => window.parent.document.title,
  () => new RTCPeerConnection(),
].map(async (attempt) => { try { await attempt(); return "reached"; } catch (error) { return error.name; } }));
display(document.createTextNode(tried.join(" ")));
const chosen = 6.9;`);
    await frame.locator("#cell-16 .cell-tools button").first().click();
    await frame.getByText("TypeError SecurityError SecurityError TypeError").waitFor();
    await page.release();
  });

  test("answers with its own policy, and no other page allows eval", async () => {
    const policy = async (path: string) => (await fetch(site + path)).headers.get("content-security-policy") ?? "";
    expect(await policy("/frame/notebook/")).toMatch(/^sandbox allow-scripts; default-src 'none'; .*'unsafe-eval'/);
    // Its own page says which script and which styles, and neither names the site: 'self' is nothing without an origin.
    const own = builtPage("/frame/notebook/").querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(own).toMatch(/; script-src 'sha256-[^']+' 'unsafe-eval'; style-src 'sha256-[^']+'; /);
    expect(own).not.toContain("'self'");
    expect(await policy("/notebooks/retail-lead/")).not.toMatch(/'unsafe-eval'/);
  });
});

test("the list of notebooks asks, finds and shows a chart of each, in both languages", () => {
  for (const path of ["/notebooks/", "/ko/notebooks/"]) {
    const items = [...builtPage(path).querySelectorAll(".notebook-list > li")];
    expect(items.length).toBe(slugs.length);
    for (const item of items) {
      expect(item.querySelector(".notebook-question")?.textContent?.length).toBeGreaterThan(20);
      expect(item.querySelectorAll("dd a").length).toBeGreaterThanOrEqual(1);
      expect(item.querySelectorAll("svg").length).toBe(1);
      const labels = [...item.querySelectorAll("svg text")].map(({ textContent }) => textContent).join(" ");
      if (path.startsWith("/ko/")) expect(labels).not.toMatch(/[a-z]{2}/i);
    }
  }
});

test("the Jupyter file is a notebook of format 4.5 with sources, drawings and tables", () => {
  for (const slug of slugs) {
    const content = JSON.parse(readFileSync(`dist/notebooks/files/${slug}.ipynb`, "utf8"));
    expect([content.nbformat, content.nbformat_minor]).toEqual([4, 5]);
    expect(new Set(content.cells.map((cell: { id: string }) => cell.id)).size).toBe(content.cells.length);
    const kinds = content.cells.flatMap(
      (cell: { outputs?: { data: object }[] }) => cell.outputs?.flatMap(({ data }) => Object.keys(data)) ?? [],
    );
    expect(kinds.filter((kind: string) => kind === "image/svg+xml").length).toBeGreaterThanOrEqual(3);
    expect(kinds).toContain("text/html");
    expect(JSON.stringify(content)).not.toMatch(/var\(--/);
  }
});
