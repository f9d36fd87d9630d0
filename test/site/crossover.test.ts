import { parseHTML } from "linkedom";
import { afterEach, describe, expect, test } from "vitest";
import { type Opened, useBrowser } from "./browser.ts";
import { oversizedText } from "./oversizedText.ts";
import { inkOf, pngSize, savedFile } from "./savedFile.ts";

const browser = useBrowser();

const opened: Opened[] = [];
async function open(path: string, options: Parameters<typeof browser.open>[1] = {}): Promise<Opened> {
  const page = await browser.open(path, options);
  opened.push(page);
  if (options.javaScriptEnabled !== false) await page.waitForSelector("gdp-crossover[data-ready]");
  return page;
}
afterEach(async () => {
  for (const page of opened.splice(0)) {
    expect(page.faults).toEqual([]);
    expect(page.foreign).toEqual([]);
    await page.release();
  }
});

const answer = (page: Opened) =>
  page.$eval("#crossover-answer", (output) => {
    const { kind = "", year = "", years = "", lost = "" } = (output as HTMLElement).dataset;
    return { kind, year, years, lost, text: output.textContent ?? "" };
  });
const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1280, height: 900 } };

describe.each([
  ["en", "/crossover/", "China overtakes the United States in 2044."],
  ["ko", "/ko/crossover/", "중국 경제는 2044년에 미국을 앞지른다."],
])("the crossover page in %s", (_, path, sentence) => {
  describe.each([
    ["390", phone],
    ["1280", desk],
  ])("at %s px", (_, size) => {
    test("is whole without scripts: the answer, a drawing, a table of scenarios", async () => {
      const page = await open(path, { ...size, javaScriptEnabled: false });
      expect(await answer(page)).toMatchObject({ kind: "crosses", year: "2044", years: "2044", lost: "" });
      expect((await answer(page)).text).toContain(sentence);
      expect(await page.locator("figure[data-figure=gdp-crossover] .drawing:visible svg [data-path]").count()).toBe(6);
      expect(await page.locator(".scenario-table tbody tr").count()).toBeGreaterThanOrEqual(8);
      expect(await page.locator("[data-part=still]").isVisible()).toBe(true);
      expect(await page.locator("gdp-crossover").locator("input:visible, select:visible, button:visible").count()).toBe(
        0,
      );
    });

    test("answers a link, and nothing scrolls sideways", async () => {
      const page = await open(`${path}?start=article-2020&cg=6&lg=2.5`, size);
      expect(await answer(page)).toMatchObject({ kind: "crosses", year: "2030" });
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(window as number);
      // Among them one that is shown for the first time: it was drawn at build and shows what is asked for now.
      expect(await oversizedText(page)).toEqual([]);
      await page.setViewportSize({ width: 640, height: 900 });
      await expect.poll(() => page.locator(".drawing:visible .crossings").textContent()).toBe("2030");
    });

    test("moves the path inside the drawing of the build when an arrow key steps the number", async () => {
      const page = await open(path, size);
      const drawn = () => page.locator(".drawing:visible [data-path=pathChaser]").getAttribute("d");
      const before = await drawn();
      await page.focus("[data-spin=cg]");
      for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowUp");
      expect(await page.getAttribute("[data-spin=cg]", "aria-valuenow")).toBe("6");
      expect(await answer(page)).toMatchObject({ kind: "crosses", year: "2039" });
      // The drawing is written once the hand rests; a canvas shows the path until then.
      await expect.poll(drawn).not.toBe(before);
      expect(await page.inputValue("[data-rate=cg] input")).toBe("6");
    });
  });
});

