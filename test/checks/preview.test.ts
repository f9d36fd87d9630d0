import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ListOfMistakes } from "../../src/checks/preview.ts";
import { type Offer, proposalsAddress, type Written } from "../../src/proposals/preview/offer.ts";
import { ownEnvironment } from "../ownEnvironment.ts";

const folder = mkdtempSync(join(tmpdir(), "preview-"));
const settings = [".cspell.json", ".spelling-ko.txt", "package.json", "astro.config.mjs", "tsconfig.json"];
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
  // Without notebooks, which are run before the first page is there and again after every change of data.
  for (const name of ["src", "data", "public", ...settings]) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const port = await freePort();
  address = `http://localhost:${port}`;
  preview = spawn(process.execPath, [resolve("node_modules/astro/bin/astro.mjs"), "dev", "--port", String(port)], {
    cwd: folder,
    env: ownEnvironment(),
    stdio: "ignore",
  });
  await vi.waitUntil(async () => (await status("/")) === 200, { timeout: 200_000, interval: 500 });
}, 300_000);

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
  await expect.poll(listed, { timeout: 60_000, interval: 200 }).toEqual({});
  change(facts, "= 'TikTok' from article_2020_bytedance", "= 'Twitter' from article_2020_bytedance");
  change(figure, "mark: ", "mark: no");
  writeFileSync(join(folder, csv), (sound[csv] as string).replaceAll("\n", "\r\n"));
  await expect
    .poll(async () => Object.keys(await listed()).sort(), { timeout: 60_000, interval: 200 })
    .toEqual([csv, facts, figure]);
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
  expect(essay).toContain("astro:scripts/page.js");
  const script = await page("/@id/astro:scripts/page.js");
  for (const name of ["mistake-list.ts", "proposal-list.ts"]) expect(script).toContain(name);

  for (const file of [facts, figure, csv]) writeFileSync(join(folder, file), sound[file] as string);
  await expect.poll(listed, { timeout: 60_000, interval: 200 }).toEqual({});
  await expect
    .poll(() => page("/essays/bytedance/"), { timeout: 60_000, interval: 200 })
    .not.toMatch(/fact-missing"|figure-mistakes"/);
}, 300_000);

test("a number without a proof is marked, lists what proves it, and the chosen proof is written into facts and both texts", async () => {
  const essay = "src/essays/digital-transformation";
  const read = (name: string) => readFileSync(join(folder, essay, name), "utf8");
  const [en, ko, facts] = ["en.mdx", "ko.mdx", "facts.yaml"].map(read) as [string, string, string];
  // China's and America's GDP of 2021 in IMF, October 2025: 18,190 and 23,725 billion dollars.
  const draft = (text: string) => text.replace("---\n", "---\ndraft: true\n");
  writeFileSync(
    join(folder, essay, "en.mdx"),
    `${draft(en)}\nIn 2021 the GDP of China stood at 76.7% of that of the United States.\n`,
  );
  writeFileSync(join(folder, essay, "ko.mdx"), `${draft(ko)}\n2021년 중국의 GDP는 미국의 76.7%였다. 나라은 컸다.\n`);
  await expect
    .poll(() => page("/essays/digital-transformation/"), { timeout: 60_000, interval: 200 })
    .toMatch(/<mark class="unproved" data-unproved="0"[^>]*>76\.7%<\/mark>/);
  expect(await page("/ko/essays/digital-transformation/")).toMatch(/<mark class="unproved"[^>]*>76\.7%<\/mark>/);
  expect(Object.values(await listed()).join("\n")).toContain('"76.7%" stands in the prose without a proof');

  // News and facts say of a draft that it is one; of the others nothing.
  const [, ownId = ""] = /^([\w-]+):$/m.exec(facts) ?? [];
  for (const [path, mark] of [
    ["/", "Draft"],
    ["/ko/", "초고"],
  ] as const) {
    expect(await page(path)).toMatch(
      new RegExp(`class="front-news"[^]*/essays/digital-transformation/"[^>]*>[^<]*</a> *<mark[^>]*>${mark}</mark>`),
    );
    const index = await page(`${path}facts/`);
    expect(index.match(/data-essay="digital-transformation"/g)?.length).toBe(
      index.match(new RegExp(`<mark[^>]*>${mark}</mark>`, "g"))?.length,
    );
    expect(await page(`${path}facts/${ownId}/`)).toContain(`>${mark}</mark>`);
  }

  // Spelling comes last, from beside the server.
  const particle = '"나라은" has the other form of its particle. Write "나라는"';
  await expect
    .poll(async () => (await listed())[`${essay}/ko.mdx`], { timeout: 60_000, interval: 200 })
    .toContain(particle);

  const query = new URLSearchParams({
    essay: "digital-transformation",
    language: "en",
    number: "0",
    text: "76.7%",
  });
  const ask = async (more = "", init: RequestInit = {}) => {
    const answer = await fetch(`${address}${proposalsAddress}?${query}${more}`, init);
    return { status: answer.status, ...((await answer.json()) as Partial<Offer & Written> & { message?: string }) };
  };
  const { proposals = [], place } = await ask();
  expect(place).toMatch(/^src\/essays\/digital-transformation\/en\.mdx:\d+:\d+$/);
  const choice = proposals.findIndex(({ fact, sql }) => fact === null && /imf_weo/.test(sql));
  expect(proposals[choice]).toMatchObject({ text: "76.7%", unit: "percent", confidence: "high" });
  expect(Number(proposals[choice]?.value)).toBeCloseTo((18190 / 23725) * 100, 1);

  // Another site cannot have it written, nor a page that shows an older text.
  const from = { method: "POST", headers: { "sec-fetch-site": "cross-site", origin: "https://example.org" } };
  expect((await fetch(`${address}${proposalsAddress}?${query}&choice=${choice}`, from)).ok).toBe(false);
  const stale = await fetch(`${address}${proposalsAddress}?${query}`.replace("76.7%25", "76.8%25"), { method: "POST" });
  expect(stale.status).toBe(409);
  expect(read("facts.yaml")).toBe(facts);

  const { status: written, id = "" } = await ask(`&choice=${choice}`, { method: "POST" });
  expect(written).toBe(200);
  expect(read("facts.yaml")).toContain(`\n${id}:`);
  expect(read("en.mdx")).toContain(`stood at <Fact id="${id}" /> of that of the United States.`);
  expect(read("ko.mdx")).toMatch(new RegExp(`미국의 <Fact id="${id}"[^>]*/>`));
  await expect
    .poll(() => page("/essays/digital-transformation/"), { timeout: 60_000, interval: 200 })
    .not.toContain('class="unproved"');
  for (const [name, text] of Object.entries({ "en.mdx": en, "ko.mdx": ko, "facts.yaml": facts }))
    writeFileSync(join(folder, essay, name), text);
}, 300_000);
