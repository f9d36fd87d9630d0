import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { rangedSite } from "../site/rangedSite.ts";
import { makeSales } from "../site/salesTable.ts";
import { median } from "./percentiles.ts";
import { openResults } from "./results.ts";
import { launchBrowser } from "./servedSite.ts";

// A table of ten million rows that stays on its host, asked in the explorer: what the first selective question reads.

const record = openResults("ranges");
const rounds = Number(process.env.ROUNDS ?? 3);
const file = await makeSales(Number(process.env.ROWS ?? 10_000_000));
const site = await rangedSite(file);
const browser = await launchBrowser();

/** Asks in a browser that keeps nothing, and gives the milliseconds from asking to the table as the page says them. */
async function ask(page: Page, region: string): Promise<void> {
  const sql = `select count(*), round(sum(amount), 2) from daily_sales where region = '${region}' and day between date '2018-01-01' and date '2018-12-31'`;
  await page.goto(`${site.address}/explorer/?sql=${encodeURIComponent(sql)}&run=1`);
  await page.waitForSelector('#explorer-result[data-state="done"]');
}

const read = () =>
  site.log.reduce((sum, { range }) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
    return sum + Number(to) - Number(from) + 1;
  }, 0);

try {
  const [bytes, requests, times]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < rounds; i++) {
    const page = await (await browser.newContext()).newPage();
    site.log = [];
    await ask(page, `R${String(7 + 50 * i).padStart(3, "0")}`);
    bytes.push(read());
    requests.push(site.log.length);
    const caption = await page.locator("#explorer-result caption").textContent();
    times.push(Number(/([\d,]+) ms/.exec(caption ?? "")?.[1]?.replace(",", "")));
    await page.context().close();
  }
  record({ what: "the file", value: file.bytes / 1e6, unit: "MB" });
  record({
    what: "attach and first selective question",
    value: Math.max(...bytes) / 1e6,
    unit: "MB",
    budget: { most: 1.5 },
  });
  record({ what: "the same, requests", value: Math.max(...requests), unit: "requests", budget: { most: 16 } });
  record({ what: "the same, from asking to rows", value: median(times), unit: "ms" });
} finally {
  await browser.close();
  site.server.close();
  rmSync(file.folder, { recursive: true });
}
