import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { chartabilityFaults, heldElsewhere } from "./chartability.ts";
import { labelFaults } from "./labelFaults.ts";

const browser = useBrowser();
const ids = readdirSync("dist/charts", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

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
