import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { changedTitles, publishedTitles } from "../../src/figures/publishedTitles.ts";

test("a title that a changed query fills otherwise is told in both languages, before and after", async () => {
  const root = mkdtempSync(join(tmpdir(), "titles-"));
  const before = await publishedTitles();
  expect(before.size).toBe(contentOf().figures().length);
  cpSync("data", join(root, "data"), { recursive: true });
  cpSync("src/essays", join(root, "src/essays"), { recursive: true });
  // The revenue of the last year is ten times as much.
  const query = join(root, "src/essays/bytedance/figures/bytedance-revenue/query.sql");
  const sql = readFileSync(query, "utf8");
  writeFileSync(
    query,
    `select * replace (if(metric = 'revenue' and period = '2023', value * 10, value) as value) from (${sql})`,
  );
  const after = await publishedTitles(contentOf(root));
  const told = changedTitles(before, after);
  rmSync(root, { recursive: true });
  expect(told.map((line) => line.slice(0, line.indexOf(":")))).toEqual([
    "bytedance-revenue (en)",
    "bytedance-revenue (ko)",
  ]);
  expect(told[0]).toContain(` ${before.get("bytedance-revenue")?.en} → `);
});
