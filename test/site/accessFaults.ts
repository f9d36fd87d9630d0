import axe from "axe-core";
import type { Page } from "playwright-core";

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** What axe finds in a page as it stands, by all its rules or only some. */
export async function accessFaults(page: Page, rules: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: { run(context: object, options: object): Promise<AxeResult> } };
    // A list of hundreds of like entries is tried on its first ones.
    const context = { exclude: [["[data-verdict-section] article:nth-of-type(n+4)"]] };
    const options = only.length > 0 ? { runOnly: { type: "rule", values: only } } : {};
    const { violations } = await axe.run(context, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
  }, rules);
}
