import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "tideline-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the test runner adds to the environment would reach the build, BASE_URL above all. */
const runnersOwn = /^(?:BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|VITE.*)$/;

function build(outDir: string, environment: Record<string, string> = {}): void {
  const own = Object.entries(process.env).filter(([name]) => !runnersOwn.test(name));
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/astro", ["build", "--outDir", outDir], {
    encoding: "utf8",
    env: { ...Object.fromEntries(own), ...environment } as NodeJS.ProcessEnv,
  });
  expect(status, stdout + stderr).toBe(0);
}

function hashes(root: string): Map<string, string> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length), createHash("sha256").update(readFileSync(file)).digest("hex")] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test("a second build gives the same bytes, file for file", { timeout: 300_000 }, () => {
  const again = join(folder, "again");
  build(again);
  const [first, second] = [hashes("dist"), hashes(again)];
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file)).toEqual([]);
});

test("under a base path every link and file of a page lies below it", { timeout: 300_000 }, () => {
  const based = join(folder, "based");
  build(based, { BASE: "/tideline/" });
  for (const page of [
    "index.html",
    "ko/index.html",
    "essays/us-china-crossover/index.html",
    "ko/crossover/index.html",
  ]) {
    const html = readFileSync(join(based, page), "utf8");
    const addresses = Array.from(
      html.matchAll(/\b(?:href|src|action)="(\/[^"]*)"/g),
      ([, address]) => address as string,
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith("/tideline/"))).toEqual([]);
  }
});