describe("an address", () => {
  test.each([
    ["4", "2040"],
    ["4.5", "2036"],
    ["5", "2033"],
    ["6", "2030"],
  ])("with start=article-2020&lg=2.5&cg=%s answers %s", async (cg, year) => {
    expect(await answer(await open(`/crossover/?start=article-2020&lg=2.5&cg=${cg}`))).toMatchObject({
      year,
      years: year,
    });
  });

  test.each([
    ["cg=abc&lg=1e9&to=-5", 3],
    ["cg=NaN", 1],
    ["start=%3Cscript%3Ealert(1)%3C/script%3E", 1],
    ["basis=ppp&start=article-2020", 1],
  ])("that cannot be taken as it stands (%s) ends in a valid scenario with %i sentences", async (search, sentences) => {
    const page = await open(`/crossover/?${search}`);
    await expect.poll(() => page.locator("[data-part=notes] li").count()).toBe(sentences);
    expect(["crosses", "never", "already-ahead"]).toContain((await answer(page)).kind);
  });

  test("of ten thousand characters does no harm", async () => {
    expect(await answer(await open(`/crossover/?x=${"a".repeat(9_000)}&cg=${"9".repeat(1_000)}`))).toMatchObject({
      kind: "crosses",
    });
  });

  test("with purchasing power says since when the chaser has been ahead, and by which edition", async () => {
    const { kind, text } = await answer(await open("/crossover/?basis=ppp"));
    expect(kind).toBe("already-ahead");
    expect(text).toContain("since 2016 (World Bank, July 2026)");
  });

  test("with a shock lists every passing and every falling back", async () => {
    const page = await open("/crossover/?start=article-2020&cg=6&lg=2.5&shock=CHN:2032:-30");
    const { years, lost } = await answer(page);
    expect(lost).toBe("2032");
    expect(years.split(" ")).toHaveLength(2);
    expect(years.startsWith("2030 ")).toBe(true);
  });
});

describe("the reader's changes", () => {
  test("are undone by Back, one gesture at a time", async () => {
    const page = await open("/crossover/");
    await page.click('a[data-preset^="start=article-2020&cg=6"]');
    expect(await answer(page)).toMatchObject({ year: "2030" });
    await page.selectOption("[data-setting=start]", "imf-2021-10");
    const changed = await answer(page);
    expect(changed.year).not.toBe("2030");
    await page.goBack();
    expect(await answer(page)).toMatchObject({ year: "2030" });
    await page.goBack();
    expect(await answer(page)).toMatchObject({ year: "2044" });
    await page.goForward();
    expect(await answer(page)).toMatchObject({ year: "2030" });
  });

  test("by typing, dragging and keys end in the same state everywhere", async () => {
    const page = await open("/crossover/");
    await page.fill("[data-spin=lg]", "3.25");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).searchParams.get("lg")).toBe("3.25");
    await page.fill("[data-spin=lg]", "3,5 %");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => new URL(location.href).searchParams.get("lg") === "3.5");
    const box = await page.locator("[data-spin=cg]").boundingBox();
    if (!box) throw new Error("the number has no place");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    expect(await page.getAttribute("[data-spin=cg]", "aria-valuenow")).toBe("6");
    await page.focus("[data-spin=cg]");
    await page.keyboard.press("PageDown");
    expect(await page.textContent("[data-spin=cg]")).toBe("5.0%");
    await page.keyboard.press("End");
    expect(await page.getAttribute("[data-spin=cg]", "aria-valuenow")).toBe("20");
    expect(await page.getAttribute("[data-rate=cg] input", "aria-valuetext")).toBe("20.0% a year");
    // What may be two numbers is none: the scenario stays, and both are named.
    for (const [field, typed, said] of [
      [
        "[data-spin=lg]",
        "1,500",
        "Growth of the economy ahead (lg) “1,500” may be 1500 or 1.5: write one of the two. 3.5 is used until then.",
      ],
      ["[data-setting=by]", "2.050", "may be 2.05 or 2050: write one of the two."],
    ] as const) {
      await page.fill(field, typed);
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        (text) => document.querySelector("[data-part=notes]")?.textContent?.includes(text),
        said,
      );
      expect(new URL(page.url()).searchParams.get("lg")).toBe("3.5");
      expect(new URL(page.url()).searchParams.has("by")).toBe(false);
    }
    await page.fill("[data-setting=by]", "2,050");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => new URL(location.href).searchParams.get("by") === "2050");
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction(() => new URL(location.href).searchParams.get("by") === "2051");
  });

  test("keep both views of the price block in step", async () => {
    const page = await open("/crossover/?cp=4&lp=1.5&fx=3");
    // 1.03 · 1.04 / 1.015 = 1.05537
    expect(await page.textContent("[data-rate=rer] .rate-value")).toBe("5.54% a year");
    await page.locator("details:has([data-rate=rer]) > summary").click();
    await page.locator("[data-rate=rer] input").fill("0");
    expect(new URL(page.url()).searchParams.has("fx")).toBe(false);
    await page.waitForFunction(() => new URL(location.href).searchParams.get("rer") === "0");
    // 1.015 / 1.04 − 1 = −2.40 %
    expect(await page.textContent("[data-rate=fx] .rate-value")).toBe("−2.40% a year");
  });

  test("are announced once the hand rests", async () => {
    const page = await open("/crossover/");
    await page.focus("[data-spin=cg]");
    await page.keyboard.press("PageUp");
    await page.waitForFunction(() => document.querySelector("[data-part=announcement]")?.textContent?.includes("2039"));
    expect(await page.textContent("[data-part=announcement]")).toContain("If China grows 6.0% a year");
  });

  test("by the end of a path set its growth", async () => {
    const page = await open("/crossover/");
    const box = await page.locator(".drawing:visible [data-handle=chaser]").boundingBox();
    if (!box) throw new Error("the path has no handle");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    // What takes the path loads when a hand comes near, and shows the year under it.
    await page.waitForSelector(".chart-readout:visible");
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(
      () => Number(document.querySelector("[data-spin=cg]")?.getAttribute("aria-valuenow")) < 5,
    );
  });

  test("by an end let go before its script came set nothing", async () => {
    const page = await open("/crossover/");
    let send = () => {};
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route("**/chartHand*.js", async (route) => {
      await held;
      await route.continue();
    });
    const box = await page.locator(".drawing:visible [data-handle=chaser]").boundingBox();
    if (!box) throw new Error("the path has no handle");
    const before = await page.getAttribute("[data-spin=cg]", "aria-valuenow");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.up();
    send();
    // The readout follows the pointer again: the script has come, and holds nothing.
    let y = box.y + box.height / 2;
    const isRead = async () => {
      await page.mouse.move(box.x + box.width / 2, --y);
      return page.locator(".chart-readout").isVisible();
    };
    await expect.poll(isRead).toBe(true);
    await page.mouse.move(box.x + box.width / 2, box.y + 60, { steps: 4 });
    await expect.poll(() => page.locator(".chart-readout").isVisible()).toBe(true);
    expect(await page.getAttribute("[data-spin=cg]", "aria-valuenow")).toBe(before);
  });
});

