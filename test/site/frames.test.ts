import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { site, useBrowser } from "./browser.ts";

const browser = useBrowser();
const widths = [320, 390, 640, 1000, 1200];
const ids = readdirSync("dist/embed").filter((id) => id !== "crossover");

/** What a figure's page offers to paste: the frame's height in pixels, its code and the script that follows it. */
function offered(path: string) {
  const { document } = parseHTML(readFileSync(`dist${path}index.html`, "utf8"));
  const code = document.querySelector("[data-part=embed-code]")?.textContent ?? "";
  const script = document.querySelector("[data-part=embed-script]")?.textContent ?? "";
  return { code, script, height: Number(/ height="(\d+)"/.exec(code)?.[1]) };
}

/** What a frame shows wrongly at the size of the screen. */
function frameFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    const faults: string[] = [];
    if (scrollHeight > innerHeight) faults.push(`is ${scrollHeight} px tall in ${innerHeight}`);
    if (scrollWidth > innerWidth) faults.push(`is ${scrollWidth} px wide in ${innerWidth}`);
    const shown = [...document.querySelectorAll<SVGSVGElement>(".drawing svg")].filter((svg) => svg.clientWidth > 0);
    if (shown.length !== 1) faults.push(`shows ${shown.length} drawings`);
    for (const part of [...shown, ...document.querySelectorAll("h1, .figure-measure, .figure-foot, .figure-foot a")]) {
      const { top, bottom, height } = part.getBoundingClientRect();
      if (height < 8 || top < 0 || bottom > innerHeight + 0.5) faults.push(`${part.tagName} at ${top}–${bottom}`);
    }
    const foot = document.querySelector(".figure-foot")?.getBoundingClientRect().top ?? 0;
    for (const svg of shown) {
      if (svg.getBoundingClientRect().bottom > foot + 0.5) faults.push("draws over its source");
      const scale = svg.getScreenCTM()?.a ?? 0;
      for (const text of svg.querySelectorAll("text")) {
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < 9.5) faults.push(`writes "${text.textContent}" at ${size.toFixed(1)} px`);
      }
    }
    return faults.slice(0, 3);
  });
}

