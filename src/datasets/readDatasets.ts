import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { checkDataset } from "./checkDataset.ts";
import type { Descriptor } from "./descriptor.ts";
import { DatasetError, type Fault } from "./fault.ts";
import { readDescriptor } from "./readDescriptor.ts";

/** A dataset on disk: what it says about itself and where its table is. */
export interface DatasetFile {
  descriptor: Descriptor;
  /** The folder, absolute. */
  folder: string;
  /** The CSV, absolute. */
  csvPath: string;
}

/** Every dataset under `data`, checked, in the order of its name; throws a DatasetError that lists all faults of all. */
export function datasetFiles(data = "data"): DatasetFile[] {
  const readings = datasetFolders(data).map(readDataset);
  const faults = readings.flatMap((reading) => reading.faults);
  if (faults.length > 0) throw new DatasetError(faults);
  return readings.flatMap(({ file }) => (file ? [file] : []));
}

/** One dataset's folder with every fault in it: the descriptor's first, then the table's, a wrong hash last. */
export function readDataset(folder: string): { file?: DatasetFile; faults: Fault[] } {
  const dataset = folder.split(/[/\\]/).at(-1) as string;
  const jsonPath = join(folder, "datapackage.json");
  if (!existsSync(jsonPath)) return { faults: [missingDescriptor(dataset, named(jsonPath))] };
  const { descriptor, table, faults } = readDescriptor(readFileSync(jsonPath, "utf8"), dataset, named(jsonPath));
  if (!table) return { faults };
  const csvPath = join(folder, table.resources[0].path);
  const bytes = existsSync(csvPath) ? readFileSync(csvPath) : undefined;
  const all = [...faults, ...checkDataset(table, bytes, named(csvPath))];
  return { ...(descriptor && { file: { descriptor, folder, csvPath } }), faults: all };
}

/** The folders under `data`, absolute and sorted: each is a dataset. */
export function datasetFolders(data = "data"): string[] {
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => resolve(data, entry.name))
    .sort();
}

/** As the path is typed from the project's folder. */
function named(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}

function missingDescriptor(dataset: string, file: string): Fault {
  const remedy = "Write one: data/README.md says how.";
  return { dataset, file, line: 1, column: 1, value: "", expected: "a descriptor", remedy };
}
