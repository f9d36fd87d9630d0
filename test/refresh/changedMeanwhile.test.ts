import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { changedMeanwhile } from "../../src/refresh/changedMeanwhile.ts";

test("changedMeanwhile names a file that another run wrote after it was read, or made, and none else", () => {
  const root = mkdtempSync(join(tmpdir(), "meanwhile-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "data/a"), { recursive: true });
  const [table, fresh] = ["data/a/a.csv", "data/a/b.csv"];
  writeFileSync(join(root, table), "before");
  const content = contentOf(root);
  const changes = [table, fresh].map((path) => ({ path, content: "after" }));
  expect(content.file(table)?.text).toBe("before");
  expect(content.file(fresh)).toBeUndefined();
  expect(changedMeanwhile(content, changes)).toBeUndefined();
  writeFileSync(join(root, fresh), "another's");
  expect(changedMeanwhile(content, changes)).toBe(fresh);
  writeFileSync(join(root, table), "another");
  expect(changedMeanwhile(content, changes)).toBe(table);
  rmSync(join(root, table));
  expect(changedMeanwhile(content, changes)).toBe(table);
});
