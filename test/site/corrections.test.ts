import { expect, test } from "vitest";
import { correctionsOf } from "../../src/facts/corrections.ts";
import { useBrowser } from "./browser.ts";

const browser = useBrowser();

/** How many numbers the log of an essay holds: those that changed, and those that were withdrawn. */
const logged = (essay: string) =>
  correctionsOf(essay)
    .map(({ changes, withdrawn }) => Object.keys({ ...changes, ...withdrawn }).length)
    .reduce((a, b) => a + b, 0);

test.each(["digital-transformation", "us-china-crossover"])(
  "the corrections under %s show every number of the log, the Korean ones without an English word",
  async (essay) => {
    const numbers = async (path: string) =>
      (await browser.open(path)).locator(".essay-corrections details li").allTextContents();
    const english = await numbers(`/essays/${essay}/`);
    const korean = await numbers(`/ko/essays/${essay}/`);
    expect(english).toHaveLength(logged(essay));
    expect(korean).toHaveLength(logged(essay));
    expect(korean.map((text) => text.split(": ").at(-1)).filter((text) => /[a-z]/i.test(text ?? ""))).toEqual([]);
    expect(english.filter((text) => text.endsWith("→ withdrawn")).length).toBe(
      korean.filter((text) => text.endsWith("→ 본문에서 뺌")).length,
    );
  },
);

test("the front page's count of corrected numbers leads to the numbers, with their fold open", async () => {
  const page = await browser.open("/");
  const links = page.locator('.front-news a[href*="/#corrections-"]');
  expect(await links.count()).toBeGreaterThan(0);
  await links.first().click();
  const numbers = page.locator(".essay-corrections details[open] ul:target");
  await numbers.waitFor();
  expect(await numbers.isVisible()).toBe(true);
  await page.release();
});