describe("the chart under a hand", () => {
  test("keeps the end of a fading path at the hand", async () => {
    const page = await open("/crossover/?cg=7&cgEnd=3&cgHalf=10&lg=2.5", desk);
    const handle = page.locator(".drawing:visible [data-handle=chaser]");
    const middle = async () => {
      const box = await handle.boundingBox();
      if (!box) throw new Error("the path has no handle");
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const from = await middle();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y + 30, { steps: 3 });
    // A tenth of a percent of growth moves the end by less than five pixels.
    await expect.poll(async () => Math.abs((await middle()).y - from.y - 30)).toBeLessThan(5);
    await page.mouse.up();
    expect(Number(await page.getAttribute("[data-spin=cg]", "aria-valuenow"))).toBeLessThan(7);
  });

  test.each([
    ["/crossover/", "2044", "ratio 100."],
    ["/ko/crossover/", "2044년", "비율 100."],
  ])("%s reads out a year under the pointer and by keys, and says it aloud only by keys", async (path, year, ratio) => {
    const page = await open(path, desk);
    const ring = await page.locator(".drawing:visible .crossings circle").boundingBox();
    if (!ring) throw new Error("the crossing has no mark");
    await page.mouse.move(ring.x + ring.width / 2, ring.y + 60);
    await page.waitForSelector(".chart-readout:not([hidden])");
    const said = () => page.textContent("[data-part=announcement]");
    const before = await said();
    expect(await page.textContent(".chart-readout strong")).toBe(year);
    expect(await page.textContent(".chart-readout")).toContain(ratio);
    expect(await said()).toBe(before);
    await page.mouse.move(5, 5);
    await page.waitForSelector(".chart-readout", { state: "hidden" });
    await page.focus("[data-part=chart]");
    await page.keyboard.press("ArrowRight");
    expect(await page.textContent(".chart-readout strong")).toBe(year);
    await page.keyboard.press("ArrowLeft");
    expect(await said()).toContain(year.replace("2044", "2043"));
    await page.keyboard.press("Escape");
    expect(await page.locator(".chart-readout").isHidden()).toBe(true);
    expect(await page.locator(".readout").count()).toBe(0);
  });

  test("leaves a finger free to scroll over the chart", async () => {
    const page = await open("/crossover/", { ...phone, hasTouch: true });
    expect(await page.$eval("[data-part=chart]", (chart) => getComputedStyle(chart).touchAction)).toBe("auto");
    await page.tap("[data-part=chart]", { position: { x: 200, y: 150 } });
    await page.waitForSelector(".chart-readout:not([hidden])");
    expect(await page.textContent(".chart-readout")).toContain("ratio");
    await page.tap(".calculator-sentence", { position: { x: 5, y: 5 } });
    await page.waitForSelector(".chart-readout", { state: "hidden" });
  });
});

