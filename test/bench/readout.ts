import { readdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { percentile } from "./percentiles.ts";
import { openResults } from "./results.ts";
import { launchBrowser, serveSite } from "./servedSite.ts";

// From a pointer's move over a chart to its drawn readout, on every figure, with the processor slowed four times. Beside
// it, in the same run, stands a page that writes one number where the pointer is: what any answer costs on this machine.
// Fails when the readout is not in the next frame, or takes more than the budget of times as long. Needs a built site.

/** p95 of all figures' moves against p95 of the bare page's, and the share of answers that came a frame late, %. */
const budget = { times: 4, late: 5 } as const;
const record = openResults("readout");
const slowdown = 4;
const movesPerFigure = 12;

interface Move {
  /** Frames drawn until the answer stood, and milliseconds until the frame with it was handed on. */
  readonly frames: number;
  readonly milliseconds: number;
}

/** Moves the pointer over a box, each time to where another answer is due, and hears when that answer stands. */
async function moves(page: Page, box: string, answer: string, count: number): Promise<Move[]> {
  const session = await page.context().newCDPSession(page);
  await page.locator(box).first().scrollIntoViewIfNeeded();
  const area = await page.locator(box).first().boundingBox();
  if (!area) throw new Error(`${page.url()} shows no ${box}.`);
  const moveTo = (share: number) => page.mouse.move(area.x + share * area.width, area.y + share * area.height);
  await moveTo(0.5);
  await page.locator(answer).first().waitFor({ state: "attached" });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.evaluate((answer) => {
    const found: Move[] = [];
    Object.assign(window, { moves: found });
    const text = () => document.querySelector(answer)?.textContent;
    addEventListener(
      "pointermove",
      ({ timeStamp }) => {
        const before = text();
        let frames = 0;
        const look = () => {
          frames += 1;
          // Heard after every callback of this frame, so that what they wrote is seen.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            if (text() !== before) found.push({ frames, milliseconds: performance.now() - timeStamp });
            else if (frames < 5) requestAnimationFrame(look);
          };
          channel.port2.postMessage(0);
        };
        requestAnimationFrame(look);
      },
      true,
    );
  }, answer);
  for (let i = 0; i < count; i++) {
    const share = 0.1 + (0.4 * i) / count;
    await moveTo(i % 2 === 0 ? share : 1 - share);
    await page.waitForTimeout(60);
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.mouse.move(0, 0);
  return page.evaluate(() => (window as unknown as { moves: Move[] }).moves);
}

async function bareMoves(browser: Browser): Promise<Move[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent("<!doctype html><title>One number</title><main><p>0</p></main>");
  await page.evaluate(() => {
    const text = document.querySelector("p")?.firstChild as Text;
    (document.querySelector("main") as HTMLElement).style.height = "400px";
    addEventListener("pointermove", (event) => {
      text.data = `${event.clientX} ${event.clientY}`;
    });
  });
  const found = await moves(page, "main", "p", 10 * movesPerFigure);
  await page.close();
  return found;
}

const p95 = (moves: readonly Move[]) =>
  percentile(
    moves.map(({ milliseconds }) => milliseconds),
    0.95,
  );

const { site, close } = await serveSite();
const browser = await launchBrowser();
try {
  const bare = await bareMoves(browser);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const ids = readdirSync("dist/charts", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const all: Move[] = [];
  for (const { name } of ids) {
    await page.goto(`${site}/charts/${name}/`, { waitUntil: "networkidle" });
    const own = await moves(page, ".drawing:visible", '[data-part="readout"]', movesPerFigure);
    all.push(...own);
    console.log(`${name}: ${own.length} answers, p95 ${p95(own).toFixed(1)} ms`);
  }
  record({
    what: `pointer to drawn readout, p95 of ${all.length} answers of ${ids.length} figures`,
    value: p95(all),
    unit: "ms",
    floor: p95(bare),
    budget: { times: budget.times },
  });
  record({
    what: "answers not in the next frame",
    value: (100 * all.filter(({ frames }) => frames > 1).length) / all.length,
    unit: "%",
    budget: { most: budget.late },
  });
} finally {
  await browser.close();
  close();
}
