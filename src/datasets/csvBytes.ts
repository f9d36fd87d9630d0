import { readFileSync } from "node:fs";
import { type DatasetFile, datasetFiles } from "./readDatasets.ts";

let files: readonly DatasetFile[] | undefined;

/** The bytes of a dataset's CSV, as they are in the repository. */
export function csvBytes(name: string): Uint8Array<ArrayBuffer> {
  files ??= datasetFiles();
  const file = files.find(({ descriptor }) => descriptor.name === name);
  if (!file) throw new Error(`There is no dataset "${name}".`);
  return new Uint8Array(readFileSync(file.csvPath));
}