describe("what loads on request", () => {
  test("uncertainty leaves the answer alone and gives the same fan for the same seed", async () => {
    const strip = async () => {
      const page = await open("/crossover/?sd=7.4&rho=0.7&seed=3");
      await page.waitForSelector("[data-part=chance-strip]:not([hidden]) dd");
      expect(await answer(page)).toMatchObject({ year: "2044" });
      expect(await page.textContent("[data-part=answer-chance]:visible")).toMatch(
        /\d%chance that it has happened by 2044/,
      );
      expect(await page.locator(".drawing:visible [data-path=fan90]").getAttribute("d")).toMatch(/^M/);
      return page.textContent("[data-part=chance-strip]");
    };
    expect(await strip()).toBe(await strip());
  });

  test.each([
    ["/crossover/", "The 90% range leaves the chart in 20"],
    ["/ko/crossover/", "90% 범위는 20"],
  ])(
    "%s says from which year the band leaves a linear frame, and nothing where it does not",
    async (path, sentence) => {
      const page = await open(`${path}?sd=7.4&rho=0.7&view=ratio&axis=linear`, phone);
      await page.waitForSelector("[data-part=beyond]:not(:empty)");
      expect(await page.textContent("[data-part=beyond]")).toContain(sentence);
      // Four gridlines at the heights of four others: their labels change all the same.
      expect(await page.textContent(".drawing.narrow .grid-labels")).toContain("400%");
      await page.locator("details:has([data-setting=axis]) > summary").click();
      await page.selectOption("[data-setting=axis]", "log");
      await page.waitForFunction(() => document.querySelector("[data-part=beyond]")?.textContent === "");
    },
  );

  test.each(["/crossover/", "/ko/crossover/"])("%s shows the probabilities of every year", async (path) => {
    const page = await open(`${path}?sd=7.4&rho=0.7&by=2037`, phone);
    await page.waitForSelector("[data-part=chance-years]:not([hidden]) .narrow .chance-lines");
    const share = (column: number) =>
      page.locator(`.chance-table tr.crossing > :nth-child(${column})`).evaluate((cell) => cell.textContent);
    expect(await share(1)).toBe("2037");
    // The strip above names the same year, rounded.
    const strip = await page.locator("[data-part=chance-strip] dd").allTextContents();
    expect(Math.round(Number.parseFloat((await share(2)) ?? ""))).toBe(Number.parseFloat(strip[1] ?? ""));
    expect(await page.getAttribute("[data-chance=drawings]", "aria-label")).toContain("2037");
    expect(await page.textContent("[data-chance=target]")).toContain("2037");
    await page.fill("[data-setting=by]", "2050");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() =>
      document.querySelector(".chance-table tr.crossing")?.textContent?.startsWith("2050"),
    );
  });

  test("turned off and on again, uncertainty has the reader's own numbers", async () => {
    const page = await open("/crossover/?sd=4&rho=0.35");
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("sd")).toBe("4");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[data-part=chance]")?.checked);
    await page.uncheck("[data-part=chance]");
    await page.waitForFunction(() => !new URL(location.href).searchParams.has("sd"));
    expect(await page.locator("[data-part=chance-years]").isHidden()).toBe(true);
    await page.check("[data-part=chance]");
    await page.waitForFunction(() => new URL(location.href).searchParams.get("sd") === "4");
    expect(new URL(page.url()).searchParams.get("rho")).toBe("0.35");
  });

  test.each([
    ["/crossover/", "+2.5", "+3.5"],
    ["/ko/crossover/", "+2.5%포인트", "+3.5%포인트"],
  ])("the numbers under the chart of %s follow the first change and a link alike", async (path, built, changed) => {
    // The build binds a Korean particle to what stands before it by a sign without width (bindParticles.ts).
    const difference = async (page: Opened) =>
      (await page.textContent('[data-strip-value="1"]'))?.replaceAll("\u2060", "");
    const page = await open(path);
    expect(await difference(page)).toBe(built);
    await page.focus("[data-spin=cg]");
    await page.keyboard.press("PageUp");
    await expect.poll(() => difference(page)).toBe(changed);
    const linked = await open(`${path}?cg=6`);
    await expect.poll(() => difference(linked)).toBe(changed);
  });

  test("uncertainty costs no script until it is asked for", async () => {
    const page = await open("/crossover/");
    const scripts: string[] = [];
    page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
    await page.waitForLoadState("networkidle");
    expect(await page.textContent("[data-part=chance-help]")).toBe("");
    scripts.length = 0;
    await page.check("[data-part=chance]");
    await page.waitForSelector("[data-part=chance-strip]:not([hidden]) dd");
    expect(scripts.some((url) => url.includes("uncertaintySwitch"))).toBe(true);
    expect(await page.textContent("[data-part=chance-help]")).toContain("independent ones");
  });

  test("sensitivity draws a map of 31 by 31 cells that keys can walk, and a tornado", async () => {
    const page = await open("/crossover/");
    await page.click("details[data-feature=sensitivity] > summary");
    await page.waitForSelector(".map-cells rect");
    expect(await page.locator(".map-cells rect").count()).toBe(31 * 31);
    expect(await page.textContent("[data-map=readout]")).toBe(
      "Growth of China 5.0%, Growth of the United States 2.5%: 2044",
    );
    await page.focus("[data-map=drawing]");
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
    expect(await page.textContent("[data-map=readout]")).toBe(
      "Growth of China 6.0%, Growth of the United States 2.5%: 2039",
    );
    expect(await page.locator(".tornado .lever").count()).toBeGreaterThanOrEqual(5);
    // A tap on the first cell of the bottom row: three points below the present rates.
    const cells = (await page.locator(".map-cells").boundingBox()) as { x: number; y: number; height: number };
    await page.locator("[data-map=drawing]").dispatchEvent("pointerdown", {
      clientX: cells.x + 3,
      clientY: cells.y + cells.height - 3,
    });
    expect(await page.textContent("[data-map=readout]")).toMatch(/^Growth of China 2.0%, .* −0.5%: /);
  });

  test("a kept scenario stays in the browser and stands beside the present one", async () => {
    const page = await open("/crossover/?start=article-2020&cg=4&lg=2.5");
    await page.click("details[data-feature=compare] > summary");
    await page.waitForSelector("[data-compare=list] li");
    await page.fill("[data-compare=name]", "<b>Slow</b>");
    await page.click("[data-compare=form] button");
    expect(await page.evaluate(() => localStorage.getItem("tideline-scenarios"))).toContain("cg=4");
    await page.click('.presets a[data-preset=""]');
    await page.getByRole("button", { name: "Compare" }).click();
    await page.waitForSelector("[data-compare=body] tr");
    expect(await page.locator("[data-compare=body] tr").count()).toBe(2);
    expect(await page.textContent("[data-compare=body] tr:last-child")).toContain("2040");
    expect(new URL(page.url()).searchParams.get("compare")).toContain("cg=4");
  });

  test("a kept name is not overwritten without a word, and opening a kept scenario keeps the comparison", async () => {
    const page = await open(
      "/crossover/?start=article-2020&cg=4&lg=2.5&compare=start%3Dimf-2025-10%26cg%3D6%26lg%3D2.5",
    );
    // The panel opens with the comparison that the address holds.
    await page.waitForSelector("[data-compare=body] tr");
    const keep = async () => {
      await page.fill("[data-compare=name]", "Mine");
      await page.click("[data-compare=form] button");
    };
    await keep();
    await page.click('.presets a[data-preset^="start=article-2020&cg=6"]');
    await keep();
    expect(await page.textContent("[data-compare=status]")).toContain("“Mine” was another scenario");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.evaluate(() => localStorage.getItem("tideline-scenarios"))).toContain("cg=4");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    expect(await answer(page)).toMatchObject({ year: "2040" });
    expect(new URL(page.url()).searchParams.getAll("compare")).toHaveLength(1);
    expect(await page.locator("[data-compare=body] tr").count()).toBe(2);
  });

  test("the table of a comparison says in what its rows differ, and nothing is cut on a phone", async () => {
    const beside = encodeURIComponent("start=imf-2025-10&cg=5&lg=2.5&cp=1&lp=2.5");
    const page = await open(`/crossover/?compare=${beside}&compare=garbage`, phone);
    await page.waitForSelector("[data-compare=body] tr");
    expect(await page.locator("[data-compare=body] tr").count()).toBe(2);
    expect(await page.locator("[data-part=notes] li").count()).toBe(1);
    const last = (await page.textContent("[data-compare=body] tr:last-child")) ?? "";
    expect(last.replaceAll("\u00a0", " ")).toContain("Prices 1.0% · 2.5%");
    const frame = page.locator(".compare .table-frame");
    expect(await frame.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  });

  test("an export of any kind is named by its scenario and brings it back; a picture shows it, at both sizes", async () => {
    const page = await open("/crossover/?start=article-2020&cg=4.5&lg=2.5");
    await page.click("details[data-feature=exports] > summary");
    await page.waitForSelector("[data-export-part=cite]:not(:empty)");
    const scenario = new URL(page.url()).search;
    const files = new Map<string, Buffer>();
    for (const [kind, end] of Object.entries({
      csv: ".csv",
      json: ".json",
      svg: ".svg",
      png: ".png",
      png2: "@2x.png",
    })) {
      const { name, bytes } = await savedFile(page, `[data-export=${kind}]`);
      expect(name).toBe(`tideline-crossover_start-article-2020_cg-4.5_lg-2.5${end}`);
      files.set(kind, bytes);
      await page.click('.presets a[data-preset=""]');
      expect(await answer(page)).toMatchObject({ year: "2044" });
      await page.setInputFiles("[data-export-part=file]", { name, mimeType: "text/plain", buffer: bytes });
      await page.waitForFunction(
        () => document.querySelector<HTMLElement>("#crossover-answer")?.dataset.year === "2036",
      );
    }
    const { document } = parseHTML((files.get("svg") as Buffer).toString());
    const words = [...document.querySelectorAll("svg > text")].map((line) => line.textContent).join("");
    expect(words.replaceAll(" ", "")).toContain("crossover/?start=article-2020&cg=4.5&lg=2.5");
    const size = ["width", "height"].map((name) => Number(document.querySelector("svg")?.getAttribute(name)));
    expect(pngSize(files.get("png") as Buffer)).toEqual(size);
    expect(pngSize(files.get("png2") as Buffer)).toEqual(size.map((each) => 2 * each));
    const { colours, ink } = await inkOf(page, files.get("png2") as Buffer);
    expect(colours).toBeGreaterThan(50);
    expect(ink).toBeGreaterThan(0.01);
    expect(ink).toBeLessThan(0.5);
    await page.evaluate(() => {
      const writeText = async (text: string) => document.body.setAttribute("data-copied", text);
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    });
    await page.click("[data-panel=exports] [data-share-by=copy]");
    await page.locator("[data-panel=exports] [data-share-status]", { hasText: "Link copied." }).waitFor();
    expect(new URL((await page.getAttribute("body", "data-copied")) ?? "").search).toBe(`${scenario}&model=2026-11-22`);
  });

  test("the ledger scores every edition and every published forecast, without scripts too", async () => {
    const page = await open("/crossover/", { javaScriptEnabled: false });
    await page.click("details[data-feature=ledger] > summary");
    expect(await page.locator(".ledger table").first().locator("tbody tr").count()).toBe(18);
    expect(await page.locator(".ledger table").nth(1).locator("tbody tr").count()).toBe(25);
  });
});

