import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { restMark } from "../../src/content/restMark.ts";

const root = mkdtempSync(join(tmpdir(), "rest-mark-"));
afterAll(() => rmSync(root, { recursive: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

const names = [
  "src/styles/page.css",
  "src/essays/sales/facts.yaml",
  "src/essays/sales/figures/sales/query.sql",
  "data/sales/sales.csv",
  "notebooks/sales.html",
  "public/theme.js",
  "package-lock.json",
  "astro.config.mjs",
  "tsconfig.json",
];
beforeAll(() => {
  for (const name of [...names, "src/essays/sales/en.mdx", "src/essays/sales/ko.mdx"]) put(name, "a");
});

test("the same files and settings give the same mark", () =>
  expect(restMark(root, ["/", undefined])).toBe(restMark(root, ["/", undefined])));

test.each(names)("another %s gives another mark", (name) => {
  const before = restMark(root, []);
  put(name, "b");
  expect(restMark(root, [])).not.toBe(before);
});

test("a file that moves, and one that comes, give another mark", () => {
  const before = restMark(root, []);
  put("src/styles/other.css", "");
  const after = restMark(root, []);
  rmSync(join(root, "src/styles/other.css"));
  put("src/other.css", "");
  expect(new Set([before, after, restMark(root, [])]).size).toBe(3);
});

test("a setting counts by its place", () =>
  expect(restMark(root, ["a", undefined])).not.toBe(restMark(root, [undefined, "a"])));

test("the text of an essay, which has a key of its own, leaves the mark as it is", () => {
  const before = restMark(root, []);
  put("src/essays/sales/en.mdx", "b");
  expect(restMark(root, [])).toBe(before);
});

test("a project without a lockfile has a mark too, and another one than with it", () => {
  const before = restMark(root, []);
  rmSync(join(root, "package-lock.json"));
  const after = restMark(root, []);
  put("package-lock.json", "b");
  expect(after).not.toBe(before);
  expect(restMark(root, [])).toBe(before);
});
