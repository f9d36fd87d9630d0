import { resolve } from "node:path";
import { expect, test } from "vitest";
import { contentOf, type DatasetFolder } from "../../src/content/content.ts";
import { DiagnosticError, formatDiagnostic } from "../../src/content/diagnostic.ts";
import { datasetFiles, readDataset } from "../../src/datasets/readDatasets.ts";

const content = contentOf("test/fixtures/datasets");
const folderOf = (name: string) => content.datasets().find((each) => each.name === name) as DatasetFolder;
const told = (name: string) => readDataset(folderOf(name)).faults.map(formatDiagnostic);

test("a sound folder gives its descriptor and the path of its table", () => {
  const { file, faults } = readDataset(folderOf("sound"));
  expect(faults).toEqual([]);
  expect(file?.csvPath).toBe(resolve("test/fixtures/datasets/data/sound/sound.csv"));
});

test("a folder without a table names the file that is missing", () => {
  expect(told("no-table")).toEqual([expect.stringMatching(/^data\/no-table\/no-table\.csv:1:1 found nothing/)]);
});

test("a folder without a descriptor says so", () => {
  expect(told("no-descriptor")).toEqual([
    expect.stringMatching(/no-descriptor\/datapackage\.json:1:1 found nothing, expected a descriptor/),
  ]);
});

test("a folder that is not called what its dataset is called says so", () => {
  expect(told("misnamed-folder")).toEqual([
    expect.stringMatching(/datapackage\.json:3:3 found "another-name", expected name: misnamed-folder/),
  ]);
});

test("a fault in the descriptor does not hide a fault in the table", () => {
  const [licence, cell, ...seal] = told("unknown-licence-and-bad-cell");
  expect(licence).toContain('found "Beerware"');
  expect(cell).toContain('.csv:3:12 found "thirteen", expected a number in column sales');
  expect(seal.every((fault) => fault.includes("as sealed"))).toBe(true);
});

test("a dataset that says how it is fetched has the SQL that makes its columns", () => {
  const sound = folderOf("sound");
  const block = '"refresh": { "connector": "csv", "url": "https://example.org/table.csv" },';
  const file: DatasetFolder["file"] = (name) => {
    const found = sound.file(name);
    if (!found || name !== "datapackage.json") return found;
    return { ...found, text: found.text.replace('"confidence"', `${block}\n  "confidence"`) };
  };
  expect(readDataset({ ...sound, file }).faults.map(formatDiagnostic)).toEqual([
    "data/sound/refresh.sql:1:1 found nothing, expected SQL that makes the columns out of the table raw. Write it, or drop the refresh block: data/README.md says how.",
  ]);
});

test("a table changed after sealing is found", () => {
  expect(told("changed-after-sealing")).toEqual([
    expect.stringMatching(
      /expected sha256:\w+, as sealed\. If the change is meant: npm run data:seal changed-after-sealing$/,
    ),
  ]);
});

test("datasetFiles(content) throws once, with every fault of every dataset", () => {
  const error = (() => {
    try {
      return datasetFiles(content);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(DiagnosticError);
  expect(new Set((error as DiagnosticError).diagnostics.map(({ file }) => file.split("/").at(-2)))).toEqual(
    new Set(["changed-after-sealing", "misnamed-folder", "no-descriptor", "no-table", "unknown-licence-and-bad-cell"]),
  );
});