describe.each([
  ["en", "/crossover/", "IMF, April 2026: none of its forecast years has arrived", "Open: one year left after 2025"],
  ["ko", "/ko/crossover/", "IMF 2026년 4월판: 전망한 해가 아직 지나지 않았다", "2025년 기준으로 한 해 남았다"],
])("the ledger in %s", (_, path, pending, oneYear) => {
  test.each([
    ["390", phone],
    ["1280", desk],
  ])("at %s px draws a chosen path where the reader is, under its row", async (_, size) => {
    const page = await open(path, size);
    await page.click("details[data-feature=ledger] > summary");
    await page.waitForSelector("[data-ledger=drawing] svg");
    if (size === phone) {
      // Each row is a card there: five of either table, and the chosen path with its chart.
      const seen = () =>
        Promise.all([0, 1].map((i) => page.locator(".ledger .panel-cards").nth(i).locator("tbody tr:visible").count()));
      const [paths = 0, forecasts = 0] = await seen();
      expect(paths).toBeLessThanOrEqual(7);
      expect(forecasts).toBe(5);
      for (let i = 0; i < 2; i++) await page.locator("[data-ledger-all]:visible").first().click();
      expect(await seen()).toEqual([19, 25]);
    }
    expect(await page.locator("[data-ledger-all]:visible").count()).toBe(0);
    for (const id of ["economist-7.75", "2026-04"]) {
      const button = page.locator(`[data-ledger-path="${id}"]`);
      await button.click();
      expect(await button.getAttribute("aria-pressed")).toBe("true");
      await page.waitForFunction(() => {
        const { top, bottom } = document.querySelector("[data-ledger=title]")?.getBoundingClientRect() ?? new DOMRect();
        return top >= 0 && bottom > top && bottom <= innerHeight;
      });
      const box = await button.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.viewport.width);
      expect(await button.evaluate((each) => each.closest("tr")?.nextElementSibling?.className)).toBe(
        "ledger-chart-row",
      );
    }
    expect(await page.textContent("[data-ledger=title]")).toBe(pending);
    expect(await page.textContent(".ledger-forecasts")).toContain(oneYear);
  });
});

