import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { percentile } from "./percentiles.ts";
import { openResults } from "./results.ts";
import { launchBrowser, scriptBytes, serveSite } from "./servedSite.ts";

// From a key press to the results on the screen, with the pages read, and what the search asks for. Beside it stands a
// page whose list of twenty items is made anew at each key: what any answer of that size costs on this machine,
// measured in the same run. Needs a built site in dist/.

/** What is typed, a sign at a time; # empties the field. Korean comes in syllables, as an input method hands it on. */
const typed = {
  en: "growth rates#vinyl albums#exchange rate#china gdp#forecasts",
  ko: "중국 성장률이#음반 판매는#환율과 물가#소매판매에서#참여율의 기준#미국 온라인 쇼핑",
};
/** From a key press to the results, p95, ms. */
const limit = 100;
const record = openResults("search");

const { site, close } = await serveSite();
const browser = await launchBrowser();

try {
  const bare = await typeInto(await barePage(), typed.en);
  for (const language of ["en", "ko"] as const) {
    const path = language === "ko" ? "/ko/search/" : "/search/";
    const bytes = brotliCompressSync(readFileSync(`dist/search/${language}.json`)).length;
    const { page, first, script } = await openSearch(
      `${path}?q=${encodeURIComponent(language === "ko" ? "물가" : "price")}`,
    );
    record({ what: `${path}, script, brotli`, value: script, unit: "bytes" });
    record({ what: `${path}, its index of pages, brotli`, value: bytes, unit: "bytes" });
    record({ what: `${path}, opened with a question, to the answer`, value: first, unit: "ms" });
    const times = await typeInto(page, typed[language]);
    // The floor is a list of twenty, made anew at each key.
    const at = (share: number) => ({
      what: `${path}, key press to results, p${100 * share} of ${times.length} signs`,
      value: percentile(times, share),
      unit: "ms",
      floor: percentile(bare, share),
    });
    record(at(0.5));
    record({ ...at(0.95), budget: { most: limit } });
  }
} finally {
  await browser.close();
  close();
}

/** A search page that has answered its first question, with the milliseconds that took and the script it asked for. */
async function openSearch(path: string): Promise<{ page: Page; first: number; script: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const script = scriptBytes(page);
  await page.goto(site + path, { waitUntil: "commit" });
  await page.waitForSelector(".search-results > li");
  const first = Math.round(await page.evaluate(() => performance.now()));
  return { page, first, script: script() };
}

/** A page with a field and a list of twenty items, each of as much text as a result. */
async function barePage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent(
    '<!doctype html><title>A list</title><input id="search-input"><ol class="search-results"></ol>',
  );
  await page.evaluate(() => {
    const [input, list] = [document.querySelector("input"), document.querySelector("ol")];
    input?.addEventListener("input", () => {
      const items = Array.from({ length: 20 }, (_, i) => {
        const item = document.createElement("li");
        item.textContent = `${input.value} ${i} `.repeat(12);
        return item;
      });
      list?.replaceChildren(...items);
    });
  });
  return page;
}

/** From each sign's input event to the first task after the next frame, in ms. */
async function typeInto(page: Page, text: string): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      "input",
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(0);
        });
      },
      true,
    );
  });
  const field = page.locator("#search-input");
  for (const sign of text) {
    if (sign === "#") await field.fill("");
    else {
      await field.focus();
      await page.keyboard.insertText(sign);
    }
    await page.waitForTimeout(120);
  }
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  await page.close();
  return times;
}
