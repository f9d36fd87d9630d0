import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, expect, test } from "vitest";
import { withMeanings } from "../imports/proposed.ts";
import { runCommand } from "./runCommand.ts";

const folder = mkdtempSync(join(tmpdir(), "import-"));
afterAll(() => rmSync(folder, { recursive: true }));
const text = (path: string) => readFileSync(join(folder, path), "utf8");
const run = (command: string, ...args: string[]) => runCommand(command, args, folder);
writeFileSync(join(folder, "sales.csv"), 'Shop,2020,2021\nA,"1,234.5",2\nB,3,\n');

test("data:import writes a dataset that data:check refuses until a person has filled it in, and then takes", () => {
  expect(run("dataImport", "sales.csv", "office-sales", "--dry-run")).toEqual({
    status: 0,
    said: expect.stringMatching(/^3 rows of 3 columns:\n[\s\S]*\nNothing was written\.\n$/),
  });
  const { status, said } = run("dataImport", "sales.csv", "office-sales");
  expect(status, said).toBe(0);
  expect(said).toContain("wrote data/office-sales/office-sales.csv\nwrote data/office-sales/datapackage.json\n");
  expect(said).toContain("npm run data:check office-sales fails until it is filled in");
  expect(said).toContain("the unit of value, in both languages");
  expect(text("data/office-sales/office-sales.csv")).toBe("shop,year,value\nA,2020,1234.5\nA,2021,2\nB,2020,3\n");
  expect(run("dataCheck", "office-sales").status).toBe(1);
  // A dataset that is still open stands in nobody's way.
  cpSync("test/fixtures/datasets/data/sound", join(folder, "data/sound"), { recursive: true });
  writeFileSync(join(folder, "least.sql"), "select min(sales) as least from sound");
  const asked = run("sql", "least.sql");
  expect(asked.status, asked.said).toBe(0);
  expect(asked.said).toContain("data/office-sales is passed over until it is filled in");
  expect(asked.said).toMatch(/least[\s\S]*\b7\b/);
  const descriptor = join(folder, "data/office-sales/datapackage.json");
  writeFileSync(descriptor, withMeanings(readFileSync(descriptor, "utf8")));
  expect(run("dataSeal", "office-sales")).toEqual({ status: 0, said: "office-sales is sealed.\n" });
  expect(run("dataCheck", "office-sales")).toEqual({ status: 0, said: "1 dataset is as its descriptor says.\n" });
});

test("data:import never writes over a dataset, and says what it was not given", () => {
  const before = text("data/office-sales/office-sales.csv");
  for (const [args, line] of [
    [
      ["sales.csv", "office-sales"],
      /^data\/office-sales is there already, and nothing was written\. Choose another name\.$/m,
    ],
    [["nowhere.csv", "x"], /^There is no file nowhere\.csv\.$/m],
    [["sales.csv", "Office Sales"], /^"Office Sales" cannot be a name: use small letters/],
    [["sales.csv"], /^npm run data:import -- <file> <name>/],
    [["sales.csv", "x", "--lines", "5"], /^--lines 5 are no lines\. Give the first and the last, as --lines 3-40\./],
    [["sales.csv", "x", "--shet", "y"], /^There is no option --shet; the nearest is --sheet\./],
    [["sales.csv", "x", "--separator", "dash"], /^sales\.csv: There is no separator "dash"\. Give one of comma, /],
  ] as const) {
    const { status, said } = run("dataImport", ...args);
    expect([args, status, said]).toEqual([args, 1, expect.stringMatching(line)]);
  }
  expect(text("data/office-sales/office-sales.csv")).toBe(before);
});

test("Parquet and JSON lines bring their own names, types and missing values", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows =
    "(values ('01', date '2024-01-31', 1.25, true), ('02', date '2024-02-29', null, false)) t(code, day, rate, open)";
  for (const [format, file] of [["parquet", "rows.parquet"] as const, ["json", "rows.jsonl"] as const]) {
    await connection.run(`copy (from ${rows}) to '${join(folder, file)}' (format ${format})`);
    const name = `office-${format}`;
    const { status, said } = run("dataImport", file, name);
    expect(status, said).toBe(0);
    expect(text(`data/${name}/${name}.csv`)).toBe(
      "code,day,rate,open\n01,2024-01-31,1.25,true\n02,2024-02-29,,false\n",
    );
    const types = JSON.parse(text(`data/${name}/datapackage.json`)).resources[0].schema.fields.map(
      ({ type }: { type: string }) => type,
    );
    expect(types).toEqual(["string", "date", "number", "boolean"]);
  }
});
