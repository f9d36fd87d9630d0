import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { askersOf } from "../../src/commands/askersOf.ts";
import { contentOf } from "../../src/content/content.ts";

test("askersOf(table) are the facts and figures that name a table, and none whose table only begins like it", () => {
  const root = mkdtempSync(join(tmpdir(), "askers-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const files = {
    "ports/facts.yaml": "a: { sql: select 1 from outlook_2026_04 }\n",
    "ports/figures/ships/query.sql": "from outlook_2026_04_rows",
    "trade/facts.yaml": "b: { sql: select 1 from other }\n",
    "trade/figures/goods/query.sql": "select *\nfrom Outlook_2026_04 -- the one of April",
  };
  for (const [path, text] of Object.entries(files)) {
    const place = join(root, "src/essays", path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  expect(askersOf("outlook_2026_04", contentOf(root))).toEqual([
    "src/essays/ports/facts.yaml",
    "src/essays/trade/figures/goods/query.sql",
  ]);
});
