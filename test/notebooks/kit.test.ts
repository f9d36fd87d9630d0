import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { bundledFiles } from "../../src/datasets/readDatasets.ts";
import { loadTableSql, tableName } from "../../src/datasets/tableSql.ts";
import { readNotebook } from "../../src/notebooks/compile/readNotebook.ts";
import { notebookFile } from "../../src/notebooks/download/notebookFile.ts";

// Within the project, where the kit finds the fonts of its own template.
const folder = mkdtempSync(resolve("node_modules/.notebooks-"));
afterAll(() => rmSync(folder, { recursive: true }));
const files = readdirSync("notebooks").filter((name) => name.endsWith(".html"));

/** Builds with the kit's own command line; gives back what it wrote. */
function kitBuild(root: string, out: string): string[] {
  const kit = resolve("node_modules/@observablehq/notebook-kit/dist/bin/notebooks.js");
  execFileSync(
    process.execPath,
    [kit, "build", "--root", root, "--out", out, "--", ...files.map((file) => join(root, file))],
    { stdio: "pipe" },
  );
  return readdirSync(out);
}

test("every notebook builds in its place with the kit's own command line", () => {
  const out = join(folder, "in-place");
  expect(kitBuild("notebooks", out)).toEqual(expect.arrayContaining(files));
  for (const file of files)
    expect(readFileSync(join(out, file), "utf8")).toContain(
      `<title>${readNotebook(`notebooks/${file}`, readFileSync(`notebooks/${file}`, "utf8")).notebook.title}`,
    );
}, 180_000);

test("the file to take away has everything inside and builds far from the site", async () => {
  const database = await openNative(bundledFiles().map(({ descriptor, csvPath }) => loadTableSql(descriptor, csvPath)));
  const tables = bundledFiles().map(({ descriptor }) => tableName(descriptor));
  const root = join(folder, "elsewhere");
  mkdirSync(root);
  for (const file of files) {
    const rows = (table: string) => {
      expect(tables).toContain(table);
      return database.rows<Record<string, unknown>>(`select * from ${table}`);
    };
    const text = await notebookFile(`notebooks/${file}`, { address: `https://example.org/notebooks/${file}/`, rows });
    expect(text).not.toMatch(/\.\.\/src\/|\.\.\/data\//);
    const { notebook, faults } = readNotebook(file, text);
    expect(faults).toEqual([]);
    expect(notebook.cells.length).toBeGreaterThan(10);
    writeFileSync(join(root, file), text);
  }
  await database.close();
  expect(kitBuild(root, join(folder, "built-elsewhere"))).toEqual(expect.arrayContaining(files));
}, 240_000);
