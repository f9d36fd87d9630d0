import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { catalogue } from "../../src/datasets/catalogue.ts";
import { tableName } from "../../src/datasets/tableSql.ts";
import { datasetsLeftOut, leftOut } from "../../src/notebooks/download/leftOut.ts";
import { notebookFile } from "../../src/notebooks/download/notebookFile.ts";
import { notebookWords } from "../../src/notebooks/notebookWords.ts";
import { addPulledTrips } from "../datasets/pulledTrips.ts";

const root = mkdtempSync(join(tmpdir(), "left-out-"));
afterAll(() => rmSync(root, { recursive: true }));
const site = new URL("https://example.org/");

const cell = `const db = DuckDBClient.of({
  trips: FileAttachment("../data/trips/trips.csv"),
  world_bank_gdp: FileAttachment("../data/world-bank-gdp/world-bank-gdp.csv")
});`;

test("the file of a notebook over a pulled table names the table's page, which later builds have too", async () => {
  const trips = await addPulledTrips(root, join(root, "store"), 4);
  const page = join(root, "trips.html");
  writeFileSync(
    page,
    `<!doctype html>
<notebook>
  <title>Trips</title>
  <script id="1" type="module">
    ${cell.replaceAll("\n", "\n    ")}
  </script>
</notebook>
`,
  );
  const datasets = [...catalogue, trips];
  const rows = async (table: string) => {
    const dataset = datasets.find((each) => tableName(each) === table);
    return (dataset && leftOut(dataset, site)) ?? [{ country: "Korea" }];
  };
  const text = await notebookFile(page, { address: "https://example.org/notebooks/trips/", rows });
  // Ten towns on four days.
  expect(text).toContain(
    "The table trips has 40 rows and is not in this file. It can be had at https://example.org/data/trips/, and",
  );
  expect(text).toContain('["Korea"]');
  expect(text).not.toMatch(/[0-9a-f]{64}/);
});

test("its page names the tables that are not in the file: those that lie in the store and that a cell's code asks for", async () => {
  const trips = await addPulledTrips(root, join(root, "store"), 4);
  const named = (mode: string, source: string) =>
    datasetsLeftOut([{ mode, source }], [...catalogue, trips]).map(({ name }) => name);
  expect(named("js", cell)).toEqual(["trips"]);
  expect(named("md", cell)).toEqual([]);
  expect(named("js", 'trips_by_town: FileAttachment("../charts/trips-by-town.csv")')).toEqual([]);
});

test.each(["en", "ko"] as const)("in %s the sentence has one place for their names", (language) => {
  expect(notebookWords[language].filesNoteWithout.split("{tables}")).toHaveLength(2);
});
