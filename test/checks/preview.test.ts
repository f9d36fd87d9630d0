import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ListOfMistakes } from "../../src/checks/preview.ts";

const folder = mkdtempSync(join(tmpdir(), "preview-"));
let preview: ChildProcess;
let address: string;

/** A port that nobody listens on. */
const freePort = () =>
  new Promise<number>((answer) => {
    const server = createServer().listen(0, () => {
      const bound = server.address();
      server.close(() => answer(typeof bound === "object" && bound ? bound.port : 0));
    });
  });

beforeAll(async () => {
  for (const name of ["src", "data", "notebooks", "public", "package.json", "astro.config.mjs", "tsconfig.json"])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const port = await freePort();
  address = `http://localhost:${port}`;
  preview = spawn(process.execPath, [resolve("node_modules/astro/bin/astro.mjs"), "dev", "--port", String(port)], {
    cwd: folder,
    stdio: "ignore",
  });
  await vi.waitUntil(async () => (await status("/")) === 200, { timeout: 110_000, interval: 500 });
}, 120_000);

afterAll(async () => {
  const ended = new Promise((done) => preview.once("exit", done));
  preview.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

const status = (path: string) =>
  fetch(address + path).then(
    (answer) => answer.status,
    () => undefined,
  );
const page = async (path: string) => (await fetch(address + path)).text();
/** The files in the list, and what is told of them. */
async function listed(): Promise<Record<string, string>> {
  const { files } = (await (await fetch(`${address}/@mistakes`)).json()) as ListOfMistakes;
  return Object.fromEntries(files.map(({ file, mistakes }) => [file, mistakes.map(({ text }) => text).join("\n")]));
}

const facts = "src/essays/bytedance/facts.yaml";
const figure = "src/essays/bytedance/figures/tiktok-installs/figure.yaml";
const csv = "data/telehealth-us/telehealth-us.csv";
const sound = Object.fromEntries([facts, figure, csv].map((file) => [file, readFileSync(file, "utf8")]));
const change = (file: string, from: string, to: string) => {
  expect(sound[file]).toContain(from);
  writeFileSync(join(folder, file), (sound[file] as string).replace(from, to));
};

test("a false claim, a wrong mark and a table not sealed are in the list and in their places; other pages are served", async () => {
  await expect.poll(listed, { timeout: 20_000 }).toEqual({});
  change(facts, "= 'TikTok' from article_2020_bytedance", "= 'Twitter' from article_2020_bytedance");
  change(figure, "mark: ", "mark: no");
  writeFileSync(join(folder, csv), `${sound[csv]}\n`.replace(/\n\n$/, "\r\n"));
  await expect.poll(async () => Object.keys(await listed()).sort(), { timeout: 20_000 }).toEqual([csv, facts, figure]);
  expect(await listed()).toMatchObject({
    [csv]: expect.stringContaining("npm run data:seal telehealth-us"),
    [facts]: expect.stringContaining("the condition does not hold"),
    [figure]: expect.stringMatching(/tiktok-installs\/figure\.yaml:\d+:\d+ .*there is no "no/),
  });
  expect(await Promise.all(["/", "/ko/", "/essays/digital-transformation/", "/charts/"].map(status))).toEqual([
    200, 200, 200, 200,
  ]);
  const essay = await page("/essays/bytedance/");
  expect(essay).toMatch(/<mark class="fact-missing" data-fact-ref="tt-session-longest"/);
  expect(essay).toMatch(/<figure class="figure figure-mistakes" data-figure="tiktok-installs"/);
  expect(essay).toContain("mistake-list.ts");

  for (const file of [facts, figure, csv]) writeFileSync(join(folder, file), sound[file] as string);
  await expect.poll(listed, { timeout: 20_000 }).toEqual({});
  await expect
    .poll(() => page("/essays/bytedance/"), { timeout: 20_000 })
    .not.toMatch(/fact-missing"|figure-mistakes"/);
}, 120_000);
