import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";

const browser = useBrowser();
const essays = {
  "digital-transformation": ["us-ecommerce-share", "trend-pulled-forward", "online-shares", "telehealth"],
  "hyper-personalization": ["platform-members", "personalization-evidence", "filter-bubble"],
  "social-media-privacy": ["privacy-recruiters", "privacy-precautions", "privacy-timeline"],
};
const pages = Object.entries(essays).flatMap(([slug, figures]) =>
  ["", "/ko"].map((language) => ({ path: `${language}/essays/${slug}/`, figures })),
);

describe.each(pages)("$path", ({ path, figures }) => {
  test("holds its figures, each with a drawing, without scripts", async () => {
    const page = await browser.open(path, { javaScriptEnabled: false });
    for (const id of figures) {
      const drawing = page.locator(`figure[data-figure="${id}"] svg:visible`).first();
      expect(await drawing.locator("path, circle, rect").count(), id).toBeGreaterThan(0);
    }
    await page.release();
  });

  test.each([360, 1280])("has chart texts of 11 px or more at %i px that do not touch one another", async (width) => {
    const page = await browser.open(path, { viewport: { width, height: 900 } });
    const faults = await page.locator("figure[data-figure] svg:visible").evaluateAll((drawings) =>
      drawings.flatMap((svg) => {
        const id = svg.closest("figure")?.getAttribute("data-figure");
        const lines = [...svg.querySelectorAll("text")]
          .flatMap((text) => {
            const parts = [...text.querySelectorAll("tspan")];
            return parts.length > 0 ? parts : [text];
          })
          .filter((line) => line.textContent?.trim())
          .map((line) => ({ words: line.textContent, box: line.getBoundingClientRect(), line }));
        const scale = (svg as SVGSVGElement).getScreenCTM()?.a ?? 1;
        const small = lines
          .filter(({ line }) => Number.parseFloat(getComputedStyle(line).fontSize) * scale < 10.95)
          .map(({ words }) => `${id}: "${words}" is too small`);
        const cut = lines
          .filter(({ box }) => box.left < -1 || box.right > innerWidth + 1)
          .map(({ words }) => `${id}: "${words}" is cut off`);
        const touching = lines.flatMap((a, i) =>
          lines.slice(i + 1).flatMap((b) => {
            const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
            return across > 1 && down > 4 ? [`${id}: "${a.words}" touches "${b.words}"`] : [];
          }),
        );
        return [...small, ...cut, ...touching];
      }),
    );
    expect(faults).toEqual([]);
    await page.release();
  });
});

describe("the filter bubble", () => {
  test("answers the slider, keeps it in the address and gives it back on the next visit", async () => {
    const page = await browser.open("/essays/hyper-personalization/");
    const figure = page.locator('figure[data-figure="filter-bubble"]');
    const answer = figure.locator('[data-part="answer"]');
    await figure.scrollIntoViewIfNeeded();
    await page.waitForSelector("filter-bubble[data-ready]");
    const before = await answer.textContent();
    await figure.locator('input[name="exploration"]').fill("60");
    expect(await answer.textContent()).toContain("With 60% shown at random");
    expect(await answer.textContent()).not.toBe(before);
    expect(new URL(page.url()).searchParams.get("exploration")).toBe("60");
    const told = await answer.textContent();
    await page.reload();
    await expect.poll(() => answer.textContent(), { timeout: 15_000 }).toBe(told);
    expect(page.faults).toEqual([]);
    await page.release();
  });

  test("shows the nearest valid values for a hostile address, and says so", async () => {
    const page = await browser.open("/ko/essays/hyper-personalization/?exploration=1e9&seed=<script>");
    const figure = page.locator('figure[data-figure="filter-bubble"]');
    await expect.poll(() => figure.locator('[data-part="changed"]').isVisible(), { timeout: 15_000 }).toBe(true);
    expect(await figure.locator('input[name="exploration"]').inputValue()).toBe("100");
    expect(await figure.locator('input[name="seed"]').inputValue()).toBe("1");
    await page.release();
  });

  test("has no controls that would do nothing without scripts", async () => {
    const page = await browser.open("/essays/hyper-personalization/", { javaScriptEnabled: false });
    expect(await page.locator('figure[data-figure="filter-bubble"] form').isVisible()).toBe(false);
    await page.release();
  });
});
