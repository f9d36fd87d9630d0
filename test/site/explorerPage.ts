import type { Page } from "playwright-core";
import { retype } from "./retype.ts";

/** The address of a question that runs at once. */
export function asking(sql: string, language: "en" | "ko" = "en"): string {
  return `${language === "ko" ? "/ko" : ""}/explorer/?sql=${encodeURIComponent(sql)}&run=1`;
}

/** Waits until the explorer has answered or given up. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => ["done", "error"].includes(document.querySelector<HTMLElement>("#explorer-result")?.dataset.state ?? ""),
    null,
    // Looking at every frame would have each of them painted.
    { timeout: 50_000, polling: 30 },
  );
}

/** Puts SQL into the editor and runs it with the keyboard, as a reader does. */
export async function type(page: Page, sql: string): Promise<void> {
  await retype(page.locator(".cm-content"), sql);
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.querySelector("#explorer-result")?.setAttribute("data-state", "idle"));
  await page.keyboard.press("Control+Enter");
}

/** What the page says about the question: empty when it was answered. */
export async function sentence(page: Page): Promise<string> {
  return (await page.locator('[data-part="status"]').first().textContent()) ?? "";
}

/** The result as the page's permanent hooks give it: null for a null, else the raw text. */
export function values(page: Page): Promise<(string | null)[][]> {
  return page
    .locator("#explorer-result tbody tr:not([aria-hidden])")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("td")].map((cell) => (cell.dataset.null ? null : (cell.dataset.value ?? ""))),
      ),
    );
}

/** Asks again and says what came: the page still works. */
export async function stillAnswers(page: Page): Promise<boolean> {
  await type(page, "select count(*) from world_bank_gdp");
  await settled(page);
  return (await values(page))[0]?.[0] === "512";
}
