import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildBeside } from "../../src/commands/buildBeside.ts";

let root = "";
let dist = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "beside-"));
  dist = join(root, "dist");
  mkdirSync(dist);
  writeFileSync(join(dist, "index.html"), "the former");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const module = pathToFileURL(join(process.cwd(), "src/commands/buildBeside.ts")).href;
/** A build that writes `pages` pages of one word, waits, and ends with a status. */
const building = (word: string, { pages = 2, wait = 0, status = 0 } = {}) =>
  `const { mkdirSync, writeFileSync } = require("node:fs");
mkdirSync(process.argv[1]);
for (let i = 0; i < ${pages}; i++) writeFileSync(process.argv[1] + "/" + (i || "index") + ".html", "${word}");
setTimeout(() => process.exit(${status}), ${wait});`;
const build = (code: string) => buildBeside(dist, (folder) => [process.execPath, "-e", code, folder]);
const contents = () => readdirSync(dist).map((name) => readFileSync(join(dist, name), "utf8"));

test("a build that ends well takes the place of the one before it, whole, and leaves nothing beside it", async () => {
  writeFileSync(join(dist, "gone.html"), "a page that is no more");
  expect(await build(building("new"))).toBe(0);
  expect(contents()).toEqual(["new", "new"]);
  expect(readdirSync(root)).toEqual(["dist"]);
});

test("a build that fails, and one whose program is missing, change nothing", async () => {
  expect(await build(building("half", { status: 3 }))).toBe(3);
  expect(await buildBeside(dist, () => [join(root, "no-such-program")])).not.toBe(0);
  expect(contents()).toEqual(["the former"]);
  expect(readdirSync(root)).toEqual(["dist"]);
});

test("a first build needs no folder to be there", async () => {
  rmSync(dist, { recursive: true });
  expect(await build(building("first"))).toBe(0);
  expect(contents()).toEqual(["first", "first"]);
});

/** The same in a process of its own, which a test can kill. */
function buildApart(code: string) {
  const script = `const { buildBeside } = await import(${JSON.stringify(module)});
process.exit(await buildBeside(${JSON.stringify(dist)}, (folder) => [process.execPath, "-e", ${JSON.stringify(code)}, folder]));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
  return { child, ended: new Promise<number | null>((resolve) => child.on("close", resolve)) };
}
const written = () => readdirSync(root).some((name) => name !== "dist" && existsSync(join(root, name, "index.html")));

test.each(["SIGTERM", "SIGKILL"] as const)(
  "a build that gets %s in its middle changes nothing, and the next one clears what it left",
  async (signal) => {
    const { child, ended } = buildApart(building("half", { wait: 2000 }));
    await expect.poll(written, { timeout: 10_000 }).toBe(true);
    child.kill(signal);
    expect(await ended).not.toBe(0);
    expect(contents()).toEqual(["the former"]);
    await build(building("new"));
    expect(contents()).toEqual(["new", "new"]);
    expect(readdirSync(root)).toEqual(["dist"]);
  },
);

test("two builds at once do not mix: the site is one of them, whole, at every moment", async () => {
  const both = [
    buildApart(building("one", { pages: 40, wait: 300 })),
    buildApart(building("two", { pages: 40, wait: 1500 })),
  ];
  const seen = new Set<string>();
  const look = () => {
    try {
      seen.add([...new Set(contents())].join());
    } catch {
      // The folder was exchanged while its pages were read.
    }
  };
  const watching = setInterval(look, 5);
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
  clearInterval(watching);
  expect([...new Set(contents())]).toEqual(["two"]);
  // A list that was being read when the folder made way for another may come out empty.
  expect([...seen].filter((words) => !["the former", "one", "two", ""].includes(words))).toEqual([]);
  expect(readdirSync(root)).toEqual(["dist"]);
});