test.each([
  ["/crossover/", "at market exchange rates"],
  ["/ko/crossover/", "시장환율로 잰"],
])("%s marks published forecasts where they apply, and says why it does not elsewhere", async (path, why) => {
  const page = await open(`${path}?marks=forecasts`);
  await page.waitForSelector(".forecast-marks");
  expect(await page.locator("[data-part=marks-why]").isVisible()).toBe(false);
  await page.selectOption("[data-setting=basis]", "ppp");
  expect(await page.locator(".forecast-marks").count()).toBe(0);
  expect(await page.textContent("[data-part=marks-why]:visible")).toContain(why);
});

test.each([
  ["/crossover/", "Prices in China"],
  ["/ko/crossover/", "중국 물가"],
])("every slider of %s has a name, and moving one announces nothing but the sentence", async (path, name) => {
  const page = await browser.open(path);
  await page.waitForSelector("gdp-crossover[data-ready]");
  for (const summary of await page.locator(".calculator-controls summary").all()) await summary.click();
  expect(await page.getByRole("slider").count()).toBe(8);
  expect(await page.getByRole("slider", { name: /./ }).count()).toBe(8);
  expect(await page.getByRole("slider", { name, exact: true }).count()).toBe(1);
  expect(await page.locator(".calculator-controls :is(output, [role=status], [aria-live])").count()).toBe(0);
  await page.release();
});