test("every frame shows its whole figure at the height its code gives, without scripts, from 320 to 1200 px", async () => {
  expect(ids.length).toBeGreaterThan(30);
  const page = await browser.open("/embed/china-us-ratio/", { javaScriptEnabled: false });
  const faults: string[] = [];
  for (const language of ["", "/ko"]) {
    for (const id of ids) {
      const { height } = offered(`${language}/charts/${id}/`);
      await page.goto(`${site}${language}/embed/${id}/`, { waitUntil: "load" });
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        for (const fault of await frameFaults(page))
          faults.push(`${language}/embed/${id}/ at ${width} × ${height}: ${fault}`);
      }
    }
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test("a host with the offered script gives each frame the height it asks for; a frame hears nobody", async () => {
  const page = await browser.open("/404.html");
  const sample = ["china-us-ratio", "engagement-benchmarks", "tiktok-users", "income-per-head"];
  const paths = sample.flatMap((id) => [`/embed/${id}/`, `/ko/embed/${id}/`]);
  const { script } = offered("/charts/china-us-ratio/");
  // The code names the address the site is published at; the tests serve it from another.
  const published = /origin !== "([^"]+)"/.exec(script)?.[1];
  expect(published).toMatch(/^https?:\/\//);
  const body = script.replace(/^<script>|<\/script>$/g, "").replace(`"${published}"`, JSON.stringify(site));
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><script>window.heard=[];addEventListener("message",({data})=>heard.push(data));${body}</script>
        ${paths.map((path) => `<iframe src="${path}" width="640" height="150" style="border:0"></iframe>`).join("")}`,
    }),
  );
  await page.goto(`${site}/host.html`, { waitUntil: "load" });
  const scaled = async () => {
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const states = await Promise.all(
      frames.map((frame) =>
        frame.evaluate(() => {
          const svg = [...document.querySelectorAll<SVGSVGElement>(".drawing svg")].find((one) => one.clientWidth > 0);
          if (!svg) return "draws nothing";
          const off = svg.clientHeight - (svg.clientWidth * svg.viewBox.baseVal.height) / svg.viewBox.baseVal.width;
          const spare = innerHeight - (document.querySelector(".figure-foot")?.getBoundingClientRect().bottom ?? 0);
          if (Math.abs(off) > 1.5) return `is scaled by ${off} px`;
          if (document.documentElement.scrollHeight > innerHeight) return "scrolls";
          return spare < 6 || spare > 14 ? `ends ${spare} px above its foot` : "";
        }),
      ),
    );
    return states.filter(Boolean);
  };
  await expect.poll(scaled, { timeout: 10_000 }).toEqual([]);
  const heard = await page.evaluate(() => (window as unknown as { heard: object[] }).heard);
  expect(heard.length).toBeGreaterThanOrEqual(paths.length);
  for (const message of heard) {
    expect(message).toEqual({
      type: "tideline:height",
      id: expect.stringMatching(new RegExp(`^(${sample.join("|")})$`)),
      height: expect.any(Number),
    });
  }
  const before = await page.frames()[1]?.content();
  const errors = page.faults.length;
  const told = heard.length;
  await sendJunk(page);
  // Answered in the frame's own turn, after the messages before it.
  await page
    .frames()[1]
    ?.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.frames()[1]?.content()).toBe(before);
  expect(page.faults.length).toBe(errors);
  expect(await page.evaluate(() => (window as unknown as { heard: object[] }).heard.length)).toBe(told);
  expect(await scaled()).toEqual([]);
  await page.context().close();
});

/** Sends every frame of a page what a hostile host might, and what would move it if it listened. */
async function sendJunk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shared = new ArrayBuffer(8);
    const cyclic: Record<string, unknown> = { type: "open" };
    cyclic.self = cyclic;
    const junk: unknown[] = [
      null,
      undefined,
      1,
      Number.NaN,
      10n,
      "<img src=x onerror=alert(1)>",
      "x".repeat(5_000_000),
      [[]],
      cyclic,
      shared,
      new Map([["height", -1]]),
      new Error("type"),
      JSON.parse('{"__proto__": {"type": "open", "cells": []}, "constructor": {"prototype": {"x": 1}}}'),
      {
        get type() {
          return "open";
        },
        cells: { length: 1e9 },
      },
      { type: "tideline:height", id: "x", height: 1e9 },
      { type: "eval", code: "document.body.remove()" },
      { type: "open" },
      { type: "open", cells: [{ id: 1, mode: "js", source: "document.body.remove()", html: "" }] },
      {
        type: "open",
        cells: [{ id: 1, mode: "js", source: "document.title = 'taken'", html: "<b>taken</b>" }],
        edits: {},
        answers: {},
        first: 1,
        language: "en",
        words: { run: "Run", reset: "Reset" },
      },
      { type: "rows", question: 0, rows: [] },
    ];
    for (let i = 0; i < frames.length; i++) for (const message of junk) frames[i]?.postMessage(message, "*");
  });
}

test("the calculator's frame says its height at every width, ends there, and hears nobody; no host reaches the sandbox", async () => {
  const page = await browser.open("/404.html");
  const { document } = parseHTML(readFileSync("dist/ko/crossover/index.html", "utf8"));
  const script =
    document.querySelector('[data-feature="exports"] [data-export-part="embed-script"]')?.textContent ?? "";
  const body = script.replace(/^<script>|<\/script>$/g, "").replace(/origin !== "[^"]+"/, `origin !== "${site}"`);
  expect(body).toContain("tideline:height");
  const paths = ["/embed/crossover/", "/ko/embed/crossover/?cg=6&lg=2.5&sd=7.4&rho=0.7"];
  // A host that serves the site without its headers does not shut the sandbox off from the site.
  await page.route("**/frame/notebook/", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { "content-type": "text/html" } });
  });
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><script>window.heard=[];addEventListener("message",({data})=>heard.push(data));${body}</script>
        ${paths.map((path) => `<iframe src="${path}" width="100%" height="150" style="border:0"></iframe>`).join("")}
        <iframe src="/frame/notebook/" width="100%" height="150"></iframe>`,
    }),
  );
  await page.goto(`${site}/host.html`, { waitUntil: "load" });
  const calculators = () => page.frames().filter((frame) => frame.url().includes("/embed/crossover/"));
  const faults = async () => {
    const states = await Promise.all(
      calculators().map((frame) =>
        frame.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          const spare = innerHeight - document.body.getBoundingClientRect().height;
          if (!document.querySelector("gdp-crossover[data-ready]")) return "is not ready";
          if (location.search && !document.querySelector(".drawing [data-path=fan90][d^=M]")) return "has no fan";
          if (scrollHeight > innerHeight || scrollWidth > innerWidth) return `scrolls at ${innerWidth}`;
          return spare < 0 || spare > 1 ? `ends ${spare} px above its foot at ${innerWidth}` : "";
        }),
      ),
    );
    return states.filter(Boolean);
  };
  for (const width of [336, 416, 716, 1016, 1216]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(faults, { timeout: 15_000, message: `a host of ${width} px` }).toEqual([]);
  }
  const heard = () => page.evaluate(() => (window as unknown as { heard: { type: string; id: string }[] }).heard);
  const tellers = async () =>
    new Set((await heard()).flatMap(({ type, id }) => (type === "tideline:height" ? id : [])));
  await expect.poll(tellers, { timeout: 15_000 }).toEqual(new Set(["crossover", "notebook"]));
  const shown = () => Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body.textContent)));
  const before = await shown();
  const told = (await heard()).length;
  await sendJunk(page);
  for (const frame of page.frames())
    await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await shown()).toEqual(before);
  expect((await heard()).length).toBe(told);
  expect(page.faults).toEqual([]);
  await page.context().close();
});
