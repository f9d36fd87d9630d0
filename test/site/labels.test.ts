import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { chartabilityFaults, heldElsewhere } from "./chartability.ts";

const browser = useBrowser();
const ids = readdirSync("dist/charts", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Labels of the visible drawing that touch each other or leave the drawing, in the fonts of the page. */
function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const svg = [...document.querySelectorAll(".drawing svg")].find((each) => each.getBoundingClientRect().width > 0);
    if (!svg) return ["no drawing is visible"];
    const frame = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll("text")]
      .filter((text) => text.textContent?.trim())
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const outside = labels
      .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
      .map(({ words }) => `"${words}" leaves the drawing`);
    const touching = labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 1 && down > 3 ? [`"${a.words}" touches "${b.words}"`] : [];
      }),
    );
    return [...outside, ...touching];
  });
}

describe.each(["", "/ko"])("labels (%s)", (language) => {
  test.each(ids)("of %s stand apart and inside the drawing, wide and narrow", async (id) => {
    const page = await browser.open(`${language}/charts/${id}/`);
    expect(await labelFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await labelFaults(page)).toEqual([]);
    expect(await chartabilityFaults(page)).toEqual([]);
    await page.release();
  });
});

test("the heuristics that are held elsewhere are held by tests of that name", () => {
  for (const [heuristic, [file, name]] of Object.entries(heldElsewhere))
    expect(readFileSync(file, "utf8"), heuristic).toContain(name);
});
