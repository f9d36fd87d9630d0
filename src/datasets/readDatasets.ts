import { dirname } from "node:path";
import { type Content, contentOf, type DatasetFolder } from "../content/content.ts";
import { type Diagnostic, DiagnosticError, mismatch } from "../content/diagnostic.ts";
import { madeFrom } from "../content/madeFrom.ts";
import { checkDataset } from "./checkDataset.ts";
import type { Descriptor } from "./descriptor.ts";
import { readDescriptor } from "./readDescriptor.ts";

/** A dataset on disk: what it says about itself and where its table is. */
export interface DatasetFile {
  descriptor: Descriptor;
  /** The folder, absolute. */
  folder: string;
  /** The CSV, absolute. */
  csvPath: string;
}

/** Every dataset, checked, in the order of its name; throws a DiagnosticError that lists all faults of all. */
export function datasetFiles(content: Content = contentOf()): readonly DatasetFile[] {
  const folders = () => content.datasets();
  const files = () => folders().flatMap((folder) => folder.files);
  return madeFrom(content, "datasets", files, () => {
    const readings = folders().map(readDataset);
    const faults = readings.flatMap((reading) => reading.faults);
    if (faults.length > 0) throw new DiagnosticError("the data", faults);
    return readings.flatMap(({ file }) => (file ? [file] : []));
  });
}

/** One dataset's folder with every fault in it: the descriptor's first, then the table's, a wrong hash last. */
export function readDataset({ name, path, file }: DatasetFolder): {
  file?: DatasetFile;
  faults: readonly Diagnostic[];
} {
  const json = file("datapackage.json");
  if (!json) return { faults: [missingDescriptor(`${path}/datapackage.json`)] };
  const { descriptor, table, faults } = readDescriptor(json.text, name, json.path);
  if (!table) return { faults };
  const csvName = table.resources[0].path;
  const csv = file(csvName);
  const all = [...faults, ...checkDataset(table, csv?.bytes, `${path}/${csvName}`)];
  const folder = dirname(json.absolute);
  return { ...(descriptor && csv && { file: { descriptor, folder, csvPath: csv.absolute } }), faults: all };
}

function missingDescriptor(file: string): Diagnostic {
  const remedy = "Write one: data/README.md says how.";
  return mismatch({ file, line: 1, column: 1 }, "", "a descriptor", remedy);
}
