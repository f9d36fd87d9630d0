import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { oversizedText } from "./oversizedText.ts";

const browser = useBrowser();
const essay = "/essays/us-china-crossover/";
const figures = [
  "china-us-ratio",
  "article-2020-against-actual",
  "ratio-decomposition",
  "horizon-recedes",
  "crossover-forecasts",
  "retail-ratio",
  "income-per-head",
  "gdp-crossover",
];

describe.each(["", "/ko"])("the US–China essay (%s)", (language) => {
  test("holds its figures, each with a drawing, without scripts", async () => {
    const page = await browser.open(language + essay, { javaScriptEnabled: false });
    for (const id of figures) {
      const figure = page.locator(`figure[data-figure="${id}"]`);
      expect(await figure.count(), id).toBe(1);
      expect(await figure.locator("svg:visible").first().locator("path, circle, rect").count(), id).toBeGreaterThan(0);
    }
    await page.release();
  });

  test.each([360, 1280])(
    "has no chart text under 11 px at %i px, and none that is cut off by the screen",
    async (width) => {
      const page = await browser.open(language + essay, { viewport: { width, height: 900 } });
      const faults = await page.locator("figure[data-figure] svg text").evaluateAll((texts) =>
        texts.flatMap((text) => {
          const box = text.getBoundingClientRect();
          const svg = text.closest("svg") as SVGSVGElement;
          const visible = box.width > 0 && getComputedStyle(svg).visibility !== "hidden" && text.textContent?.trim();
          if (!visible) return [];
          const size = Number.parseFloat(getComputedStyle(text).fontSize) * (svg.getScreenCTM()?.a ?? 1);
          const id = text.closest("figure")?.getAttribute("data-figure");
          if (size < 10.95) return [`${id}: "${text.textContent}" is ${size.toFixed(1)} px`];
          if (box.left < -1 || box.right > innerWidth + 1) return [`${id}: "${text.textContent}" is cut off`];
          return [];
        }),
      );
      expect(faults).toEqual([]);
      if (width === 1280) expect(await oversizedText(page)).toEqual([]);
      await page.release();
    },
  );
});

test.each(figures.slice(0, -1))("%s has its files at stable addresses", (id) => {
  const csv = readFileSync(`dist/charts/${id}.csv`, "utf8");
  const { rows, columns } = JSON.parse(readFileSync(`dist/charts/${id}.json`, "utf8"));
  expect(csv.split("\n")[0]).toBe(Object.keys(columns).join(","));
  expect(rows.length).toBeGreaterThan(0);
  for (const language of ["", "ko/"]) {
    expect(readFileSync(`dist/${language}charts/${id}.svg`, "utf8")).toMatch(/^<svg [^>]*xmlns=/);
    expect(readFileSync(`dist/${language}charts/${id}.png`).subarray(1, 4).toString()).toBe("PNG");
    expect(existsSync(`dist/${language}embed/${id}/index.html`)).toBe(true);
  }
});

test("a drawing taken away as a file names no colour that only the page knows", () => {
  expect(readFileSync("dist/charts/china-us-ratio.svg", "utf8")).not.toContain("var(");
});

test("the table, the SQL and the words of a figure open from the keyboard", async () => {
  const page = await browser.open(essay);
  const figure = page.locator('figure[data-figure="china-us-ratio"]');
  for (const part of ["table", "sql", "text"]) {
    await figure.locator(`details[data-part=${part}] > summary`).focus();
    await page.keyboard.press("Enter");
    expect(
      await figure.locator(`details[data-part=${part}]`).evaluate((details) => (details as HTMLDetailsElement).open),
    ).toBe(true);
  }
  expect(await figure.locator("tbody tr").count()).toBeGreaterThan(20);
  await page.release();
});