test("a number typed over the sentence that cannot be taken as it is ends in a remark", async () => {
  const page = await browser.open("/crossover/");
  await page.waitForSelector("gdp-crossover[data-ready]");
  const retyped = async (text: string) => {
    await page.focus("[data-spin=cg]");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
  };
  const notes = page.locator("[data-part=notes] li");
  await retyped("999");
  await expect
    .poll(() => notes.allTextContents())
    .toEqual(["Growth of the economy catching up (cg) 999 is out of range; the nearest bound, 20, is used."]);
  await retyped("abc");
  await expect
    .poll(() => notes.allTextContents())
    .toEqual(["Growth of the economy catching up (cg) “abc” is not a number; 20 is used instead."]);
  await retyped("4,5%");
  await expect.poll(() => notes.allTextContents()).toEqual([]);
  expect(await page.textContent("[data-spin=cg]")).toBe("4.5%");
  await page.release();
});

test("a scenario of the reader's own numbers is credited to nobody else", async () => {
  const page = await browser.open("/crossover/?cy0=2020&cgdp=64&lgdp=100");
  await page.waitForSelector("gdp-crossover[data-ready]");
  const lines = page.locator(".calculator-figure .figure-source:visible");
  expect(await lines.allTextContents()).toEqual([expect.stringContaining("numbers you entered, not checked")]);
  expect(
    await page.locator("[data-setting=start]").evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text),
  ).toBe("your own numbers (2020)");
  await page.selectOption("[data-setting=start]", "imf-2025-10");
  await page.waitForFunction(() => !new URL(location.href).searchParams.has("cgdp"));
  // The fields offer the levels of the start, rounded to be read; what is used is the exact one.
  await page.locator("details:has(> [data-part=own-form]) > summary").click();
  const field = page.locator("[data-own=cgdp]");
  await expect.poll(() => field.inputValue()).toMatch(/^\d{5}(\.\d{1,2})?$/);
  await field.evaluate((input: HTMLElement) => {
    input.dataset.exact = "19398.57712345";
    (input as HTMLInputElement).value = "19398.58";
  });
  await page.click("[data-action=use-own]");
  await page.waitForFunction(() => new URL(location.href).searchParams.get("cgdp") === "19398.57712345");
  await expect.poll(() => field.inputValue()).toBe("19398.58");
  await page.release();
});

