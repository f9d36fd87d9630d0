import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeTogether } from "../../src/refresh/writeTogether.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "together-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "data/a"), { recursive: true });
  writeFileSync(join(root, "data/a/a.csv"), "before");
});

test("writeTogether writes all files, new folders included, and leaves nothing beside them", () => {
  writeTogether(root, [
    { path: "data/a/a.csv", content: "after" },
    { path: "data/b/b.csv", content: "new" },
  ]);
  expect(readFileSync(join(root, "data/a/a.csv"), "utf8")).toBe("after");
  expect(readFileSync(join(root, "data/b/b.csv"), "utf8")).toBe("new");
  expect(readdirSync(join(root, "data/a"))).toEqual(["a.csv"]);
});

test("writeTogether puts back what it wrote where the last file cannot be put in its place", () => {
  // A folder stands where the second file is to be: it can be written beside, and not moved there.
  mkdirSync(join(root, "data/a/datapackage.json/inside"), { recursive: true });
  expect(() =>
    writeTogether(root, [
      { path: "data/a/a.csv", content: "after" },
      { path: "data/b/b.csv", content: "new" },
      { path: "data/a/datapackage.json", content: "{}" },
    ]),
  ).toThrow();
  expect(readFileSync(join(root, "data/a/a.csv"), "utf8")).toBe("before");
  expect(existsSync(join(root, "data/b"))).toBe(false);
  expect(readdirSync(join(root, "data/a")).sort()).toEqual(["a.csv", "datapackage.json"]);
});

test("writeTogether touches nothing where a file cannot be begun", () => {
  const path = `data/a/a.csv/inside.csv`;
  expect(() =>
    writeTogether(root, [
      { path: "data/a/a.csv", content: "after" },
      { path, content: "x" },
    ]),
  ).toThrow();
  expect(readFileSync(join(root, "data/a/a.csv"), "utf8")).toBe("before");
  expect(readdirSync(join(root, "data/a"))).toEqual(["a.csv"]);
});