test("the Korean page has no English sentence left in its controls, panels and remarks", async () => {
  const page = await open("/ko/crossover/?cg=abc&rer=1&fx=1&sd=5");
  for (const feature of ["sensitivity", "compare", "ledger", "exports"])
    await page.click(`details[data-feature=${feature}] > summary`);
  await page.waitForSelector(".map-cells rect");
  // Text nodes as they are shown; data, code and the citation's address are not prose.
  const lines = await page.$eval("gdp-crossover", (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && !parent.closest("script, code, pre")) texts.push(walker.currentNode.textContent ?? "");
    }
    return texts.filter((text) => /\b(the|of|and|is|with|from|not)\b/.test(text));
  });
  expect(lines).toEqual([]);
});

describe.each([
  ["en", "/crossover/", "half of the simulations it happens between"],
  ["ko", "/ko/crossover/", "모의실험의 절반에서는"],
])("the frame code in %s", (_, path, odds) => {
  test.each([
    "?start=article-2020&cg=6&lg=2.5",
    "?sd=7.4&rho=0.7",
    "?cgEnd=2&cgHalf=10&lgEnd=1&lgHalf=9&sd=7.4&rho=0.7&cp=1&lp=2&shock=CHN:2030:-5",
  ])("for %s asks for a height that fits at any width, and shows the fan where there is one", async (search) => {
    const page = await open(path + search);
    await page.click("details[data-feature=exports] > summary");
    await page.waitForSelector("[data-export-part=embed]:not(:empty)");
    const code = (await page.textContent("[data-export-part=embed]")) ?? "";
    const height = Number(/height="(\d+)"/.exec(code)?.[1]);
    const source = new URL(/src="([^"]+)"/.exec(code)?.[1] ?? "");
    const frame = await open(source.pathname + source.search);
    for (const width of [320, 390, 700, 1280]) {
      await frame.setViewportSize({ width, height });
      await frame.reload();
      await frame.waitForSelector("gdp-crossover[data-ready]");
      if (search.includes("sd=")) {
        await frame.waitForSelector(".drawing:visible [data-path=fan90][d^=M]", { timeout: 5_000 });
        if (search === "?sd=7.4&rho=0.7") expect(await frame.textContent("[data-part=title]")).toContain(odds);
      }
      const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
      expect(content).toBeLessThanOrEqual(height);
      // Between a phone and a desk the drawing stops growing before its frame does.
      expect(content).toBeGreaterThan(0.7 * height);
    }
  });
});

test("the scenario of a frame is read from the frame's own address", async () => {
  const page = await open("/embed/crossover/?start=article-2020&cg=6&lg=2.5");
  expect(await answer(page)).toMatchObject({ year: "2030" });
});
